package vn.motcua.catalog.gate.rules;

import java.util.HashMap;
import java.util.Map;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/** Across folders every process, form and decision has an id of its own. */
public class IdTwice implements Rule {

	@Override
	public String id() {
		return "id-twice";
	}

	@Override
	public boolean holdsWithGaps() {
		return true;
	}

	@Override
	public void check(Models models, Report report) {
		Map<String, ModelFile> seen = new HashMap<>();
		for (ModelFolder folder : models.folders()) {
			models.bpmn(folder)
				.forEach((bpmn) -> bpmn.processes()
					.forEach((p) -> check(seen, "quy trình", p.getAttribute("id"), bpmn.file(), report)));
			models.forms(folder).forEach((form) -> check(seen, "biểu mẫu", form.id(), form.file(), report));
			models.decisions(folder)
				.forEach((file, document) -> Xml.children(document.getDocumentElement(), "decision")
					.forEach((d) -> check(seen, "quyết định", d.getAttribute("id"), file, report)));
		}
	}

	private static void check(Map<String, ModelFile> seen, String kind, String id, ModelFile file, Report report) {
		ModelFile first = seen.putIfAbsent(kind + " " + id, file);
		if (first != null && !first.name().equals(file.name())) {
			report.add(file, 0, id, "Mã " + kind + " “" + id + "” đã dùng trong " + first.name() + ".",
					"Đổi mã và tên tệp theo thư mục của nó; hai thư mục không được chung một mã.");
		}
	}

}
