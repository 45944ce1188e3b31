package vn.motcua.catalog.gate.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Delegates;
import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** A variable that a model reads is declared and written in the same process before. */
public class VariableWritten implements Rule {

	@Override
	public String id() {
		return "variable-never-written";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			Set<String> asked = models.forms(folder)
				.stream()
				.flatMap((form) -> form.fields().stream())
				.filter((field) -> !field.path("readonly").asBoolean() && !field.path("disabled").asBoolean())
				.map(FormFile::key)
				.collect(Collectors.toSet());
			for (BpmnFile bpmn : models.bpmn(folder)) {
				Set<String> written = new HashSet<>(asked);
				bpmn.nodes("serviceTask")
					.forEach((task) -> written
						.addAll(Delegates.writtenBy(BpmnFile.camunda(task, "delegateExpression"))));
				for (Reads read : Reads.of(bpmn)) {
					if (!read.isField() && !written.contains(read.name())) {
						report.add(bpmn.file(), read.element(), "Không bước nào ghi biến “" + read.name() + "”.",
								"Sửa tên biến, hoặc hỏi biến này trong biểu mẫu của một bước trước.");
					}
				}
			}
		}
	}

}
