package vn.motcua.catalog.gate.rules;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** A file holds exactly one process, and it is executable. */
public class OneProcess implements Rule.OfBpmn {

	@Override
	public String id() {
		return "one-process";
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		if (bpmn.processes().size() != 1) {
			report.add(bpmn.file(), bpmn.root(), "Tệp có " + bpmn.processes().size() + " quy trình.",
					"Giữ đúng một quy trình trong một tệp.");
		}
		for (Element process : bpmn.processes()) {
			if (!"true".equals(process.getAttribute("isExecutable"))) {
				report.add(bpmn.file(), process, "Quy trình chưa đánh dấu là chạy được.",
						"Đánh dấu Executable trong Camunda Modeler.");
			}
		}
	}

}
