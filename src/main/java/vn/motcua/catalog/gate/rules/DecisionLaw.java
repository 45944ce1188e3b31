package vn.motcua.catalog.gate.rules;

import java.util.Set;
import java.util.stream.Collectors;

import org.w3c.dom.Element;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Nearest;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/** A figure of the law comes from a table that exists. */
public class DecisionLaw implements Rule {

	@Override
	public String id() {
		return "law-unknown";
	}

	@Override
	public void check(Models models, Report report) {
		Set<String> laws = models.folders()
			.stream()
			.filter((folder) -> folder.name().equals("_law"))
			.flatMap((folder) -> folder.files("dmn").stream())
			.map((file) -> file.fileName().replace(".dmn", ""))
			.collect(Collectors.toSet());
		for (ModelFolder folder : models.folders()) {
			models.decisions(folder).forEach((file, document) -> {
				for (Element cell : Xml.descendants(document.getDocumentElement(), "*")) {
					DecisionFeel.parse(cell)
						.ifPresent((feel) -> feel.calls()
							.stream()
							.filter((call) -> "law".equals(call.function())
									&& !laws.contains(String.valueOf(call.text())))
							.forEach((call) -> report.add(file, cell, "Không có bảng luật “" + call.text() + "”.",
									"Tạo processes/_law/" + call.text() + ".dmn hoặc sửa tên; gần giống: "
											+ String.join(", ", Nearest.of(String.valueOf(call.text()), laws)) + ".")));
				}
			});
		}
	}

}
