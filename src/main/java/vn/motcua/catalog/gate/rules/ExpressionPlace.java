package vn.motcua.catalog.gate.rules;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/**
 * Expressions stand only where the platform expects them: in conditions, timers, the
 * delegate of an automatic step and the link of a called block.
 */
public class ExpressionPlace implements Rule.OfBpmn {

	@Override
	public String id() {
		return "expression-place";
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		for (Element element : Xml.descendants(bpmn.root(), "*")) {
			for (int i = 0; i < element.getAttributes().getLength(); i++) {
				Attr attribute = (Attr) element.getAttributes().item(i);
				String name = attribute.getLocalName();
				boolean may = "delegateExpression".equals(name)
						|| ("businessKey".equals(name) && "in".equals(element.getLocalName()));
				check(bpmn, element, may, attribute.getValue(), report);
			}
			boolean may = BpmnFile.is(element, "conditionExpression", "timeDate", "timeDuration");
			check(bpmn, element, may, Xml.ownText(element), report);
		}
	}

	private static void check(BpmnFile bpmn, Element element, boolean may, String text, Report report) {
		if (!may && (text.contains("${") || text.contains("#{"))) {
			report.add(bpmn.file(), element, "Không được viết biểu thức “" + text + "” ở đây.",
					"Ghi giá trị cụ thể; biểu thức chỉ dùng ở điều kiện của nhánh và ở hẹn giờ.");
		}
	}

}
