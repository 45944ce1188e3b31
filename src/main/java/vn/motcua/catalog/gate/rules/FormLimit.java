package vn.motcua.catalog.gate.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.catalog.Block;
import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldStage;
import vn.motcua.catalog.FieldType;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/**
 * A form demands what the declaration demands, so that applicant and officer learn of a
 * fault while typing and not after sending.
 */
public class FormLimit implements Rule {

	@Override
	public String id() {
		return "form-limit";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			Set<String> filing = models.bpmn(folder)
				.stream()
				.flatMap((bpmn) -> bpmn.nodes("startEvent").stream())
				.map((start) -> BpmnFile.camunda(start, "formRef"))
				.collect(Collectors.toSet());
			List<FieldDefinition> own = models.block(folder).map(Block::fields).orElse(List.of());
			List<FieldDefinition> fields = models.procedure(folder).map(Procedure::fields).orElse(own);
			for (FormFile form : models.forms(folder)) {
				FieldStage stage = filing.contains(form.id()) ? FieldStage.FILING : FieldStage.PROCESSING;
				check(form, form.root().path("components"), byId(fields, stage), report);
			}
		}
	}

	private static Map<String, FieldDefinition> byId(List<FieldDefinition> fields, FieldStage stage) {
		return fields.stream()
			.filter((f) -> f.stage() == stage)
			.collect(Collectors.toMap(FieldDefinition::id, (f) -> f));
	}

	private static void check(FormFile form, JsonNode components, Map<String, FieldDefinition> fields, Report report) {
		for (JsonNode component : components) {
			FieldDefinition field = fields.get(FormFile.key(component));
			if (field != null && field.type() == FieldType.LIST) {
				check(form, component.path("components"), byId(field.itemFields(), field.stage()), report);
			}
			else if (field != null && !component.path("disabled").asBoolean()) {
				check(form, component.path("validate"), field, report);
			}
			else if (field == null) {
				check(form, component.path("components"), fields, report);
			}
		}
	}

	private static void check(FormFile form, JsonNode validate, FieldDefinition field, Report report) {
		boolean needed = field.required() || field.requiredWhen() != null;
		// a box that must be ticked could not say no
		if (needed && field.type() != FieldType.BOOLEAN && !validate.path("required").asBoolean()) {
			report(form, field, "bắt buộc", "Chọn Required.", report);
		}
		limit(form, field, "nhỏ nhất", field.min(), validate.path("min"), report);
		limit(form, field, "lớn nhất", field.max(), validate.path("max"), report);
		boolean pattern = validate.path("pattern").isTextual();
		if (field.pattern() != null && !pattern) {
			report(form, field, "mẫu " + field.pattern(), "Ghi mẫu này vào Custom regular expression.", report);
		}
		// a pattern may bound the length by itself
		boolean bounded = pattern && validate.path("maxLength").isMissingNode();
		BigDecimal length = (field.maxLength() != null && !bounded) ? BigDecimal.valueOf(field.maxLength()) : null;
		limit(form, field, "độ dài", length, validate.path("maxLength"), report);
	}

	private static void limit(FormFile form, FieldDefinition field, String what, BigDecimal declared, JsonNode asked,
			Report report) {
		boolean text = declared != null
				&& !Set.of(FieldType.INTEGER, FieldType.DECIMAL, FieldType.MONEY).contains(field.type())
				&& !"độ dài".equals(what);
		boolean same = declared == null || text || (asked.isNumber() && asked.decimalValue().compareTo(declared) == 0);
		if (!same) {
			report(form, field, what + " " + declared, "Ghi giới hạn này vào ô nhập.", report);
		}
	}

	private static void report(FormFile form, FieldDefinition field, String what, String remedy, Report report) {
		report.add(form.file(), 0, field.id(),
				"Trường “" + field.id() + "” khai báo " + what + " nhưng ô nhập của biểu mẫu không đòi như vậy.",
				remedy);
	}

}
