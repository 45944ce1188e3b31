package vn.motcua.catalog.gate.rules;

import java.util.Map;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** The id of an element is its kind and what it is for, in PascalCase. */
public class ElementId implements Rule.OfBpmn {

	@Override
	public String id() {
		return "element-id";
	}

	private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("startEvent", "StartEvent"),
			Map.entry("endEvent", "EndEvent"), Map.entry("intermediateCatchEvent", "CatchEvent"),
			Map.entry("intermediateThrowEvent", "ThrowEvent"), Map.entry("boundaryEvent", "BoundaryEvent"),
			Map.entry("userTask", "UserTask"), Map.entry("serviceTask", "ServiceTask"),
			Map.entry("receiveTask", "ReceiveTask"), Map.entry("callActivity", "CallActivity"),
			Map.entry("subProcess", "SubProcess"));

	@Override
	public void check(BpmnFile bpmn, Report report) {
		for (Element node : bpmn.nodes()) {
			String id = node.getAttribute("id");
			String kind = KINDS.getOrDefault(node.getLocalName(), "Gateway");
			if (!RandomId.isRandom(id) && !id.matches(kind + "_[A-Z][A-Za-z0-9]*")) {
				report.add(bpmn.file(), node, "Mã “" + id + "” sai cách đặt.",
						"Đặt mã dạng " + kind + "_ViecGi bằng tiếng Anh, ví dụ " + kind + "_CheckPapers.");
			}
		}
	}

}
