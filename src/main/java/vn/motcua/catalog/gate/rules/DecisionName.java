package vn.motcua.catalog.gate.rules;

import java.util.Map;

import org.w3c.dom.Document;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/**
 * A decision file is named after a decision in it, which begins with its folder's name.
 */
public class DecisionName implements Rule {

	@Override
	public String id() {
		return "decision-name";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.folders()) {
			for (Map.Entry<ModelFile, Document> entry : models.decisions(folder).entrySet()) {
				String name = entry.getKey().fileName().replace(".dmn", "");
				boolean law = folder.name().equals("_law");
				String id = law ? "law-" + name : name;
				boolean found = Xml.children(entry.getValue().getDocumentElement(), "decision")
					.stream()
					.anyMatch((d) -> d.getAttribute("id").equals(id));
				if (!found || !(law || id.startsWith(folder.slug() + "-"))) {
					report.add(entry.getKey(), "Tệp không có quyết định “" + id + "” của thư mục này.",
							"Đặt mã quyết định và tên tệp theo thư mục, ví dụ " + (law ? "law-" : "") + folder.slug()
									+ "-amount.");
				}
			}
		}
	}

}
