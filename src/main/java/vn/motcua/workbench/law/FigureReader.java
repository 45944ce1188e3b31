package vn.motcua.workbench.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import vn.motcua.catalog.LawDecision.Column;
import vn.motcua.catalog.LawDecision;
import vn.motcua.catalog.LawSpan;
import vn.motcua.workbench.law.CheckedFigures.Problem;
import vn.motcua.workbench.law.LawSheet.Period;

/**
 * Reads what was typed; collects everything that is wrong instead of stopping at the
 * first.
 */
final class FigureReader {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final int MOST_ROWS = 200;

	private static final int SOURCE = 8;

	private final LawDecision law;

	private final LawSheet sheet;

	private final NewFigures typed;

	private final List<Problem> problems = new ArrayList<>();

	FigureReader(LawDecision law, NewFigures typed) {
		this.law = law;
		this.sheet = LawSheet.of(law);
		this.typed = typed;
	}

	List<Problem> problems() {
		return this.problems;
	}

	/** The cell of the period for all new rows; empty when it is no day or year. */
	Optional<String> period() {
		if (this.sheet.period() == Period.YEAR) {
			return year();
		}
		try {
			LocalDate from = LocalDate.parse(this.typed.from());
			LocalDate until = this.typed.until().isEmpty() ? null : LocalDate.parse(this.typed.until()).plusDays(1);
			if (until != null && !from.isBefore(until)) {
				problem(0, "Ngày hết hiệu lực " + DAY.format(until.minusDays(1)) + " đứng trước ngày bắt đầu "
						+ DAY.format(from) + ".");
				return Optional.empty();
			}
			return Optional.of(isOneDay() ? "date(\"" + from + "\")" : new LawSpan(from, until).cell());
		}
		catch (DateTimeException ex) {
			problem(0, "Ghi ngày bắt đầu có hiệu lực (và ngày hết hiệu lực nếu văn bản có nêu) dạng ngày/tháng/năm.");
			return Optional.empty();
		}
	}

	private Optional<String> year() {
		if (!this.typed.from().matches("20\\d\\d")) {
			problem(0, "Ghi năm giải quyết, bốn chữ số.");
			return Optional.empty();
		}
		if (!this.sheet.from().isEmpty() && this.typed.from().compareTo(this.sheet.from()) > 0) {
			problem(0, "Bảng mới có đến hết năm " + (Integer.parseInt(this.sheet.from()) - 1) + ": nhập năm "
					+ this.sheet.from() + " trước, không để trống năm nào.");
		}
		return Optional.of(this.typed.from());
	}

	/** A table of what happens on single days stays one. */
	private boolean isOneDay() {
		return !this.law.rows().isEmpty() && this.law.rows().stream().allMatch(LawDecision.Row::isOneDay);
	}

	/** The rows as the file wants them, without the period and without source. */
	List<List<String>> rows() {
		if (this.typed.rows().isEmpty() || this.typed.rows().size() > MOST_ROWS) {
			problem(0, "Nhập từ 1 đến " + MOST_ROWS + " dòng số liệu.");
		}
		List<List<String>> read = new ArrayList<>();
		Set<List<String>> keys = new HashSet<>();
		for (int i = 0; i < Math.min(MOST_ROWS, this.typed.rows().size()); i++) {
			List<String> cells = row(i + 1, this.typed.rows().get(i));
			if (cells.size() == this.sheet.columns().size()) {
				List<String> key = cells.subList(0, this.sheet.conditions());
				if (!keys.add(key)) {
					problem(i + 1, "Dòng này hỏi cùng một điều với một dòng ở trên.");
				}
				read.add(cells);
			}
		}
		if (this.problems.isEmpty() && !this.law.rows().isEmpty()) {
			this.sheet.rows()
				.stream()
				.map((row) -> row.subList(0, this.sheet.conditions()))
				.filter((key) -> !keys.contains(key))
				.forEach((key) -> problem(0, "Thiếu dòng cho " + String.join(", ", key).replace("\"", "")
						+ ": bảng hiện có dòng này, bỏ trống thì hồ sơ cần nó sẽ dừng."));
		}
		return read;
	}

	private List<String> row(int number, List<String> cells) {
		List<Column> columns = this.sheet.columns();
		if (cells == null || cells.size() != columns.size()) {
			problem(number, "Dòng phải có đủ " + columns.size() + " ô.");
			return List.of();
		}
		List<String> read = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			Column column = columns.get(i);
			String cell = (cells.get(i) != null) ? cells.get(i) : "";
			Optional<String> value = (i < this.sheet.conditions())
					? LawCell.condition(cell, column.type(), known(column))
					: LawCell.figure(cell, column.type(), known(column));
			value.ifPresentOrElse(read::add,
					() -> problem(number, cell.isBlank() ? "Chưa nhập “" + column.label() + "”."
							: "“" + column.label() + "” không nhận “" + cell.strip() + "”: " + wanted(column) + "."));
		}
		return read;
	}

	private String wanted(Column column) {
		return switch (column.type()) {
			case "integer", "long" -> "ghi số nguyên không âm, ví dụ 2530000 hoặc 2.530.000";
			case "double" -> "ghi số không âm, phần lẻ sau dấu phẩy, ví dụ 1,16";
			case "boolean" -> "ghi có hoặc không";
			default -> "chọn một trong " + String.join(", ", new TreeSet<>(known(column)));
		};
	}

	/** The texts a column may hold: those it holds, and those its label names. */
	private Set<String> known(Column column) {
		Set<String> known = new HashSet<>();
		int input = this.law.inputs().indexOf(column);
		int output = this.law.outputs().indexOf(column);
		this.law.rows()
			.forEach((row) -> known
				.add(((input >= 0) ? row.conditions().get(input) : row.values().get(output)).replace("\"", "")));
		known.addAll(LawSheet.codes(column));
		return known;
	}

	/** Source and confidence as cells of the file. */
	List<String> proof() {
		String source = this.typed.source().replaceAll("[\"\\p{Cntrl}]", "").strip();
		if (source.length() < SOURCE || source.length() > 300) {
			problem(0, "Ghi căn cứ: số hiệu, ngày của văn bản công bố số liệu (" + SOURCE + " đến 300 ký tự).");
		}
		if (!Set.of("HIGH", "MEDIUM", "LOW").contains(this.typed.confidence())) {
			problem(0, "Chọn độ tin cậy: cao khi chép từ chính văn bản, thấp khi chưa có văn bản.");
		}
		return List.of("\"" + source + "\"", "\"" + this.typed.confidence() + "\"");
	}

	private void problem(int row, String message) {
		this.problems.add(new Problem(row, message));
	}

}
