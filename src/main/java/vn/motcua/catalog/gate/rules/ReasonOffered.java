package vn.motcua.catalog.gate.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ReasonOption;
import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/**
 * Officers can choose every reason a procedure declares, in its own forms or those of its
 * blocks, and no form offers a reason that nobody declares.
 */
public class ReasonOffered implements Rule {

	private static final Map<String, Function<Procedure, List<ReasonOption>>> REASONS = Map.of("supplementReasons",
			Procedure::supplementReasons, "refusalReasons", Procedure::refusalReasons);

	@Override
	public String id() {
		return "reason-offered";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			REASONS.forEach((field, reasons) -> {
				onlyDeclared(models, folder, field, reasons, report);
				models.procedure(folder)
					.ifPresent(
							(procedure) -> allOffered(models, folder, field, codes(reasons.apply(procedure)), report));
			});
		}
	}

	private static void onlyDeclared(Models models, ModelFolder folder, String field,
			Function<Procedure, List<ReasonOption>> reasons, Report report) {
		Set<String> declared = new TreeSet<>();
		models.users(folder).forEach((procedure) -> declared.addAll(codes(reasons.apply(procedure))));
		models.forms(folder)
			.forEach((form) -> offered(Stream.of(form), field).stream()
				.filter((code) -> !declared.isEmpty() && !declared.contains(code))
				.forEach((code) -> report.add(form.file(), 0, code,
						"Không thủ tục nào khai báo lý do “" + code + "” trong " + field + ".",
						"Dùng một trong: " + String.join(", ", declared) + ".")));
	}

	private static void allOffered(Models models, ModelFolder folder, String field, Set<String> declared,
			Report report) {
		Stream<FormFile> forms = models.processFolders()
			.stream()
			.filter((f) -> f.equals(folder)
					|| (f.isBlock() && models.users(f).contains(models.procedure(folder).get())))
			.flatMap((f) -> models.forms(f).stream())
			.filter((form) -> !isDisplay(form, field));
		Set<String> offered = offered(forms, field);
		declared.stream()
			.filter((code) -> !offered.isEmpty() && !offered.contains(code))
			.forEach((code) -> folder.file("processes/" + folder.name() + "/procedure.yaml")
				.ifPresent((file) -> report.add(file, 0, code,
						"Không biểu mẫu nào cho chọn lý do “" + code + "” của " + field + ".",
						"Thêm lựa chọn này vào biểu mẫu xác minh, hoặc bỏ khai báo.")));
	}

	/** Forms that only show what was chosen before. */
	private static boolean isDisplay(FormFile form, String field) {
		return form.fields()
			.stream()
			.noneMatch((input) -> FormFile.key(input).equals(field) && !input.path("disabled").asBoolean());
	}

	private static Set<String> offered(Stream<FormFile> forms, String field) {
		Set<String> codes = new TreeSet<>();
		forms.flatMap((form) -> form.fields().stream())
			.filter((input) -> FormFile.key(input).equals(field))
			.forEach((input) -> input.path("values").forEach((option) -> codes.add(option.path("value").asText())));
		return codes;
	}

	private static Set<String> codes(List<ReasonOption> reasons) {
		return reasons.stream().map(ReasonOption::code).collect(Collectors.toSet());
	}

}
