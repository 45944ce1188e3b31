package vn.motcua.catalog.gate.rules;

import java.util.Map;
import java.util.Set;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/**
 * A diagram says only what the platform gives a meaning to: a closed list of elements and
 * attributes, so that what the engine might understand beside it never reaches it.
 */
public class KnownVocabulary implements Rule.OfBpmn {

	private static final Set<String> BPMN = Set.of("definitions", "process", "documentation", "extensionElements",
			"incoming", "outgoing", "startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent",
			"boundaryEvent", "userTask", "serviceTask", "receiveTask", "callActivity", "subProcess", "exclusiveGateway",
			"inclusiveGateway", "parallelGateway", "eventBasedGateway", "sequenceFlow", "conditionExpression",
			"messageEventDefinition", "timerEventDefinition", "errorEventDefinition", "terminateEventDefinition",
			"timeDate", "timeDuration", "timeCycle", "message", "error", "textAnnotation", "text", "association",
			"group", "category", "categoryValue", "laneSet", "lane", "flowNodeRef", "collaboration", "participant",
			"messageFlow");

	private static final Set<String> CAMUNDA = Set.of("asyncBefore", "asyncAfter", "exclusive", "formRef",
			"formRefBinding", "candidateGroups", "delegateExpression", "modelerTemplate", "modelerTemplateVersion",
			"modelerTemplateIcon", "versionTag", "historyTimeToLive", "isStartableInTasklist", "calledElementBinding",
			"in", "inputOutput", "inputParameter", "failedJobRetryTimeCycle", "errorMessage");

	/** Refused by rules that say better what to do instead. */
	private static final Set<String> TOLD_ELSEWHERE = Set.of("assignee", "candidateUsers", "dueDate", "followUpDate",
			"formKey", "out");

	private static final Set<String> PICTURE = Set.of("http://www.omg.org/spec/BPMN/20100524/DI",
			"http://www.omg.org/spec/DD/20100524/DC", "http://www.omg.org/spec/DD/20100524/DI",
			"http://bpmn.io/schema/bpmn/biocolor/1.0", "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

	private static final Map<String, Set<String>> CLOSED = Map.of(BpmnFile.BPMN, BPMN, BpmnFile.CAMUNDA, CAMUNDA);

	private static final Set<String> FREE_ATTRIBUTES = Set.of("http://camunda.org/schema/modeler/1.0",
			"http://www.w3.org/2001/XMLSchema-instance", "http://www.w3.org/2000/xmlns/");

	@Override
	public String id() {
		return "unknown-vocabulary";
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		check(bpmn, bpmn.root(), report);
		for (Element element : Xml.descendants(bpmn.root(), "*")) {
			check(bpmn, element, report);
		}
	}

	private static void check(BpmnFile bpmn, Element element, Report report) {
		if (!isKnown(element.getNamespaceURI(), element.getLocalName()) && !ElementKind.refuses(element)) {
			refuse(bpmn, element, element.getNodeName(), report);
		}
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			Attr attribute = (Attr) element.getAttributes().item(i);
			String space = attribute.getNamespaceURI();
			if (space != null && !FREE_ATTRIBUTES.contains(space) && !isKnown(space, attribute.getLocalName())) {
				refuse(bpmn, element, attribute.getName(), report);
			}
		}
	}

	private static boolean isKnown(String space, String name) {
		if (PICTURE.contains(space)) {
			return true;
		}
		boolean told = BpmnFile.CAMUNDA.equals(space) && (TOLD_ELSEWHERE.contains(name) || CodeInModel.names(name));
		return told || CLOSED.getOrDefault(space, Set.of()).contains(name) || CodeInModel.isScriptTask(space, name);
	}

	private static void refuse(BpmnFile bpmn, Element element, String what, Report report) {
		report.add(bpmn.file(), element, "Nền tảng không dùng “" + what + "”.",
				"Bỏ phần này; chỉ dùng các phần tử và thuộc tính có trong mẫu phần tử của motcua.");
	}

}
