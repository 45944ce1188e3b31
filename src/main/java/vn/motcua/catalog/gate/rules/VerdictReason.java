package vn.motcua.catalog.gate.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.PlatformFacts;
import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.process.CaseVariables;

/**
 * Whoever sends a dossier back says why in the same form: reasons and note of a
 * supplement or refusal, the note of the verdict when a colleague has to do it again.
 */
public class VerdictReason implements Rule.OfForm {

	private static final Map<String, List<String>> NEEDS = Map.of("SUPPLEMENT",
			List.of("supplementReasons", "supplementNote"), "REFUSE", List.of("refusalReasons", "refusalNote"));

	private static final String VERDICT = "Verdict";

	@Override
	public String id() {
		return "verdict-reason";
	}

	@Override
	public void check(FormFile form, Report report) {
		Map<String, JsonNode> fields = form.fields()
			.stream()
			.collect(Collectors.toMap(FormFile::key, Function.identity(), (first, second) -> first));
		fields.forEach((key, field) -> {
			if (CaseVariables.isDeclared(key) && key.endsWith(VERDICT)) {
				field.path("values")
					.forEach((option) -> check(form, key, option.path("value").asText(), fields, report));
			}
		});
	}

	private static void check(FormFile form, String verdict, String answer, Map<String, JsonNode> fields,
			Report report) {
		NEEDS.getOrDefault(answer, List.of())
			.stream()
			.filter((need) -> !fields.containsKey(need)
					|| !fields.get(need).path("validate").path("required").asBoolean())
			.forEach((need) -> refuse(form, verdict, answer, need, report));
		Optional<String> note = "REWORK".equals(answer) ? note(verdict) : Optional.empty();
		note.filter((need) -> !fields.containsKey(need))
			.ifPresent((need) -> refuse(form, verdict, answer, need, report));
	}

	/** {@code signatureNote} of {@code signatureVerdict}, when the platform has one. */
	private static Optional<String> note(String verdict) {
		String note = verdict.substring(0, verdict.length() - VERDICT.length()) + "Note";
		return PlatformFacts.all().stream().map(FieldDefinition::id).filter(note::equals).findFirst();
	}

	private static void refuse(FormFile form, String verdict, String answer, String need, Report report) {
		report.add(form.file(), 0, verdict,
				"Chọn “" + answer + "” mà biểu mẫu không bắt buộc nói lý do ở ô “" + need + "”.",
				"Thêm ô “" + need + "”, chọn Required, hiện khi chọn " + answer + ".");
	}

}
