package vn.motcua.catalog.gate.rules;

import java.util.Set;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** ${dossier.x} names a declared field or a property every dossier has. */
public class DossierFieldKnown implements Rule {

	@Override
	public String id() {
		return "dossier-field";
	}

	private static final Set<String> BUILT_IN = Set.of("code", "status", "procedure", "agency", "channel", "accepted",
			"open", "decided", "promisedAt", "partsOpen");

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			if (models.users(folder).isEmpty()) {
				continue;
			}
			for (BpmnFile bpmn : models.bpmn(folder)) {
				for (Reads read : Reads.of(bpmn)) {
					if (read.isField() && !BUILT_IN.contains(read.name())) {
						check(models, folder, bpmn, read, report);
					}
				}
			}
		}
	}

	private static void check(Models models, ModelFolder folder, BpmnFile bpmn, Reads read, Report report) {
		for (Procedure procedure : models.users(folder)) {
			if (procedure.field(read.name()).isEmpty()) {
				report.add(bpmn.file(), read.element(),
						"Thủ tục " + procedure.slug() + " không có trường “" + read.name() + "”.",
						"Khai báo trường trong procedure.yaml hoặc sửa biểu thức.");
			}
		}
	}

}
