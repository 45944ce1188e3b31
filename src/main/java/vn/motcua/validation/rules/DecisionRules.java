package vn.motcua.validation.rules;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldType;
import vn.motcua.catalog.Procedure;
import vn.motcua.dossier.DecisionInput;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.process.DecisionOutcome;
import vn.motcua.process.Decisions;
import vn.motcua.validation.CheckFinding;

/**
 * Consistency and eligibility as the analyst wrote them: {@code <slug>-checks} once per
 * dossier and {@code <slug>-checks-<list field>} once per row of that list, with the
 * variables {@code dossier}, {@code today}, {@code similar} (other dossiers that ask for
 * the same) and, for rows, {@code row}.
 */
@Component
public class DecisionRules {

	private final Decisions decisions;

	private final Dossiers dossiers;

	private final Clock clock;

	DecisionRules(Decisions decisions, Dossiers dossiers, Clock clock) {
		this.decisions = decisions;
		this.dossiers = dossiers;
		this.clock = clock;
	}

	/** By the decisions deployed with the dossier's case, now. */
	public List<CheckFinding> check(Procedure procedure, Dossier dossier) {
		return check(procedure, dossier, this.clock.instant(), (decision, variables) -> this.decisions
			.evaluateForCaseIfPresent(dossier.processInstanceId(), decision, variables));
	}

	/** By other decisions, as the dossier was checked at a time. */
	public List<CheckFinding> check(Procedure procedure, Dossier dossier, Instant at, Answers answers) {
		Map<String, Object> variables = new LinkedHashMap<>();
		variables.put("dossier", DecisionInput.of(dossier, this.clock.getZone()));
		variables.put("today", LocalDate.ofInstant(at, this.clock.getZone()));
		variables.put("similar",
				this.dossiers.similar(dossier.code())
					.stream()
					.filter((other) -> !other.filedAt().isAfter(at))
					.map((other) -> DecisionInput.of(other, this.clock.getZone()))
					.toList());
		String checks = procedure.slug() + "-checks";
		List<CheckFinding> findings = new ArrayList<>(evaluate(answers, checks, variables, ""));
		for (FieldDefinition field : procedure.fields()) {
			if (field.type() == FieldType.LIST && dossier.data().get(field.id()) instanceof List<?> rows) {
				findings.addAll(rows(answers, checks + "-" + field.id(), variables, field.id(), rows));
			}
		}
		return findings;
	}

	private static List<CheckFinding> rows(Answers answers, String decision, Map<String, Object> variables, String list,
			List<?> rows) {
		List<CheckFinding> findings = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			Map<String, Object> ofRow = new LinkedHashMap<>(variables);
			ofRow.put("row", rows.get(i));
			findings.addAll(evaluate(answers, decision, ofRow, list + "[" + (i + 1) + "]."));
		}
		return findings;
	}

	private static List<CheckFinding> evaluate(Answers answers, String decision, Map<String, Object> variables,
			String prefix) {
		return answers.of(decision, variables)
			.map(DecisionOutcome::rows)
			.orElse(List.of())
			.stream()
			.map((row) -> finding(decision, row, prefix))
			.toList();
	}

	private static CheckFinding finding(String decision, Map<String, Object> row, String prefix) {
		String field = text(row, "field");
		CheckFinding finding = CheckFinding.of(text(row, "code"), field.isEmpty() ? "" : prefix + field,
				text(row, "message"), text(row, "legalBasis"), Boolean.TRUE.equals(row.get("overrulable")));
		if (finding.code().isEmpty() || finding.message().isEmpty()) {
			throw new IllegalStateException(
					"Quyết định «" + decision + "» có dòng không cho mã hoặc thông báo: " + row + ".");
		}
		return finding;
	}

	/** Asks a decision that may exist or not. */
	public interface Answers {

		Optional<DecisionOutcome> of(String decision, Map<String, Object> variables);

	}

	private static String text(Map<String, Object> row, String name) {
		Object value = row.get(name);
		return (value != null) ? value.toString() : "";
	}

}
