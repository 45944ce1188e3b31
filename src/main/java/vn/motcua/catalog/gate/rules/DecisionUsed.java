package vn.motcua.catalog.gate.rules;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import vn.motcua.catalog.FieldType;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/**
 * A decision that no step names is left over. {@code <slug>-checks} and its one decision
 * per list of the dossier run by their names.
 */
public class DecisionUsed implements Rule {

	@Override
	public String id() {
		return "decision-unused";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			Set<String> used = used(models, folder);
			for (Map.Entry<ModelFile, Document> entry : models.decisions(folder).entrySet()) {
				Element root = entry.getValue().getDocumentElement();
				Xml.descendants(root, "requiredDecision").forEach((r) -> used.add(r.getAttribute("href").substring(1)));
				Xml.children(root, "decision")
					.stream()
					.filter((d) -> d.getAttribute("id").startsWith(folder.slug() + "-"))
					.filter((d) -> !used.contains(d.getAttribute("id")))
					.forEach((d) -> report.add(entry.getKey(), d, "Không bước nào dùng quyết định này.",
							"Ghi tên quyết định vào tham số decision của một bước tự động, hoặc xóa tệp."));
			}
		}
	}

	private static Set<String> used(Models models, ModelFolder folder) {
		Set<String> used = new HashSet<>();
		for (BpmnFile bpmn : models.bpmn(folder)) {
			bpmn.nodes("serviceTask").forEach((task) -> used.add(BpmnFile.inputs(task).get("decision")));
		}
		String checks = folder.slug() + "-checks";
		used.add(checks);
		models.procedure(folder)
			.ifPresent((procedure) -> procedure.fields()
				.stream()
				.filter((field) -> field.type() == FieldType.LIST)
				.forEach((field) -> used.add(checks + "-" + field.id())));
		return used;
	}

}
