package vn.motcua.catalog.gate.rules;

import java.util.Set;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/**
 * A model holds no code: no Java class, script, listener, connector, generated form or
 * mapping class.
 */
public class CodeInModel implements Rule.OfBpmn {

	private static final Set<String> ELEMENTS = Set.of("scriptTask", "script", "executionListener", "taskListener",
			"connector", "formData", "field", "extension", "formProperty", "properties");

	private static final Set<String> ATTRIBUTES = Set.of("class", "expression", "resultVariable",
			"variableMappingClass", "variableMappingDelegateExpression", "type", "topic", "formHandlerClass",
			"resource", "scriptFormat", "caseRef", "language", "expressionLanguage", "resultVariableName");

	@Override
	public String id() {
		return "code-in-model";
	}

	/** Whether the rule refuses an element or attribute of this name. */
	static boolean names(String name) {
		return ELEMENTS.contains(name) || ATTRIBUTES.contains(name);
	}

	static boolean isScriptTask(String space, String name) {
		return BpmnFile.BPMN.equals(space) && ELEMENTS.contains(name);
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		for (Element process : bpmn.processes()) {
			checkAttributes(bpmn, process, report);
			for (Element element : Xml.descendants(process, "*")) {
				if (ELEMENTS.contains(element.getLocalName())) {
					refuse(bpmn, element, element.getNodeName(), report);
				}
				checkAttributes(bpmn, element, report);
			}
		}
	}

	private void checkAttributes(BpmnFile bpmn, Element element, Report report) {
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			Attr attribute = (Attr) element.getAttributes().item(i);
			boolean ours = attribute.getNamespaceURI() == null || BpmnFile.CAMUNDA.equals(attribute.getNamespaceURI());
			if (ours && ATTRIBUTES.contains(attribute.getLocalName())) {
				refuse(bpmn, element, attribute.getName(), report);
			}
		}
	}

	private void refuse(BpmnFile bpmn, Element element, String what, Report report) {
		report.add(bpmn.file(), element, "Sơ đồ chứa mã chương trình (" + what + ").",
				"Bỏ phần này và dùng một mẫu phần tử của motcua trong Camunda Modeler.");
	}

}
