package vn.motcua.benefit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import vn.motcua.benefit.store.BenefitStore;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.DecisionInput;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierData;
import vn.motcua.process.DecisionOutcome;
import vn.motcua.process.DecisionTrial;
import vn.motcua.process.LawValueMissingException;

/**
 * Computes anew, with other decisions, what a dossier was given: on the inputs stored
 * with the decision, on the day it was made. Writes nothing.
 */
@Service
public class BenefitReplay {

	private static final Logger log = LoggerFactory.getLogger(BenefitReplay.class);

	private final BenefitStore store;

	private final ProcedureCatalog catalog;

	private final Clock clock;

	BenefitReplay(BenefitStore store, ProcedureCatalog catalog, Clock clock) {
		this.store = store;
		this.catalog = catalog;
		this.clock = clock;
	}

	/**
	 * The amount then and now; empty for a dossier that was never given one.
	 */
	public Optional<Recomputed> replay(Dossier dossier, DecisionTrial decisions) {
		return this.store.newest(dossier.code()).map((then) -> {
			try {
				return recompute(dossier, then, decisions);
			}
			catch (LawValueMissingException ex) {
				return Recomputed.failed(then, decisions.shownProblem(ex));
			}
			catch (RuntimeException ex) {
				// the message may quote the dossier
				log.debug("{} cannot be computed anew", dossier.code(), ex);
				return Recomputed.failed(then, "Quyết định «" + then.decision() + "» báo lỗi hoặc không cho số tiền.");
			}
		});
	}

	private Recomputed recompute(Dossier dossier, BenefitDecision then, DecisionTrial decisions) {
		Map<String, Object> stored = this.store.newestInputs(dossier.code()).orElseThrow();
		Map<String, Object> data;
		try {
			data = BenefitInputs.asDecided(this.catalog.get(dossier.procedure()), dossier.data().fields(), stored);
		}
		catch (IllegalStateException ex) {
			return Recomputed.failed(then, ex.getMessage());
		}
		Dossier asDecided = dossier.withData(new DossierData(data));
		Optional<DecisionOutcome> answer = decisions.evaluate(then.decision(),
				Map.of("dossier", DecisionInput.of(asDecided, this.clock.getZone()), "today",
						LocalDate.ofInstant(then.computedAt(), this.clock.getZone())));
		if (answer.isEmpty()) {
			return Recomputed.failed(then, "Không còn quyết định «" + then.decision() + "».");
		}
		BenefitResult result = new BenefitResult(answer.get());
		return new Recomputed(then.total().amount(), result.total(), then.law(),
				result.law().equals(then.law()) ? then.law() : decisions.shown(result.law()), "");
	}

	/**
	 * An amount and the same computed anew, in đồng.
	 *
	 * @param before what the dossier was given
	 * @param problemVi why it could not be computed anew, empty when it could; then
	 * {@code after} says nothing
	 */
	public record Recomputed(long before, long after, String lawBefore, String lawAfter, String problemVi) {

		static Recomputed failed(BenefitDecision then, String problemVi) {
			return new Recomputed(then.total().amount(), then.total().amount(), then.law(), then.law(), problemVi);
		}

	}

}
