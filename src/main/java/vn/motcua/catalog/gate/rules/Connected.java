package vn.motcua.catalog.gate.rules;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** Every element is reached and leads on to an end. */
public class Connected implements Rule.OfBpmn {

	@Override
	public String id() {
		return "unconnected";
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		for (Element node : bpmn.nodes()) {
			boolean eventProcess = "true".equals(node.getAttribute("triggeredByEvent"));
			boolean starts = eventProcess || BpmnFile.is(node, "startEvent", "boundaryEvent");
			if (!starts && bpmn.incoming(node).isEmpty()) {
				report.add(bpmn.file(), node, "Không có đường đi tới phần tử này.", "Nối hoặc bỏ phần tử này.");
			}
			boolean ends = eventProcess || BpmnFile.is(node, "endEvent");
			if (!ends && bpmn.outgoing(node).isEmpty()) {
				report.add(bpmn.file(), node, "Phần tử này không dẫn tới đâu.",
						"Nối tới bước sau hoặc sự kiện kết thúc.");
			}
		}
	}

}
