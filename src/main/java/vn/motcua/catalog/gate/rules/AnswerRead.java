package vn.motcua.catalog.gate.rules;

import java.util.Set;
import java.util.stream.Collectors;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.process.CaseVariables;

/** A verdict that an officer gives decides something. */
public class AnswerRead implements Rule {

	/** What the platform itself works with. */
	private static final Set<String> PLATFORM = Set.of(CaseVariables.AGENCY.name(), CaseVariables.CHANNEL.name());

	@Override
	public String id() {
		return "answer-never-read";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			Set<String> read = models.bpmn(folder)
				.stream()
				.flatMap((bpmn) -> Reads.of(bpmn).stream())
				.filter((r) -> !r.isField())
				.map(Reads::name)
				.collect(Collectors.toSet());
			for (FormFile form : models.forms(folder)) {
				form.fields()
					.stream()
					.map(FormFile::key)
					.filter((key) -> CaseVariables.isDeclared(key) && !PLATFORM.contains(key) && !read.contains(key))
					.forEach((key) -> report.add(form.file(), 0, key, "Không nhánh nào hỏi “" + key + "” sau đó.",
							"Thêm rẽ nhánh có điều kiện ${" + key + " == '…'}, hoặc bỏ câu hỏi."));
			}
		}
	}

}
