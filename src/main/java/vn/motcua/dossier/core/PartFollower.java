package vn.motcua.dossier.core;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.motcua.catalog.Part;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierPart;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.store.PartStore;
import vn.motcua.process.CaseMessages;
import vn.motcua.process.CaseProcess;

/**
 * Keeps an interlinked dossier and its parts in step, in the transaction of the change:
 * the whole tells the applicant what its parts say, and takes them along when it ends.
 */
@Component
class PartFollower {

	private static final List<String> ASKED = List.of("supplementReasons", "supplementNote", "supplementDueAt");

	private static final List<String> REFUSED = List.of("refusalReasons", "refusalNote");

	private final PartStore parts;

	private final Dossiers dossiers;

	private final ProcedureCatalog catalog;

	private final CaseProcess cases;

	PartFollower(PartStore parts, Dossiers dossiers, ProcedureCatalog catalog, CaseProcess cases) {
		this.parts = parts;
		this.dossiers = dossiers;
		this.catalog = catalog;
		this.cases = cases;
	}

	@EventListener
	void on(DossierChanged change) {
		boolean moved = change.before() != null && change.before().status() != change.after().status();
		boolean interlinked = this.catalog.find(change.after().procedure())
			.filter((procedure) -> !procedure.parts().isEmpty())
			.isPresent();
		if (moved && interlinked) {
			this.parts.find(change.after().code())
				.ifPresentOrElse((part) -> partMoved(part, change), () -> wholeMoved(change.after()));
		}
	}

	/** Whatever ends the whole before its result withdraws what is still open. */
	private void wholeMoved(Dossier whole) {
		if (whole.status().isFinal() && whole.status() != DossierStatus.RETURNED) {
			this.parts.open(whole.code())
				.stream()
				.map((part) -> this.dossiers.get(part.code()))
				.filter((part) -> part.status().allowsWithdrawal())
				.forEach((part) -> this.cases.correlate(part.code(), CaseMessages.DOSSIER_WITHDRAWN));
		}
	}

	private void partMoved(DossierPart link, DossierChanged change) {
		Dossier whole = this.dossiers.lock(link.parentCode());
		Part part = this.catalog.get(whole.procedure()).part(link.part()).orElseThrow();
		DossierStatus status = change.after().status();
		if (change.before().status() == DossierStatus.SUPPLEMENT_REQUESTED) {
			supplied(whole);
		}
		if (status == DossierStatus.SUPPLEMENT_REQUESTED) {
			asked(whole, change.after());
		}
		else if (status == DossierStatus.PROCESSED) {
			tell(whole, part, change.after(), "GRANTED", part.returns());
		}
		else if (status.isFinal()) {
			ended(whole, part, change);
		}
	}

	/** The applicant has one status: the whole waits for what its parts ask. */
	private void asked(Dossier whole, Dossier part) {
		Map<String, Object> asked = facts(part, ASKED);
		boolean asksAlready = whole.status() == DossierStatus.SUPPLEMENT_REQUESTED;
		this.dossiers.putFacts(whole.code(), Caller.SYSTEM,
				asksAlready ? PartRequests.together(whole.data().fields(), asked) : asked);
		if (whole.status() == DossierStatus.PROCESSING) {
			this.dossiers.move(whole.code(), Caller.SYSTEM, DossierStatus.SUPPLEMENT_REQUESTED, "");
		}
	}

	private void supplied(Dossier whole) {
		boolean stillAsked = this.parts.open(whole.code())
			.stream()
			.anyMatch((part) -> this.dossiers.get(part.code()).status() == DossierStatus.SUPPLEMENT_REQUESTED);
		if (!stillAsked && whole.status() == DossierStatus.SUPPLEMENT_REQUESTED) {
			this.dossiers.resume(whole.code(), Caller.SYSTEM);
		}
	}

	private void ended(Dossier whole, Part part, DossierChanged change) {
		String outcome = outcome(change);
		if (!outcome.equals("GRANTED")) {
			tell(whole, part, change.after(), outcome,
					(part.leading() && outcome.equals("REFUSED")) ? REFUSED : List.of());
		}
		this.dossiers.note(whole.code(), Caller.SYSTEM, "PART_ENDED",
				Map.of("part", part.id(), "code", change.after().code(), "outcome", outcome, "basis", part.nameVi()));
		if (this.parts.open(whole.code()).isEmpty()) {
			this.cases.correlate(whole.code(), CaseMessages.PARTS_ENDED);
		}
	}

	private static String outcome(DossierChanged change) {
		return switch (change.after().status()) {
			case RETURNED -> "GRANTED";
			case WITHDRAWN -> "WITHDRAWN";
			case NOT_ACCEPTED -> "REFUSED";
			default -> change.kind().equals("REFUSED") ? "REFUSED" : "STOPPED";
		};
	}

	private void tell(Dossier whole, Part part, Dossier solved, String outcome, Collection<String> fields) {
		Map<String, Object> facts = facts(solved, fields);
		facts.put(part.outcome(), outcome);
		this.dossiers.putFacts(whole.code(), Caller.SYSTEM, facts);
	}

	private static Map<String, Object> facts(Dossier dossier, Collection<String> fields) {
		Map<String, Object> facts = new LinkedHashMap<>();
		fields.stream()
			.filter((field) -> dossier.data().get(field) != null)
			.forEach((field) -> facts.put(field, dossier.data().get(field)));
		return facts;
	}

}
