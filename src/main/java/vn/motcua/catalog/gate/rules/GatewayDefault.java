package vn.motcua.catalog.gate.rules;

import java.util.List;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/**
 * A question has an answer for every case: one default, and a condition on each other
 * flow.
 */
public class GatewayDefault implements Rule.OfBpmn {

	@Override
	public String id() {
		return "gateway-default";
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		for (Element gateway : bpmn.nodes()) {
			List<Element> flows = bpmn.outgoing(gateway);
			if (BpmnFile.is(gateway, "exclusiveGateway", "inclusiveGateway") && flows.size() > 1) {
				check(bpmn, gateway, flows, report);
			}
		}
	}

	private static void check(BpmnFile bpmn, Element gateway, List<Element> flows, Report report) {
		String fallback = gateway.getAttribute("default");
		if (flows.stream().noneMatch((f) -> f.getAttribute("id").equals(fallback))) {
			report.add(bpmn.file(), gateway, "Rẽ nhánh không có nhánh mặc định.", "Chọn một nhánh làm Default flow.");
		}
		for (Element flow : flows) {
			boolean conditional = !Xml.children(flow, "conditionExpression").isEmpty();
			if (flow.getAttribute("id").equals(fallback) == conditional) {
				report.add(bpmn.file(), flow,
						conditional ? "Nhánh mặc định không được có điều kiện." : "Nhánh chưa có điều kiện.",
						conditional ? "Bỏ điều kiện." : "Ghi điều kiện, ví dụ ${papersVerdict == 'ACCEPT'}.");
			}
		}
	}

}
