package vn.motcua.benefit;

import java.time.Instant;
import java.util.List;

import vn.motcua.process.LawUse;
import vn.motcua.shared.Dong;

/**
 * A computed benefit and on what it rests.
 *
 * @param decision key of the decision
 * @param version its version
 * @param law L2014, L2024, or both where people of one dossier fall under different laws
 * @param steps intermediate results in words, empty where the formulas say all
 * @param laws every law value used, with the version of its table
 */
public record BenefitDecision(String dossierCode, String decision, int version, String law, Dong total,
		List<BenefitLine> lines, List<String> steps, List<LawUse> laws, Instant computedAt) {
}
