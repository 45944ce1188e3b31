package vn.motcua.catalog.gate.rules;

import java.util.HashSet;
import java.util.Set;

import org.w3c.dom.Element;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.Part;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/**
 * Every part of an interlinked procedure has a model, is started by one step and hands
 * back fields there are.
 */
public class PartsStarted implements Rule {

	@Override
	public String id() {
		return "part-started";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			Set<String> started = new HashSet<>();
			for (BpmnFile bpmn : models.bpmn(folder)) {
				bpmn.nodes("serviceTask")
					.stream()
					.filter(PartSteps::starts)
					.forEach((step) -> check(models, folder, bpmn, step, started, report));
			}
			models.procedure(folder)
				.ifPresent((procedure) -> procedure.parts()
					.forEach((part) -> check(models, procedure, part, started, facts(folder), report)));
		}
	}

	private static void check(Models models, ModelFolder folder, BpmnFile bpmn, Element step, Set<String> started,
			Report report) {
		for (String id : PartSteps.ids(step)) {
			if (PartSteps.parts(models, folder, step).stream().noneMatch((part) -> part.id().equals(id))) {
				report.add(bpmn.file(), step, "procedure.yaml không có phần việc “" + id + "”.",
						"Khai báo trong parts hoặc sửa tham số parts của bước này.");
			}
			if (!started.add(id)) {
				report.add(bpmn.file(), step, "Phần việc “" + id + "” được mở ở hai bước.", "Chỉ để ở một bước.");
			}
		}
	}

	private static void check(Models models, Procedure procedure, Part part, Set<String> started, ModelFile file,
			Report report) {
		if (!models.blockSlugs().contains(part.block())) {
			report.add(file, 0, part.id(), "Không có khối “" + part.block() + "”.",
					"Tạo processes/_shared/" + part.block() + " hoặc sửa block.");
		}
		if (!started.contains(part.id())) {
			report.add(file, 0, part.id(), "Không bước nào mở phần việc “" + part.id() + "”.",
					"Thêm bước “Mở hồ sơ thành phần” với parts: " + part.id() + ".");
		}
		part.returns()
			.stream()
			.filter((field) -> procedure.field(field).isEmpty())
			.forEach((field) -> report.add(file, 0, part.id(),
					"Phần việc “" + part.id() + "” trả về trường “" + field + "” không có.",
					"Khai báo trường trong block.yaml của khối hoặc sửa returns."));
	}

	private static ModelFile facts(ModelFolder folder) {
		return folder.file("processes/" + folder.name() + "/procedure.yaml").orElseThrow();
	}

}
