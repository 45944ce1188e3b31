package vn.motcua.catalog.gate.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.w3c.dom.Element;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldStage;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.PlatformFacts;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Delegates;
import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Models;

/** Which steps write a variable or a field of the dossier. */
final class Writers {

	private final Models models;

	Writers(Models models) {
		this.models = models;
	}

	/** A block's call in a caller's diagram. */
	record Caller(ModelFolder folder, BpmnFile bpmn, Element call) {
	}

	/**
	 * Whether the order matters at all: the value is written by some step of the case,
	 * and is not there from the start or from the platform.
	 */
	boolean anywhere(ModelFolder folder, Reads read) {
		if (read.isField()) {
			FieldDefinition field = Fields.definitions(this.models, folder).get(read.name());
			boolean platform = PlatformFacts.all().stream().anyMatch((f) -> f.id().equals(read.name()));
			return field != null && field.stage() == FieldStage.PROCESSING && !platform;
		}
		return this.models.bpmn(folder)
			.stream()
			.flatMap((bpmn) -> bpmn.nodes().stream())
			.anyMatch((node) -> writes(folder, node, read));
	}

	/** Whether the step writes what is read. */
	boolean writes(ModelFolder folder, Element node, Reads read) {
		if (!read.isField()
				&& Delegates.writtenBy(BpmnFile.camunda(node, "delegateExpression")).contains(read.name())) {
			return true;
		}
		if (read.isField() && PartSteps.starts(node)) {
			return PartSteps.parts(this.models, folder, node)
				.stream()
				.anyMatch((part) -> part.outcome().equals(read.name()) || part.returns().contains(read.name()));
		}
		if (read.isField() && BpmnFile.is(node, "callActivity")) {
			return blockWrites(node.getAttribute("calledElement"), read.name(), new HashSet<>());
		}
		return asks(folder, BpmnFile.camunda(node, "formRef"), read.name());
	}

	private boolean asks(ModelFolder folder, String formRef, String key) {
		return !formRef.isEmpty() && this.models.forms(folder)
			.stream()
			.filter((form) -> form.id().equals(formRef))
			.flatMap((form) -> form.fields().stream())
			.anyMatch((field) -> FormFile.key(field).equals(key) && isWritable(field));
	}

	static boolean isWritable(JsonNode field) {
		return !field.path("readonly").asBoolean() && !field.path("disabled").asBoolean();
	}

	private boolean blockWrites(String called, String key, Set<String> met) {
		Map<String, ModelFolder> blocks = this.models.folders()
			.stream()
			.filter(ModelFolder::isBlock)
			.collect(Collectors.toMap((f) -> "block-" + f.slug(), (f) -> f));
		ModelFolder block = blocks.get(called);
		return block != null && met.add(called)
				&& this.models.bpmn(block)
					.stream()
					.flatMap((bpmn) -> bpmn.nodes().stream())
					.anyMatch((node) -> asks(block, BpmnFile.camunda(node, "formRef"), key)
							|| blockWrites(node.getAttribute("calledElement"), key, met));
	}

	List<Caller> callers(ModelFolder block) {
		List<Caller> callers = new ArrayList<>();
		for (ModelFolder folder : this.models.processFolders()) {
			for (BpmnFile bpmn : this.models.bpmn(folder)) {
				bpmn.nodes("callActivity")
					.stream()
					.filter((call) -> call.getAttribute("calledElement").equals("block-" + block.slug()))
					.forEach((call) -> callers.add(new Caller(folder, bpmn, call)));
			}
		}
		return callers;
	}

}
