package vn.motcua.catalog.gate.rules;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.OneFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** A block never calls itself, directly or through others: it would never end. */
public class BlockRecursion implements Rule {

	@Override
	public String id() {
		return "block-recursion";
	}

	@Override
	public void check(Models models, Report report) {
		Map<String, Set<String>> calls = new TreeMap<>();
		models.processFolders()
			.stream()
			.flatMap((folder) -> models.bpmn(folder).stream())
			.forEach((bpmn) -> calls.put(processId(bpmn), called(bpmn)));
		models.processFolders()
			.stream()
			.flatMap((folder) -> models.bpmn(folder).stream())
			.forEach((bpmn) -> check(bpmn, calls, report));
	}

	@Override
	public void checkAlone(OneFile file, Report report) {
		file.bpmn().ifPresent((bpmn) -> check(bpmn, Map.of(processId(bpmn), called(bpmn)), report));
	}

	private static void check(BpmnFile bpmn, Map<String, Set<String>> calls, Report report) {
		for (Element call : bpmn.nodes("callActivity")) {
			if (reaches(call.getAttribute("calledElement"), processId(bpmn), calls, new HashSet<>())) {
				report.add(bpmn.file(), call, "Khối này gọi lại chính quy trình đang chứa nó.",
						"Bỏ lời gọi, hoặc vẽ vòng lặp bằng đường đi qua việc của cán bộ.");
			}
		}
	}

	private static boolean reaches(String from, String wanted, Map<String, Set<String>> calls, Set<String> met) {
		return from.equals(wanted) || (met.add(from)
				&& calls.getOrDefault(from, Set.of()).stream().anyMatch((next) -> reaches(next, wanted, calls, met)));
	}

	private static Set<String> called(BpmnFile bpmn) {
		return bpmn.nodes("callActivity")
			.stream()
			.map((call) -> call.getAttribute("calledElement"))
			.collect(Collectors.toSet());
	}

	private static String processId(BpmnFile bpmn) {
		return bpmn.process().map((process) -> process.getAttribute("id")).orElse("");
	}

}
