package vn.motcua.catalog.gate.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/**
 * What points to another element of the diagram points to one there is: flows, events on
 * the edge of a step, shapes and lines of the picture.
 */
public class BrokenReference implements Rule.OfBpmn {

	private static final List<String> REFERENCES = List.of("sourceRef", "targetRef", "attachedToRef", "bpmnElement");

	@Override
	public String id() {
		return "broken-reference";
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		List<Element> all = Xml.descendants(bpmn.root(), "*");
		Set<String> ids = all.stream().map((e) -> e.getAttribute("id")).collect(Collectors.toSet());
		for (Element element : all) {
			REFERENCES.stream()
				.filter(element::hasAttribute)
				.filter((name) -> !ids.contains(element.getAttribute(name)))
				.forEach((name) -> report.add(bpmn.file(), element,
						"“" + element.getAttribute(name) + "” không có trong sơ đồ.",
						"Mở bằng Camunda Modeler, vẽ lại chỗ nối này rồi lưu."));
		}
		bpmn.nodes("boundaryEvent")
			.stream()
			.filter((event) -> !event.hasAttribute("attachedToRef"))
			.forEach((event) -> report.add(bpmn.file(), event, "Sự kiện biên này không gắn vào bước nào.",
					"Kéo sự kiện lên cạnh của bước mà nó theo dõi."));
	}

}
