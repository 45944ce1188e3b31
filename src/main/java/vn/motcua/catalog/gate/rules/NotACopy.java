package vn.motcua.catalog.gate.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ProcedureStatus;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/**
 * A procedure that only repeats another's diagram is one procedure, or needs a block. A
 * draft may: it is how a running procedure is rewritten aside.
 */
public class NotACopy implements Rule {

	@Override
	public String id() {
		return "copied-model";
	}

	@Override
	public void check(Models models, Report report) {
		Map<String, BpmnFile> seen = new HashMap<>();
		for (ModelFolder folder : models.processFolders()) {
			for (BpmnFile bpmn : models.bpmn(folder)) {
				BpmnFile first = mayCopy(models, folder) ? null : seen.putIfAbsent(shape(bpmn), bpmn);
				if (first != null) {
					report.add(bpmn.file(), bpmn.processes().get(0), "Sơ đồ này chép lại " + first.file().name() + ".",
							"Gộp hai thủ tục, hoặc đưa phần chung vào một khối trong processes/_shared.");
				}
			}
		}
	}

	private static boolean mayCopy(Models models, ModelFolder folder) {
		return folder.isTemplate()
				|| models.declared(folder).filter((p) -> p.status() == ProcedureStatus.DRAFT).isPresent();
	}

	/** What remains when names of things are taken away: steps, groups and flows. */
	private static String shape(BpmnFile bpmn) {
		return Stream.concat(bpmn.nodes().stream(), bpmn.flows().stream())
			.map((e) -> e.getLocalName() + e.getAttribute("id") + e.getAttribute("sourceRef")
					+ e.getAttribute("targetRef") + e.getAttribute("calledElement")
					+ BpmnFile.camunda(e, "candidateGroups") + BpmnFile.camunda(e, "delegateExpression")
					+ Xml.descendants(e, "conditionExpression").stream().map(Xml::ownText).toList())
			.sorted()
			.collect(Collectors.joining("\n"));
	}

}
