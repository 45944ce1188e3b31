package vn.motcua.catalog.gate.rules;

import java.util.Map;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.ElementTemplate;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** An automatic step gets the parameters its element template asks for, and no others. */
public class DelegateParameters implements Rule {

	@Override
	public String id() {
		return "delegate-parameter";
	}

	@Override
	public void check(Models models, Report report) {
		models.processFolders().forEach((folder) -> models.bpmn(folder).forEach((bpmn) -> {
			for (Element task : bpmn.nodes("serviceTask")) {
				models.template(BpmnFile.camunda(task, "delegateExpression"))
					.ifPresent((template) -> check(bpmn, task, template, report));
			}
		}));
	}

	private static void check(BpmnFile bpmn, Element task, ElementTemplate template, Report report) {
		Map<String, String> given = BpmnFile.inputs(task);
		for (ElementTemplate.Parameter parameter : template.parameters()) {
			String value = given.remove(parameter.name());
			if (value == null || value.isEmpty()) {
				if (parameter.required()) {
					report.add(bpmn.file(), task, "Thiếu tham số “" + parameter.name() + "”.",
							"Chọn lại mẫu phần tử và điền tham số này.");
				}
			}
			else if (!parameter.accepts(value)) {
				report.add(bpmn.file(), task, "Tham số “" + parameter.name() + "” không nhận giá trị “" + value + "”.",
						parameter.choices().isEmpty() ? "Viết theo mẫu " + parameter.pattern() + "."
								: "Chọn một trong: " + String.join(", ", parameter.choices()) + ".");
			}
		}
		given.keySet()
			.forEach((name) -> report.add(bpmn.file(), task, "Bước này không có tham số “" + name + "”.",
					"Bỏ tham số này."));
	}

}
