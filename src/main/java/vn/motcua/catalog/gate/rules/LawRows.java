package vn.motcua.catalog.gate.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import vn.motcua.catalog.LawSpan;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/**
 * A table of the law says one thing for each day: rows neither overlap nor leave days out
 * between them, figures are figures, and each row names its source and how sure it is.
 */
public class LawRows implements Rule.OfDecision {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final Pattern TEXT = Pattern.compile("\"[^\"]*[^\"\\s][^\"]*\"");

	private static final Map<String, Pattern> FIGURES = Map.of("integer", Pattern.compile("\\d+"), "long",
			Pattern.compile("\\d+"), "double", Pattern.compile("\\d+(\\.\\d+)?"), "boolean",
			Pattern.compile("true|false"), "string", TEXT);

	private static final Pattern SURE = Pattern.compile("\"(HIGH|MEDIUM|LOW)\"");

	@Override
	public String id() {
		return "law-rows";
	}

	@Override
	public void check(ModelFile file, Document document, Report report) {
		for (Element decision : Xml.children(document.getDocumentElement(), "decision")) {
			if (decision.getAttribute("id").startsWith("law-")) {
				Xml.children(decision, "decisionTable").forEach((table) -> check(file, table, report));
			}
		}
	}

	private static void check(ModelFile file, Element table, Report report) {
		List<Element> outputs = Xml.children(table, "output");
		List<String> asked = Xml.children(table, "input")
			.stream()
			.map((input) -> Xml.children(input, "inputExpression")
				.stream()
				.map(DecisionFeel::text)
				.findFirst()
				.orElse(""))
			.toList();
		Map<List<String>, List<Row>> rows = new LinkedHashMap<>();
		Map<List<String>, Element> known = new HashMap<>();
		for (Element row : Xml.children(table, "rule")) {
			figures(file, outputs, Xml.children(row, "outputEntry"), report);
			List<String> cells = Xml.children(row, "inputEntry").stream().map(DecisionFeel::text).toList();
			Element twin = known.putIfAbsent(cells, row);
			if (twin != null) {
				report.add(file, row, "Hai dòng hỏi cùng một điều: dòng này và dòng " + twin.getAttribute("id") + ".",
						"Bỏ một dòng, hoặc sửa ngày hay điều kiện của dòng mới.");
			}
			else {
				span(file, asked, row, cells, report).ifPresent((span) -> rows
					.computeIfAbsent(without(cells, asked.indexOf("date")), (key) -> new ArrayList<>())
					.add(new Row(row, span)));
			}
		}
		rows.values().forEach((same) -> inOrder(file, same, report));
	}

	private static void figures(ModelFile file, List<Element> outputs, List<Element> cells, Report report) {
		for (int i = 0; i < Math.min(outputs.size(), cells.size()); i++) {
			String name = outputs.get(i).getAttribute("name");
			String text = DecisionFeel.text(cells.get(i));
			Pattern figure = name.equals("confidence") ? SURE
					: FIGURES.getOrDefault(outputs.get(i).getAttribute("typeRef"), Pattern.compile(".+"));
			if (!figure.matcher(text).matches()) {
				report.add(file, cells.get(i),
						"Cột “" + outputs.get(i).getAttribute("label") + "” không nhận “" + text + "”.", switch (name) {
							case "source" -> "Ghi số hiệu văn bản trong dấu nháy kép.";
							case "confidence" -> "Ghi \"HIGH\", \"MEDIUM\" hoặc \"LOW\".";
							default -> "Ghi số không âm, không dấu chấm hàng nghìn, phần lẻ sau dấu chấm; "
									+ "chữ đặt trong dấu nháy kép; đúng sai là true, false.";
						});
			}
		}
	}

	private static Optional<LawSpan> span(ModelFile file, List<String> asked, Element row, List<String> cells,
			Report report) {
		int at = asked.indexOf("date");
		if (at < 0 || at >= cells.size() || cells.get(at).equals("-")) {
			return Optional.empty();
		}
		Optional<LawSpan> span = LawSpan.of(cells.get(at));
		if (span.isEmpty()) {
			report.add(file, row, "Không đọc được khoảng ngày “" + cells.get(at) + "”.",
					"Ghi >= date(\"2027-01-01\") hoặc [date(\"2026-01-01\")..date(\"2027-01-01\")), ngày đầu trước ngày cuối.");
		}
		return span;
	}

	private static List<String> without(List<String> cells, int at) {
		List<String> others = new ArrayList<>(cells);
		others.remove(at);
		return others;
	}

	/** Rows that answer the same question on other days. */
	private static void inOrder(ModelFile file, List<Row> same, Report report) {
		same.sort(Comparator.comparing((row) -> row.span().from()));
		for (int i = 1; i < same.size(); i++) {
			LawSpan before = same.get(i - 1).span();
			LawSpan now = same.get(i).span();
			if (before.until() == null || now.from().isBefore(before.until())) {
				report.add(file, same.get(i).element(),
						"Dòng có hiệu lực từ " + DAY.format(now.from()) + " chồng lên dòng có hiệu lực từ "
								+ DAY.format(before.from()) + " " + end(before.until()) + ".",
						"Cho dòng trước kết thúc đúng ngày dòng sau bắt đầu: [date(\"" + before.from() + "\")..date(\""
								+ now.from() + "\")).");
			}
			else if (now.from().isAfter(before.until()) && !before.isOneDay()) {
				report.add(file, same.get(i).element(),
						"Không dòng nào nói về các ngày từ " + DAY.format(before.until()) + " đến "
								+ DAY.format(now.from().minusDays(1)) + ".",
						"Thêm dòng cho khoảng đó, hoặc cho dòng sau bắt đầu từ " + DAY.format(before.until()) + ".");
			}
		}
	}

	private static String end(LocalDate until) {
		return (until == null) ? "không ghi ngày hết" : "đến " + DAY.format(until.minusDays(1));
	}

	private record Row(Element element, LawSpan span) {
	}

}
