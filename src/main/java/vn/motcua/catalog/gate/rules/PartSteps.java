package vn.motcua.catalog.gate.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.w3c.dom.Element;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.Part;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Xml;
import vn.motcua.process.CaseMessages;

/**
 * The steps that start parts of an interlinked procedure, and those that wait for them.
 */
final class PartSteps {

	private static final String START = "${startChildDossiersDelegate}";

	private PartSteps() {
	}

	static boolean starts(Element node) {
		return START.equals(BpmnFile.camunda(node, "delegateExpression"));
	}

	/** Ids of the parts the step starts. */
	static List<String> ids(Element step) {
		return Stream.of(BpmnFile.inputs(step).getOrDefault("parts", "").split(","))
			.map(String::strip)
			.filter((id) -> !id.isEmpty())
			.toList();
	}

	/** Those of them that the procedure has. */
	static List<Part> parts(Models models, ModelFolder folder, Element step) {
		return models.procedure(folder)
			.map((procedure) -> ids(step).stream().map(procedure::part).flatMap(Optional::stream).toList())
			.orElse(List.of());
	}

	/** Whether the step waits for parts: it calls a block that catches their message. */
	static boolean awaits(Models models, Element node) {
		String called = node.getAttribute("calledElement");
		return !called.isEmpty() && models.folders()
			.stream()
			.filter((folder) -> folder.isBlock() && called.equals("block-" + folder.slug()))
			.flatMap((folder) -> models.bpmn(folder).stream())
			.anyMatch((bpmn) -> Xml.children(bpmn.root(), "message")
				.stream()
				.anyMatch((m) -> CaseMessages.PARTS_ENDED.messageName().equals(m.getAttribute("name"))));
	}

}
