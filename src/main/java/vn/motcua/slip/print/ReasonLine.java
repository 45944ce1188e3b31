package vn.motcua.slip.print;

import java.util.ArrayList;
import java.util.List;

import vn.motcua.catalog.PaperRequirement;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ReasonOption;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Paper;

/**
 * One numbered line of a supplement request or a refusal.
 *
 * @param content what is missing or wrong
 * @param basis why the law asks for it
 */
public record ReasonLine(int order, String content, String basis) {

	/** The coded reasons of a field in words; a code without words is left as it is. */
	static List<ReasonLine> of(Dossier dossier, String field, List<ReasonOption> options, String basis) {
		List<ReasonLine> lines = new ArrayList<>();
		if (dossier.data().get(field) instanceof List<?> codes) {
			codes
				.forEach((code) -> lines.add(new ReasonLine(lines.size() + 1, words(code.toString(), options), basis)));
		}
		return lines;
	}

	/** Needed papers that are not there and that no officer let pass. */
	static List<ReasonLine> missing(Procedure procedure, Dossier dossier, List<Paper> papers, int from) {
		List<?> passed = (dossier.data().get("overruledFindings") instanceof List<?> list) ? list : List.of();
		List<ReasonLine> lines = new ArrayList<>();
		for (PaperRequirement paper : procedure.papersFor(dossier.data().fields())) {
			boolean there = papers.stream().anyMatch((p) -> p.paperId().equals(paper.id()));
			boolean letPass = passed.stream().anyMatch((key) -> key.toString().contains(paper.id()));
			if (!there && !letPass) {
				String form = paper.form().isEmpty() ? "" : " (" + paper.form() + ")";
				lines.add(new ReasonLine(from + lines.size(), "Nộp: " + paper.nameVi() + form,
						"Thành phần hồ sơ của thủ tục " + dossier.procedureCode() + " chưa có trong hồ sơ"));
			}
		}
		return lines;
	}

	private static String words(String code, List<ReasonOption> options) {
		return options.stream()
			.filter((option) -> option.code().equals(code))
			.map(ReasonOption::vi)
			.findFirst()
			.orElse(code);
	}

}
