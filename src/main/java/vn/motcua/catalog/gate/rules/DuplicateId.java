package vn.motcua.catalog.gate.rules;

import java.util.HashSet;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.OneFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/** In one file no two things have one id. */
public class DuplicateId implements Rule {

	@Override
	public String id() {
		return "duplicate-id";
	}

	@Override
	public boolean holdsWithGaps() {
		return true;
	}

	@Override
	public void check(Models models, Report report) {
		models.folders().forEach((folder) -> {
			models.bpmn(folder).forEach((bpmn) -> check(bpmn.file(), bpmn.root(), report));
			models.decisions(folder).forEach((file, document) -> check(file, document, report));
			models.forms(folder).forEach((form) -> check(form, report));
		});
	}

	@Override
	public void checkAlone(OneFile file, Report report) {
		file.bpmn().ifPresent((bpmn) -> check(bpmn.file(), bpmn.root(), report));
		file.decision().ifPresent((document) -> check(file.file(), document, report));
		file.form().ifPresent((form) -> check(form, report));
	}

	private static void check(ModelFile file, Document document, Report report) {
		check(file, document.getDocumentElement(), report);
	}

	private static void check(ModelFile file, Element root, Report report) {
		Set<String> seen = new HashSet<>();
		for (Element element : Xml.descendants(root, "*")) {
			String id = element.getAttribute("id");
			if (!id.isEmpty() && !seen.add(id)) {
				report.add(file, element, "Mã “" + id + "” được dùng hai lần trong tệp.", "Đổi mã của một phần tử.");
			}
		}
	}

	private static void check(FormFile form, Report report) {
		Set<String> seen = new HashSet<>();
		form.components().forEach((component) -> {
			String id = component.path("id").asText();
			if (!id.isEmpty() && !seen.add(id)) {
				report.add(form.file(), 0, id, "Mã “" + id + "” được dùng hai lần trong biểu mẫu.",
						"Đổi mã (ID) của một thành phần.");
			}
		});
	}

}
