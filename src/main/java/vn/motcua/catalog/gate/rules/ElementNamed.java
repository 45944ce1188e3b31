package vn.motcua.catalog.gate.rules;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/**
 * Whoever reads only the labels understands the story: tasks, events, questions and
 * answers are named.
 */
public class ElementNamed implements Rule.OfBpmn {

	@Override
	public String id() {
		return "element-name";
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		bpmn.processes().forEach((process) -> require(bpmn, process, "Quy trình", report));
		for (Element node : bpmn.nodes()) {
			boolean gateway = node.getLocalName().endsWith("Gateway");
			boolean question = BpmnFile.is(node, "exclusiveGateway", "inclusiveGateway")
					&& bpmn.outgoing(node).size() > 1;
			if (!gateway || question) {
				require(bpmn, node, gateway ? "Câu hỏi rẽ nhánh" : "Phần tử", report);
			}
			if (question) {
				bpmn.outgoing(node).forEach((flow) -> require(bpmn, flow, "Nhánh trả lời", report));
			}
		}
	}

	private static void require(BpmnFile bpmn, Element element, String what, Report report) {
		if (element.getAttribute("name").isBlank()) {
			report.add(bpmn.file(), element, what + " chưa có tên.",
					"Đặt tên tiếng Việt: việc = động từ + đối tượng, sự kiện = trạng thái đạt được, rẽ nhánh = câu hỏi, nhánh = câu trả lời.");
		}
	}

}
