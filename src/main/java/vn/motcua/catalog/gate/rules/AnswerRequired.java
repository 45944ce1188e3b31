package vn.motcua.catalog.gate.rules;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.process.CaseVariables;

/** What a diagram decides by cannot be left unanswered. */
public class AnswerRequired implements Rule.OfForm {

	@Override
	public String id() {
		return "answer-required";
	}

	@Override
	public void check(FormFile form, Report report) {
		for (JsonNode field : form.fields()) {
			String key = FormFile.key(field);
			boolean shown = field.path("disabled").asBoolean() || field.path("readonly").asBoolean();
			if (CaseVariables.isDeclared(key) && !shown && !field.path("validate").path("required").asBoolean()) {
				report.add(form.file(), 0, key, "Có thể bỏ trống “" + key + "” mà sơ đồ rẽ nhánh theo đó.",
						"Chọn Required cho ô này.");
			}
		}
	}

}
