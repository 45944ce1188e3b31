package vn.motcua.catalog.gate.rules;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** Every officer's step has a form of its own folder, bound to the deployment. */
public class UserTaskForm implements Rule.OfBpmn {

	@Override
	public String id() {
		return "user-task-form";
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		for (Element node : bpmn.nodes()) {
			boolean needs = BpmnFile.is(node, "userTask");
			boolean has = !BpmnFile.camunda(node, "formRef").isEmpty();
			if (!BpmnFile.camunda(node, "formKey").isEmpty() || (needs && !has)) {
				report.add(bpmn.file(), node, "Việc của cán bộ chưa có Camunda Form.",
						"Chọn Form type: Camunda Forms và ghi Form ID.");
			}
			if (has && !"deployment".equals(BpmnFile.camunda(node, "formRefBinding"))) {
				report.add(bpmn.file(), node, "Biểu mẫu không gắn với phiên bản của quy trình.",
						"Chọn Binding: deployment.");
			}
		}
	}

}
