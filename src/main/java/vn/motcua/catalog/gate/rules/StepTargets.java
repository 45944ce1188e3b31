package vn.motcua.catalog.gate.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.motcua.catalog.Block;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.StepTarget;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/**
 * Every officer's step has a time to be done in or a timer that ends it, and every time
 * belongs to a step.
 */
public class StepTargets implements Rule {

	@Override
	public String id() {
		return "step-target";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.folders()) {
			List<StepTarget> own = models.block(folder).map(Block::steps).orElse(List.of());
			List<StepTarget> steps = models.procedure(folder).map(Procedure::steps).orElse(own);
			if (models.block(folder).isPresent() || models.procedure(folder).isPresent()) {
				check(models, folder, steps, report);
			}
		}
	}

	private static void check(Models models, ModelFolder folder, List<StepTarget> steps, Report report) {
		Set<String> timed = steps.stream().map(StepTarget::task).collect(Collectors.toSet());
		for (BpmnFile bpmn : models.bpmn(folder)) {
			bpmn.nodes("userTask")
				.stream()
				.filter((task) -> !timed.contains(task.getAttribute("id")) && !WaitEnds.hasTimer(bpmn, task))
				.forEach((task) -> report.add(bpmn.file(), task, "Bước này chưa có hạn làm.",
						"Thêm vào steps trong " + (folder.isBlock() ? "block.yaml" : "procedure.yaml") + ": { task: "
								+ task.getAttribute("id") + ", share: 0.5 } hoặc workingHours."));
		}
		Set<String> tasks = models.processFolders()
			.stream()
			.flatMap((f) -> models.bpmn(f).stream())
			.flatMap((bpmn) -> bpmn.nodes("userTask").stream())
			.map((task) -> task.getAttribute("id"))
			.collect(Collectors.toSet());
		timed.stream()
			.filter((task) -> !tasks.contains(task))
			.forEach((task) -> folder.files("yaml")
				.forEach((file) -> report.add(file, 0, task, "steps nhắc đến bước “" + task + "” không có.",
						"Sửa mã bước hoặc bỏ dòng này.")));
	}

}
