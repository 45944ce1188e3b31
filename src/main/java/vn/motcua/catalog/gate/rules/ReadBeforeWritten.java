package vn.motcua.catalog.gate.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.w3c.dom.Element;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/**
 * What a condition or timer reads is written on some way that leads there: in a form, by
 * an automatic step, or in a block that was called before, also before the block itself.
 */
public class ReadBeforeWritten implements Rule {

	@Override
	public String id() {
		return "read-before-written";
	}

	@Override
	public void check(Models models, Report report) {
		Writers writers = new Writers(models);
		for (ModelFolder folder : models.processFolders()) {
			for (BpmnFile bpmn : models.bpmn(folder)) {
				for (Reads read : Reads.of(bpmn)) {
					Optional<Element> place = node(bpmn, read.element());
					if (place.isPresent() && writers.anywhere(folder, read)
							&& !isWritten(writers, folder, bpmn, place.get(), read)) {
						report.add(bpmn.file(), read.element(),
								"“" + read.name() + "” được đọc ở đây nhưng chỉ được ghi ở bước sau.",
								"Chuyển rẽ nhánh ra sau bước hỏi giá trị này.");
					}
				}
			}
		}
	}

	/** The step at which the expression is worked out. */
	private static Optional<Element> node(BpmnFile bpmn, Element expression) {
		Element element = expression;
		while (bpmn.node(element.getAttribute("id")).isEmpty() && !BpmnFile.is(element, "sequenceFlow")) {
			if (!(element.getParentNode() instanceof Element parent)) {
				return Optional.empty();
			}
			element = parent;
		}
		return BpmnFile.is(element, "sequenceFlow") ? bpmn.node(element.getAttribute("sourceRef"))
				: Optional.of(element);
	}

	private static boolean isWritten(Writers writers, ModelFolder folder, BpmnFile bpmn, Element from, Reads read) {
		for (Element before : before(bpmn, from)) {
			if (writers.writes(folder, before, read)) {
				return true;
			}
		}
		return read.isField() && folder.isBlock()
				&& writers.callers(folder)
					.stream()
					.allMatch((caller) -> isWritten(writers, caller.folder(), caller.bpmn(), caller.call(), read));
	}

	/** Everything that may have run when the step is reached. */
	private static Set<Element> before(BpmnFile bpmn, Element from) {
		Set<Element> met = new HashSet<>();
		Deque<Element> open = new ArrayDeque<>(previous(bpmn, from));
		while (!open.isEmpty()) {
			Element next = open.pop();
			if (met.add(next)) {
				open.addAll(previous(bpmn, next));
			}
		}
		return met;
	}

	private static List<Element> previous(BpmnFile bpmn, Element node) {
		Stream<Element> along = bpmn.incoming(node)
			.stream()
			.flatMap((flow) -> bpmn.node(flow.getAttribute("sourceRef")).stream());
		Stream<Element> host = bpmn.node(node.getAttribute("attachedToRef")).stream();
		Stream<Element> inside = BpmnFile.is(node, "subProcess")
				? bpmn.nodes().stream().filter((n) -> n.getParentNode() == node) : Stream.empty();
		return Stream.of(along, host, inside, around(bpmn, node)).flatMap((s) -> s).toList();
	}

	/**
	 * Before the start of a part comes what came before the part; an event may come any
	 * time.
	 */
	private static Stream<Element> around(BpmnFile bpmn, Element node) {
		if (!BpmnFile.is(node, "startEvent") || !(node.getParentNode() instanceof Element part)
				|| !BpmnFile.is(part, "subProcess")) {
			return Stream.empty();
		}
		return "true".equals(part.getAttribute("triggeredByEvent")) ? bpmn.nodes().stream()
				: previous(bpmn, part).stream().filter((n) -> n.getParentNode() != part);
	}

}
