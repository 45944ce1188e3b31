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

	/**
	 * The coded reasons of a field in words, each with what it rests on; a code without
	 * words is left as it is. A preview has the words that were ticked instead of codes.
	 * @param general begins the basis of a reason that names none: the procedure's first
	 * legal text
	 */
	static List<ReasonLine> of(Dossier dossier, String field, List<ReasonOption> options, Procedure procedure,
			String general) {
		List<ReasonLine> lines = new ArrayList<>();
		String otherwise = general + " " + named(dossier, procedure)
				+ procedure.legalBasis().stream().findFirst().map((law) -> " (" + law + ")").orElse("");
		if (dossier.data().get(field) instanceof List<?> codes) {
			for (Object code : codes) {
				ReasonOption option = options.stream()
					.filter((o) -> o.code().equals(code.toString()) || o.vi().equals(code.toString()))
					.findFirst()
					.orElse(new ReasonOption(code.toString(), code.toString(), "", ""));
				lines.add(new ReasonLine(lines.size() + 1, option.vi(),
						option.basis().isEmpty() ? otherwise : option.basis()));
			}
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
						"Thành phần hồ sơ của thủ tục " + named(dossier, procedure) + " chưa có trong hồ sơ"));
			}
		}
		return lines;
	}

	/** By its code, by its name as long as none is published. */
	private static String named(Dossier dossier, Procedure procedure) {
		return dossier.procedureCode().isEmpty() ? "“" + procedure.nameVi() + "”" : dossier.procedureCode();
	}

}
