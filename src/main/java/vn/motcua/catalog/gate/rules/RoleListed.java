package vn.motcua.catalog.gate.rules;

import org.w3c.dom.Element;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/**
 * Every group that works on a procedure is one of its roles, or it could not see the
 * dossier.
 */
public class RoleListed implements Rule {

	@Override
	public String id() {
		return "role-unlisted";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			for (BpmnFile bpmn : models.bpmn(folder)) {
				for (Element task : bpmn.nodes("userTask")) {
					String group = BpmnFile.camunda(task, "candidateGroups");
					models.users(folder)
						.stream()
						.filter((p) -> !group.isEmpty() && !p.roles().contains(group))
						.forEach((p) -> report.add(bpmn.file(), task,
								"Thủ tục " + p.slug() + " không có nhóm “" + group + "” trong roles.",
								"Thêm nhóm vào roles của procedure.yaml hoặc đổi nhóm của bước."));
				}
			}
		}
	}

}
