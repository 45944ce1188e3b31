package vn.motcua.catalog.gate.rules;

import java.util.HashSet;
import java.util.Set;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/** Of two flows with one condition the second is never taken. */
public class ConditionTwice implements Rule.OfBpmn {

	@Override
	public String id() {
		return "condition-twice";
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		for (Element gateway : bpmn.nodes("exclusiveGateway")) {
			Set<String> seen = new HashSet<>();
			for (Element flow : bpmn.outgoing(gateway)) {
				String condition = Xml.children(flow, "conditionExpression")
					.stream()
					.map(Xml::ownText)
					.findFirst()
					.orElse("");
				if (!condition.isEmpty() && !seen.add(condition.replace(" ", ""))) {
					report.add(bpmn.file(), flow, "Hai nhánh có cùng điều kiện “" + condition + "”.",
							"Sửa điều kiện của một nhánh.");
				}
			}
		}
	}

}
