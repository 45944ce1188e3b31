package vn.motcua.catalog.gate.rules;

import java.util.Set;
import java.util.stream.Collectors;

import org.w3c.dom.Element;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** A step names a form of its own folder. */
public class FormExists implements Rule {

	@Override
	public String id() {
		return "form-unknown";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			Set<String> ids = models.forms(folder).stream().map(FormFile::id).collect(Collectors.toSet());
			for (BpmnFile bpmn : models.bpmn(folder)) {
				for (Element node : bpmn.nodes()) {
					String form = BpmnFile.camunda(node, "formRef");
					if (!form.isEmpty() && !ids.contains(form)) {
						report.add(bpmn.file(), node, "Không có biểu mẫu “" + form + "”.",
								"Tạo forms/" + folder.name() + "/" + form + ".form hoặc sửa Form ID.");
					}
				}
			}
		}
	}

}
