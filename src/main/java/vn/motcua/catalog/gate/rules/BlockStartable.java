package vn.motcua.catalog.gate.rules;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** Officers start procedures, never a block on its own. */
public class BlockStartable implements Rule {

	@Override
	public String id() {
		return "block-startable";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			models.bpmn(folder).forEach((bpmn) -> bpmn.process().ifPresent((process) -> {
				boolean closed = "false".equals(BpmnFile.camunda(process, "isStartableInTasklist"));
				if (folder.isBlock() != closed) {
					report.add(bpmn.file(), process,
							closed ? "Cán bộ không thấy thủ tục này để nộp hồ sơ."
									: "Cán bộ có thể chạy riêng khối này.",
							folder.isBlock()
									? "Bỏ chọn Startable trong Tasklist (camunda:isStartableInTasklist=\"false\")."
									: "Chọn Startable trong Tasklist.");
				}
			}));
		}
	}

}
