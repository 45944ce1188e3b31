package vn.motcua.catalog.gate.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldType;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/**
 * A list of an employer needs a paper of the law that it is, an employer who may file,
 * and fields of its lines that tell two lines apart.
 */
public class EmployerLists implements Rule {

	private static final String EMPLOYER = "EMPLOYER";

	@Override
	public String id() {
		return "employer-list";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			models.declared(folder)
				.filter((procedure) -> procedure.employerList() != null)
				.ifPresent((procedure) -> folder.file("processes/" + folder.name() + "/procedure.yaml")
					.ifPresent((file) -> check(procedure, file, report)));
		}
	}

	private static void check(Procedure procedure, ModelFile file, Report report) {
		if (procedure.isImmediate()) {
			report.add(file, 0, "employerList", "Thủ tục trả lời ngay không lập hồ sơ nên không nhận danh sách.",
					"Bỏ employerList.");
		}
		if (!procedure.applicants().contains(EMPLOYER)) {
			report.add(file, 0, "employerList", "Thủ tục nhận danh sách nhưng đơn vị không được nộp.",
					"Thêm EMPLOYER vào applicants, hoặc bỏ employerList.");
		}
		String paper = procedure.employerList().paper();
		if (procedure.paper(paper).isEmpty()) {
			report.add(file, 0, paper, "Không có giấy tờ “" + paper + "” để làm căn cứ nhận danh sách.",
					"Ghi mã của giấy tờ là danh sách của đơn vị trong papers.");
		}
		checkFields(procedure, file, report);
	}

	private static void checkFields(Procedure procedure, ModelFile file, Report report) {
		List<FieldDefinition> shared = procedure.filingFields()
			.stream()
			.filter((field) -> field.type() != FieldType.LIST)
			.toList();
		String employer = procedure.employerList().employer();
		if (shared.stream().noneMatch((field) -> field.id().equals(employer) && field.type() == FieldType.TAX_CODE)) {
			report.add(file, 0, employer, "Trường “" + employer + "” không phải mã số thuế khai khi nộp.",
					"Ghi mã của trường TAX_CODE mà đơn vị khai khi nộp.");
		}
		List<FieldDefinition> columns = procedure.requiredList()
			.map((list) -> list.atFiling().itemFields())
			.orElse(shared);
		Set<String> known = Stream.of(shared, columns)
			.flatMap(List::stream)
			.map(FieldDefinition::id)
			.collect(Collectors.toSet());
		for (String field : procedure.employerList().same()) {
			if (!known.contains(field)) {
				report.add(file, 0, field, "Trường “" + field + "” không có trong dòng của danh sách.",
						"Ghi mã của trường mà đơn vị khai ở dòng hoặc khai chung.");
			}
		}
		if (columns.stream().map(FieldDefinition::id).noneMatch(procedure.employerList().same()::contains)) {
			report.add(file, 0, "employerList", "Không trường nào trong same là của dòng: mọi dòng sẽ là một.",
					"Thêm trường cho biết dòng nói về ai.");
		}
	}

}
