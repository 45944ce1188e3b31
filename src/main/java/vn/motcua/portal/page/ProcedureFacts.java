package vn.motcua.portal.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.motcua.catalog.Condition;
import vn.motcua.catalog.ConditionWords;
import vn.motcua.catalog.Confidence;
import vn.motcua.catalog.FeeRule;
import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldOption;
import vn.motcua.catalog.FieldStage;
import vn.motcua.catalog.Limit;
import vn.motcua.catalog.PaperRequirement;
import vn.motcua.catalog.PortalCode;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureResult;
import vn.motcua.portal.words.Words;

/** The rows of a procedure's tables. */
public final class ProcedureFacts {

	private static final int SHOWN_CHOICES = 15;

	private final Procedure procedure;

	private final LocalDate today;

	private final ConditionWords words;

	public ProcedureFacts(Procedure procedure, LocalDate today) {
		this.procedure = procedure;
		this.today = today;
		this.words = new ConditionWords(procedure);
	}

	/** {@code Khi …}. */
	public String when(Condition condition) {
		return (condition == null) ? "Mọi trường hợp"
				: this.words.of(condition).map((text) -> "Khi " + text).orElse("Trong trường hợp pháp luật quy định");
	}

	public List<Row> papers() {
		return this.procedure.papers().stream().map(this::paper).toList();
	}

	List<Row> fields() {
		return this.procedure.filingFields().stream().map(this::field).toList();
	}

	List<Row> limits(boolean inForce) {
		return this.procedure.limits()
			.stream()
			.filter((limit) -> limit.isInForceOn(this.today) == inForce)
			.map(this::limit)
			.toList();
	}

	Row supplement() {
		return (this.procedure.supplementTerm() == null) ? null
				: new Row(Words.term(this.procedure.supplementTerm().value(), this.procedure.supplementTerm().unit()),
						"", this.procedure.supplementTerm().basis(),
						isUnsure(this.procedure.supplementTerm().confidence()));
	}

	Row fee() {
		String postage = (this.procedure.fee().postageWhen() == null) ? ""
				: "Cước bưu chính: phải trả " + lower(when(this.procedure.fee().postageWhen())) + ".";
		return new Row((this.procedure.fee().kind() == FeeRule.Kind.CONTRIBUTION)
				? "Đóng tiền bảo hiểm theo thông báo trước khi có kết quả; không thu phí, lệ phí"
				: "Không thu phí, lệ phí", postage, this.procedure.fee().basis(), false);
	}

	List<Row> results() {
		return this.procedure.results().stream().map(this::result).toList();
	}

	List<Row> codes() {
		return this.procedure.codes().stream().map(this::code).toList();
	}

	private Row paper(PaperRequirement paper) {
		String need = (paper.requirement() == PaperRequirement.Need.MANDATORY) ? "Luôn phải có" : when(paper.when());
		String more = parts(Words.of("copies", paper.copyType().name()), paper.form());
		return new Row(paper.nameVi(), need, more, isUnsure(paper.confidence()));
	}

	private Row field(FieldDefinition field) {
		String need = field.required() ? "Luôn phải khai"
				: (field.requiredWhen() != null) ? when(field.requiredWhen()) : "Nếu có";
		return new Row(field.labelVi(), need, parts(field.help(), choices(field), columns(field)), false);
	}

	private static String choices(FieldDefinition field) {
		if (field.options().isEmpty() || field.options().size() > SHOWN_CHOICES) {
			return "";
		}
		return "Chọn: " + field.options().stream().map(FieldOption::labelVi).collect(Collectors.joining("; ")) + ".";
	}

	private static String columns(FieldDefinition field) {
		String columns = field.itemFields()
			.stream()
			.filter((column) -> column.stage() == FieldStage.FILING)
			.map(FieldDefinition::labelVi)
			.collect(Collectors.joining("; "));
		return columns.isEmpty() ? "" : "Mỗi dòng: " + columns + ".";
	}

	private Row limit(Limit limit) {
		String more = parts(Words.of("regimes", limit.regime()), Words.span(limit.from(), limit.to()), limit.basis());
		return new Row(Words.term(limit.value(), limit.unit()), when(limit.when()), more, isUnsure(limit.confidence()));
	}

	private Row result(ProcedureResult result) {
		String code = result.resultCode().isEmpty() ? "" : "Mã kết quả " + result.resultCode();
		String form = result.form().matches("(Mẫu.*)?") ? result.form() : "Mẫu " + result.form();
		return new Row(result.nameVi(), when(result.when()), parts(code, form), false);
	}

	private Row code(PortalCode code) {
		boolean unpublished = code.code().isEmpty();
		return new Row(PortalCode.shown(code.code()), when(code.when()), parts(Words.of("regimes", code.regime()),
				Words.span(code.from(), code.to()), unpublished ? code.note() : ""), unpublished);
	}

	/** Anything that no law text or official page says is marked. */
	private static boolean isUnsure(Confidence confidence) {
		return confidence != Confidence.HIGH;
	}

	private static String parts(String... parts) {
		return Stream.of(parts)
			.filter((part) -> part != null && !part.isEmpty())
			.map((part) -> part.replaceAll("\\.$", ""))
			.collect(Collectors.joining(". "));
	}

	private static String lower(String text) {
		return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
	}

}
