package vn.motcua.payout;

import java.util.List;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.process.CaseRole;

/**
 * Who ordered a payment, for four eyes: the accountant who completed the task before the
 * step. Tasks of others beside it, for instance the result's way to the counter, do not
 * make them the one.
 */
final class Orderer {

	private Orderer() {
	}

	static String of(List<DossierEvent> events) {
		List<DossierEvent> done = events.stream().filter((event) -> event.kind().equals("TASK_COMPLETED")).toList();
		return done.stream()
			.filter((event) -> CaseRole.ACCOUNTANTS.groupId().equals(event.detail().get("group")))
			.reduce((first, second) -> second)
			.or(() -> done.stream().reduce((first, second) -> second))
			.map(DossierEvent::actor)
			.orElse(Caller.SYSTEM);
	}

}
