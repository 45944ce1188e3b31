package vn.motcua.catalog.gate.rules;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** A loop stops somewhere: at a person, a wait or a job. */
public class SynchronousLoop implements Rule.OfBpmn {

	@Override
	public String id() {
		return "synchronous-loop";
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		Set<String> done = new HashSet<>();
		for (Element node : bpmn.nodes()) {
			Optional<Element> loop = find(bpmn, node, new LinkedHashSet<>(), done);
			if (loop.isPresent()) {
				report.add(bpmn.file(), loop.get(), "Vòng lặp không dừng ở đâu cả.",
						"Cho vòng lặp đi qua việc của cán bộ, chỗ chờ hoặc việc tự động có Asynchronous before.");
				return;
			}
		}
	}

	private Optional<Element> find(BpmnFile bpmn, Element node, Set<String> path, Set<String> done) {
		String id = node.getAttribute("id");
		if (stops(node) || done.contains(id)) {
			return Optional.empty();
		}
		if (!path.add(id)) {
			return Optional.of(node);
		}
		for (Element flow : bpmn.outgoing(node)) {
			Optional<Element> loop = bpmn.target(flow).flatMap((target) -> find(bpmn, target, path, done));
			if (loop.isPresent()) {
				return loop;
			}
		}
		path.remove(id);
		done.add(id);
		return Optional.empty();
	}

	private static boolean stops(Element node) {
		return BpmnFile.is(node, "userTask", "receiveTask", "intermediateCatchEvent", "eventBasedGateway",
				"callActivity", "subProcess") || "true".equals(BpmnFile.camunda(node, "asyncBefore"))
				|| "true".equals(BpmnFile.camunda(node, "asyncAfter"));
	}

}
