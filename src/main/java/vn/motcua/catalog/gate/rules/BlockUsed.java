package vn.motcua.catalog.gate.rules;

import java.util.Set;
import java.util.stream.Collectors;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/** A block that no procedure calls is left over. */
public class BlockUsed implements Rule {

	/** Blocks the application itself starts for dossiers of any procedure. */
	private static final Set<String> STARTED_BY_PLATFORM = Set.of("late-result", "returned-payout");

	@Override
	public String id() {
		return "block-unused";
	}

	@Override
	public void check(Models models, Report report) {
		Set<String> called = models.processFolders()
			.stream()
			.flatMap((folder) -> models.bpmn(folder).stream())
			.flatMap((bpmn) -> bpmn.nodes("callActivity").stream())
			.map((call) -> call.getAttribute("calledElement"))
			.collect(Collectors.toSet());
		models.processFolders()
			.stream()
			.flatMap((folder) -> models.procedure(folder).stream())
			.flatMap((procedure) -> procedure.parts().stream())
			.forEach((part) -> called.add("block-" + part.block()));
		for (ModelFolder folder : models.folders()) {
			if (folder.isBlock() && !STARTED_BY_PLATFORM.contains(folder.slug())
					&& !called.contains("block-" + folder.slug())) {
				models.bpmn(folder)
					.forEach((bpmn) -> report.add(bpmn.file(), Xml.children(bpmn.root(), "process").get(0),
							"Không thủ tục nào gọi khối này.",
							"Gọi block-" + folder.slug() + " từ một quy trình hoặc xóa thư mục."));
			}
		}
	}

}
