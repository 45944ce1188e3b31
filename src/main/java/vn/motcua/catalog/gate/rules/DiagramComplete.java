package vn.motcua.catalog.gate.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/** Everything in the process is drawn. */
public class DiagramComplete implements Rule.OfBpmn {

	@Override
	public String id() {
		return "diagram";
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		Set<String> drawn = Xml.descendants(bpmn.root(), "*")
			.stream()
			.map((e) -> e.getAttribute("bpmnElement"))
			.collect(Collectors.toSet());
		Stream.concat(bpmn.nodes().stream(), bpmn.flows().stream())
			.filter((e) -> !drawn.contains(e.getAttribute("id")))
			.forEach((e) -> report.add(bpmn.file(), e, "Phần tử không có trong hình vẽ.",
					"Vẽ lại phần tử này bằng Camunda Modeler."));
	}

}
