package vn.motcua.dossier.core;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.HandOver;
import vn.motcua.dossier.HandOvers;
import vn.motcua.dossier.StatutoryClock;
import vn.motcua.dossier.core.DossierChanges.Change;
import vn.motcua.dossier.store.DossierSession;
import vn.motcua.dossier.store.HandOverStore;
import vn.motcua.process.CaseMessages;
import vn.motcua.process.CaseProcess;

/** Hands dossiers over; both sides are events of the one log. */
@Service
@Transactional
public class HandOverService implements HandOvers {

	/** The agency that gives, as its last deed. */
	static final String HANDED_TO_AGENCY = "HANDED_TO_AGENCY";

	/** The agency that takes. */
	static final String TAKEN_OVER = "TAKEN_OVER";

	private final HandOverStore store;

	private final DossierSession session;

	private final DossierChanges changes;

	private final HandOverTargets targets;

	private final Agencies agencies;

	private final ProcedureCatalog catalog;

	private final ObjectProvider<StatutoryClock> statutoryClock;

	private final ObjectProvider<CaseProcess> cases;

	private final Clock clock;

	HandOverService(HandOverStore store, DossierSession session, DossierChanges changes, HandOverTargets targets,
			Agencies agencies, ProcedureCatalog catalog, ObjectProvider<StatutoryClock> statutoryClock,
			ObjectProvider<CaseProcess> cases, Clock clock) {
		this.store = store;
		this.session = session;
		this.changes = changes;
		this.targets = targets;
		this.agencies = agencies;
		this.catalog = catalog;
		this.statutoryClock = statutoryClock;
		this.cases = cases;
		this.clock = clock;
	}

	@Override
	public List<HandOver> of(String code) {
		return this.store.of(code);
	}

	@Override
	public List<Agency> competent(String slug, String from) {
		return this.targets.competent(this.catalog.get(slug), from);
	}

	@Override
	public List<Agency> targets(Dossier dossier) {
		return this.targets.possible(this.catalog.get(dossier.procedure()), dossier.agency());
	}

	@Override
	public void handOver(String code, String instance, String to, String activityId) {
		Dossier dossier = this.changes.locked(code);
		List<HandOver> before = this.store.of(code);
		if (before.stream().anyMatch((done) -> done.fromInstance().equals(instance))) {
			return;
		}
		if (dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED
				|| dossier.status() == DossierStatus.PAYMENT_REQUESTED || dossier.status().isFinal()) {
			throw new IllegalStateException(
					"Hồ sơ " + code + " ở trạng thái “" + dossier.status().labelVi() + "” nên không chuyển đi được.");
		}
		Agency target = this.targets.check(this.catalog.get(dossier.procedure()), dossier.agency(),
				code(dossier, before, to), HandOverTargets.FIELD);
		change(code, HANDED_TO_AGENCY, activityId, detail(dossier.agency(), target.code()), UnaryOperator.identity());
		this.store.add(new HandOver(code, before.size() + 1, dossier.agency(), target.code(), this.clock.instant(),
				this.session.lock(code).orElseThrow().eventCount(), instance, ""));
		this.cases.getObject().goOn(dossier.procedure(), code, target.code(), start(dossier, to));
	}

	/** What no agency accepted yet is received anew. */
	private static CaseMessages start(Dossier dossier, String to) {
		if (dossier.acceptedAt() == null) {
			return null;
		}
		return to.equals(BACK) ? CaseMessages.DOSSIER_HANDED_BACK : CaseMessages.DOSSIER_TAKEN_OVER;
	}

	/** Whether an instance that starts in the agency goes on with a dossier. */
	public boolean isAwaited(String code, String agency) {
		return this.store.of(code)
			.stream()
			.anyMatch((each) -> each.toInstance().isEmpty() && each.toAgency().equals(agency));
	}

	/**
	 * The instance of the other agency begins: the dossier is that agency's from here on,
	 * with a term of its own.
	 */
	public Dossier takeOver(String code, String agency, String instance) {
		HandOver awaited = this.store.of(code)
			.stream()
			.filter((each) -> each.toInstance().isEmpty())
			.findFirst()
			.orElseThrow();
		this.store.begun(code, awaited.seq(), instance);
		Instant now = this.clock.instant();
		change(code, TAKEN_OVER, "", detail(awaited.fromAgency(), agency), (dossier) -> {
			Dossier taken = dossier.withHolder(agency, instance)
				.withData(dossier.data().with(Map.of("takenOverAt", now.toString())));
			return taken.withPromisedAt(this.statutoryClock.getObject().promisedAt(taken, now));
		});
		return this.changes.locked(code);
	}

	private String code(Dossier dossier, List<HandOver> before, String to) {
		return switch (to) {
			case ABOVE -> this.agencies.find(dossier.agency()).map(Agency::parent).orElse("");
			case BACK -> before.isEmpty() ? "" : before.get(before.size() - 1).fromAgency();
			default -> dossier.data().text(to);
		};
	}

	private static Map<String, Object> detail(String from, String to) {
		return Map.of("fromAgency", from, "toAgency", to);
	}

	private void change(String code, String kind, String activityId, Map<String, Object> detail,
			UnaryOperator<Dossier> deed) {
		this.changes.change(List.of(new Change(code, Caller.SYSTEM, kind, activityId, detail, deed)));
	}

}
