package vn.motcua.catalog.gate.rules;

import java.util.Set;
import java.util.stream.Collectors;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldStage;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/**
 * The form that files a dossier asks for everything that is always needed, and for
 * nothing officers decide.
 */
public class FilingFormComplete implements Rule {

	@Override
	public String id() {
		return "filing-form";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.folders()) {
			models.procedure(folder).ifPresent((procedure) -> check(models, folder, procedure, report));
		}
	}

	private static void check(Models models, ModelFolder folder, Procedure procedure, Report report) {
		for (BpmnFile bpmn : models.bpmn(folder)) {
			Set<String> forms = bpmn.nodes("startEvent")
				.stream()
				.map((e) -> BpmnFile.camunda(e, "formRef"))
				.collect(Collectors.toSet());
			models.forms(folder)
				.stream()
				.filter((form) -> forms.contains(form.id()))
				.forEach((form) -> check(form, procedure, report));
		}
	}

	private static void check(FormFile form, Procedure procedure, Report report) {
		Set<String> keys = form.fields().stream().map(FormFile::key).collect(Collectors.toSet());
		for (FieldDefinition field : procedure.fields()) {
			boolean asked = keys.contains(field.id());
			if (field.stage() == FieldStage.FILING && field.required() && !asked) {
				report.add(form.file(), 0, field.id(), "Biểu mẫu nộp thiếu trường bắt buộc “" + field.id() + "”.",
						"Thêm ô nhập “" + field.labelVi() + "”.");
			}
			if (field.stage() == FieldStage.PROCESSING && asked) {
				report.add(form.file(), 0, field.id(),
						"Biểu mẫu nộp hỏi trường “" + field.id() + "” mà cán bộ hoặc hệ thống ghi.", "Bỏ ô nhập này.");
			}
		}
	}

}
