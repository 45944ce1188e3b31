package vn.motcua.catalog.gate.rules;

import java.util.Set;
import java.util.stream.Collectors;

import org.w3c.dom.Element;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/** A decision that a step names is in its folder. */
public class DecisionExists implements Rule {

	@Override
	public String id() {
		return "decision-unknown";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			Set<String> ids = models.decisions(folder)
				.values()
				.stream()
				.flatMap((d) -> Xml.children(d.getDocumentElement(), "decision").stream())
				.map((d) -> d.getAttribute("id"))
				.collect(Collectors.toSet());
			for (BpmnFile bpmn : models.bpmn(folder)) {
				for (Element task : bpmn.nodes("serviceTask")) {
					String decision = BpmnFile.inputs(task).get("decision");
					if (decision != null && !ids.contains(decision)) {
						report.add(bpmn.file(), task, "Không có bảng quyết định “" + decision + "”.",
								"Tạo processes/" + folder.name() + "/" + decision + ".dmn hoặc sửa tên.");
					}
				}
			}
		}
	}

}
