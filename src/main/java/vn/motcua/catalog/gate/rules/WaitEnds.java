package vn.motcua.catalog.gate.rules;

import java.util.Optional;
import java.util.stream.Stream;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** Whoever waits for somebody outside has a way out in time. */
public class WaitEnds implements Rule.OfBpmn {

	@Override
	public String id() {
		return "wait-without-timeout";
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		bpmn.nodes("receiveTask").stream().filter((t) -> !hasTimer(bpmn, t)).forEach((t) -> refuse(bpmn, t, report));
		for (Element gateway : bpmn.nodes("eventBasedGateway")) {
			if (targets(bpmn, gateway).noneMatch(WaitEnds::isTimer)) {
				refuse(bpmn, gateway, report);
			}
		}
		for (Element event : bpmn.nodes("intermediateCatchEvent")) {
			boolean raced = bpmn.incoming(event)
				.stream()
				.map((f) -> bpmn.node(f.getAttribute("sourceRef")))
				.flatMap(Optional::stream)
				.anyMatch((source) -> BpmnFile.is(source, "eventBasedGateway"));
			if (!isTimer(event) && !raced) {
				refuse(bpmn, event, report);
			}
		}
	}

	private static Stream<Element> targets(BpmnFile bpmn, Element node) {
		return bpmn.outgoing(node).stream().map(bpmn::target).flatMap(Optional::stream);
	}

	static boolean hasTimer(BpmnFile bpmn, Element task) {
		return bpmn.nodes("boundaryEvent")
			.stream()
			.filter((b) -> b.getAttribute("attachedToRef").equals(task.getAttribute("id")))
			.anyMatch(WaitEnds::isTimer);
	}

	private static boolean isTimer(Element event) {
		return BpmnFile.definition(event, "timerEventDefinition").isPresent();
	}

	private static void refuse(BpmnFile bpmn, Element element, Report report) {
		report.add(bpmn.file(), element, "Chỗ chờ này không có lối ra khi hết hạn.",
				"Thêm một nhánh hẹn giờ, ví dụ ${dossier.trackingDueAt}.");
	}

}
