package vn.motcua.catalog.gate.rules;

import java.util.Set;
import java.util.stream.Collectors;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** A form that no step shows is left over. */
public class FormUsed implements Rule {

	@Override
	public String id() {
		return "form-unused";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			Set<String> used = models.bpmn(folder)
				.stream()
				.flatMap((bpmn) -> bpmn.nodes().stream())
				.map((node) -> BpmnFile.camunda(node, "formRef"))
				.collect(Collectors.toSet());
			models.forms(folder)
				.stream()
				.filter((form) -> !used.contains(form.id()))
				.forEach((form) -> report.add(form.file(), "Không bước nào dùng biểu mẫu này.",
						"Gắn biểu mẫu vào một bước hoặc xóa tệp."));
		}
	}

}
