package vn.motcua.catalog.gate.rules;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** Folder, file, process id and the key in procedure.yaml are one name. */
public class FolderName implements Rule {

	@Override
	public String id() {
		return "folder-name";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			String expected = "processes/" + folder.name() + "/" + folder.slug() + ".bpmn";
			for (ModelFile file : folder.files("bpmn")) {
				if (!file.name().equals(expected)) {
					report.add(file, "Tệp BPMN không mang tên thư mục.", "Đổi tên thành " + expected + ".");
				}
			}
			String id = (folder.isBlock() ? "block-" : "") + folder.slug();
			for (BpmnFile bpmn : models.bpmn(folder)) {
				bpmn.process()
					.filter((process) -> !process.getAttribute("id").equals(id))
					.ifPresent((process) -> report.add(bpmn.file(), process, "Mã quy trình không phải “" + id + "”.",
							"Đổi mã quy trình (Process ID) thành " + id + "."));
			}
		}
	}

}
