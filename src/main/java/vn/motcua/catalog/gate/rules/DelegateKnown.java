package vn.motcua.catalog.gate.rules;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Delegates;
import vn.motcua.catalog.gate.Nearest;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/** A service task names one of our delegates; nothing else runs anything. */
public class DelegateKnown implements Rule.OfBpmn {

	@Override
	public String id() {
		return "unknown-delegate";
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		for (Element element : Xml.descendants(bpmn.root(), "*")) {
			boolean runs = BpmnFile.is(element, "serviceTask", "sendTask", "businessRuleTask");
			String expression = BpmnFile.camunda(element, "delegateExpression");
			if ((runs || !expression.isEmpty()) && !isKnown(expression)) {
				report.add(bpmn.file(), element,
						expression.isEmpty() ? "Bước tự động chưa chọn việc để làm."
								: "Không có khả năng “" + expression + "”.",
						expression.isEmpty() ? "Chọn một mẫu phần tử trong Camunda Modeler."
								: "Chọn mẫu phần tử trong Camunda Modeler. Gần giống: "
										+ String.join(", ",
												Nearest.of(expression.replaceAll("[${}]", ""), Delegates.names()))
										+ ".");
			}
		}
	}

	private static boolean isKnown(String expression) {
		return expression.startsWith("${") && expression.endsWith("}")
				&& Delegates.names().contains(expression.substring(2, expression.length() - 1));
	}

}
