package vn.motcua.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.PaperRequirement;
import vn.motcua.catalog.Procedure;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Paper;
import vn.motcua.dossier.Papers;
import vn.motcua.validation.CheckFinding;

/** Whether every field and paper that this dossier needs is there. */
@Component
public class CompletenessRules {

	private static final String FIELD_MISSING = "FIELD_MISSING";

	private static final String PAPER_MISSING = "PAPER_MISSING";

	/** The codes of what these rules find. */
	public static final Set<String> CODES = Set.of(FIELD_MISSING, PAPER_MISSING);

	private final Papers papers;

	private final Agencies agencies;

	CompletenessRules(Papers papers, Agencies agencies) {
		this.papers = papers;
		this.agencies = agencies;
	}

	/** A new list that callers may extend. */
	public List<CheckFinding> check(Procedure procedure, Dossier dossier) {
		Map<String, Object> data = circumstances(dossier);
		List<CheckFinding> findings = new ArrayList<>();
		procedure.filingFields()
			.stream()
			.filter((field) -> field.isRequiredFor(data) && isEmpty(data.get(field.id())))
			.forEach((field) -> findings.add(missing(field)));
		Set<String> there = this.papers.list(dossier.code()).stream().map(Paper::paperId).collect(Collectors.toSet());
		procedure.papersFor(data)
			.stream()
			.filter((paper) -> !there.contains(paper.id()))
			.forEach((paper) -> findings.add(missing(paper, dossier.channel())));
		return findings;
	}

	private static CheckFinding missing(FieldDefinition field) {
		return CheckFinding.of(FIELD_MISSING, field.id(),
				"Chưa có «" + field.labelVi() + "». Hãy yêu cầu người nộp bổ sung.", "", false);
	}

	/**
	 * What came on paper may lie at the counter without a scan; what was filed online can
	 * only be there as a file.
	 */
	private static CheckFinding missing(PaperRequirement paper, Channel channel) {
		boolean onPaper = channel != Channel.ONLINE;
		String form = paper.form().isEmpty() ? "" : " (" + paper.form() + ")";
		String remedy = onPaper ? "Hãy chụp và tải lên, hoặc bỏ qua nếu đã nhận bản giấy."
				: "Hãy yêu cầu người nộp bổ sung.";
		return CheckFinding.of(PAPER_MISSING, paper.id(),
				"Thiếu giấy tờ «" + paper.nameVi() + "»" + form + ". " + remedy, "", onPaper);
	}

	private Map<String, Object> circumstances(Dossier dossier) {
		Map<String, Object> all = new LinkedHashMap<>(dossier.data().fields());
		all.put("channel", dossier.channel().name());
		this.agencies.find(dossier.agency())
			.map(Agency::parent)
			.ifPresentOrElse((parent) -> all.put("agencyLevel", parent.isEmpty() ? "PROVINCE" : "CO_SO"),
					() -> all.put("agencyLevel", "PROVINCE"));
		return all;
	}

	private static boolean isEmpty(Object value) {
		return value == null || (value instanceof String text && text.isBlank())
				|| (value instanceof List<?> list && list.isEmpty());
	}

}
