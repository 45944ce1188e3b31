package vn.motcua.catalog.gate.rules;

import java.util.Set;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/** Only elements the platform gives a meaning to are used. */
public class ElementKind implements Rule.OfBpmn {

	@Override
	public String id() {
		return "element-kind";
	}

	private static final Set<String> REFUSED = Set.of("task", "manualTask", "businessRuleTask", "sendTask",
			"transaction", "adHocSubProcess", "complexGateway", "signalEventDefinition", "compensateEventDefinition",
			"cancelEventDefinition", "conditionalEventDefinition", "linkEventDefinition", "escalationEventDefinition",
			"multiInstanceLoopCharacteristics", "standardLoopCharacteristics");

	static boolean refuses(Element element) {
		return BpmnFile.BPMN.equals(element.getNamespaceURI()) && REFUSED.contains(element.getLocalName());
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		for (Element process : bpmn.processes()) {
			for (Element element : Xml.descendants(process, "*")) {
				if (refuses(element)) {
					report.add(bpmn.file(), element, "Loại phần tử " + element.getLocalName() + " không được hỗ trợ.",
							"Dùng việc của cán bộ, việc tự động, khối dùng chung, thông điệp hoặc hẹn giờ.");
				}
			}
		}
	}

}
