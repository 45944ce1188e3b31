package vn.motcua.desk.panel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.PaperRequirement;
import vn.motcua.catalog.Procedure;
import vn.motcua.desk.panel.DossierPanel.FileRow;
import vn.motcua.desk.panel.DossierPanel.PaperRow;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Paper;
import vn.motcua.dossier.Papers;

/** Papers this dossier needs, then those that came although they were not asked for. */
@Component
class PaperRows {

	private final Papers papers;

	PaperRows(Papers papers) {
		this.papers = papers;
	}

	List<PaperRow> rows(Procedure procedure, Dossier dossier, Map<String, String> people) {
		return rows(procedure, dossier, people, (addedAt) -> true);
	}

	/**
	 * The same.
	 * @param shown by when a file was added
	 */
	List<PaperRow> rows(Procedure procedure, Dossier dossier, Map<String, String> people, Predicate<Instant> shown) {
		Map<String, List<FileRow>> files = this.papers.list(dossier.code())
			.stream()
			.filter((paper) -> shown.test(paper.addedAt()))
			.collect(Collectors.groupingBy(Paper::paperId,
					Collectors.mapping((p) -> file(p, people), Collectors.toList())));
		List<PaperRow> needed = new ArrayList<>();
		List<PaperRow> others = new ArrayList<>();
		for (PaperRequirement paper : procedure.papers()) {
			boolean required = paper.isRequiredFor(conditionData(dossier));
			List<FileRow> present = files.getOrDefault(paper.id(), List.of());
			(required ? needed : others).add(new PaperRow(paper.id(), paper.nameVi(), note(paper), required, present));
		}
		return Stream.concat(needed.stream(), others.stream()).toList();
	}

	static Map<String, Object> conditionData(Dossier dossier) {
		Map<String, Object> data = new java.util.HashMap<>(dossier.data().fields());
		data.put("channel", dossier.channel().name());
		return data;
	}

	private static FileRow file(Paper paper, Map<String, String> people) {
		return new FileRow(paper.id(), paper.fileName(), Texts.size(paper.size()),
				Texts.minute(paper.addedAt()) + ", " + people.getOrDefault(paper.addedBy(), paper.addedBy()));
	}

	private static String note(PaperRequirement paper) {
		String copy = switch (paper.copyType()) {
			case COPY -> "bản sao";
			case ORIGINAL -> "bản chính";
			case ELECTRONIC -> "bản điện tử";
			case EITHER -> "";
		};
		return Stream.of(copy, paper.form())
			.filter((s) -> !s.isEmpty())
			.collect(Collectors.joining(", ", "(", ")"))
			.replace("()", "");
	}

}
