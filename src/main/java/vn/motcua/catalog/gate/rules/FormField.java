package vn.motcua.catalog.gate.rules;

import java.util.HashSet;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.process.CaseVariables;

/** A form asks only for declared fields and variables, each once. */
public class FormField implements Rule {

	@Override
	public String id() {
		return "form-field";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			Set<String> declared = Fields.declared(models, folder);
			for (FormFile form : models.forms(folder)) {
				Set<String> seen = new HashSet<>();
				for (JsonNode field : form.fields()) {
					check(form, FormFile.key(field), declared, seen, report);
				}
			}
		}
	}

	private static void check(FormFile form, String key, Set<String> declared, Set<String> seen, Report report) {
		if (!declared.contains(key) && !CaseVariables.isDeclared(key)) {
			report.add(form.file(), 0, key, "Trường “" + key + "” chưa khai báo.",
					"Khai báo trong procedure.yaml (block.yaml) hoặc sửa tên trường.");
		}
		if (!seen.add(key)) {
			report.add(form.file(), 0, key, "Trường “" + key + "” có hai ô nhập trong một biểu mẫu.", "Giữ lại một ô.");
		}
	}

}
