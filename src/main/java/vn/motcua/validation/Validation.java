package vn.motcua.validation;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.validation.rules.CompletenessRules;
import vn.motcua.validation.rules.DecisionRules;
import vn.motcua.validation.store.FindingStore;

/**
 * Checks dossiers: papers and fields that are missing, and what the procedure's check
 * decisions say about consistency and eligibility. No access check: callers decide who
 * may see a dossier.
 */
@Service
public class Validation {

	private final Dossiers dossiers;

	private final ProcedureCatalog catalog;

	private final CompletenessRules completeness;

	private final DecisionRules decisions;

	private final FindingStore store;

	private final Clock clock;

	Validation(Dossiers dossiers, ProcedureCatalog catalog, CompletenessRules completeness, DecisionRules decisions,
			FindingStore store, Clock clock) {
		this.dossiers = dossiers;
		this.catalog = catalog;
		this.completeness = completeness;
		this.decisions = decisions;
		this.store = store;
		this.clock = clock;
	}

	/**
	 * The dossier checked as it stands now, nothing stored; the stored findings once it
	 * is closed.
	 */
	public List<CheckFinding> check(String code) {
		Dossier dossier = this.dossiers.get(code);
		if (dossier.status().isFinal()) {
			return this.store.find(code);
		}
		return overruled(dossier, Caller.SYSTEM, rules(dossier));
	}

	/** The findings of the last stored check. */
	public List<CheckFinding> findings(String code) {
		return this.store.find(code);
	}

	/**
	 * Checks and stores.
	 * @param actor who lets findings pass when the dossier's data says so
	 */
	@Transactional
	public List<CheckFinding> run(String code, String actor) {
		Dossier dossier = this.dossiers.get(code);
		List<CheckFinding> findings = overruled(dossier, actor, rules(dossier));
		this.store.replace(code, findings, this.clock.instant());
		Set<String> open = findings.stream()
			.filter(CheckFinding::isOpen)
			.map(CheckFinding::code)
			.collect(Collectors.toCollection(TreeSet::new));
		this.dossiers.note(code, actor, "FINDINGS", Map.of("found", findings.size(), "open", String.join(", ", open)));
		return findings;
	}

	private List<CheckFinding> rules(Dossier dossier) {
		Procedure procedure = this.catalog.get(dossier.procedure());
		List<CheckFinding> findings = this.completeness.check(procedure, dossier);
		findings.addAll(this.decisions.check(procedure, dossier));
		return findings;
	}

	/**
	 * Findings that may pass do when an officer named them and gave a reason; who did so
	 * first stays on record.
	 */
	private List<CheckFinding> overruled(Dossier dossier, String actor, List<CheckFinding> findings) {
		String reason = dossier.data().text("overruleReason").strip();
		List<?> named = (dossier.data().get("overruledFindings") instanceof List<?> list) ? list : List.of();
		if (named.isEmpty() || reason.isEmpty()) {
			return findings;
		}
		Map<String, String> before = new HashMap<>();
		this.store.find(dossier.code()).forEach((finding) -> before.put(finding.key(), finding.overruledBy()));
		return findings.stream()
			.map((f) -> (f.overrulable() && (named.contains(f.key()) || named.contains(f.code())))
					? f.overruled(by(before.get(f.key()), actor), reason) : f)
			.toList();
	}

	private static String by(String before, String actor) {
		return (before != null && !before.isEmpty()) ? before : actor;
	}

}
