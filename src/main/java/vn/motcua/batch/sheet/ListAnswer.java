package vn.motcua.batch.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import vn.motcua.batch.LineAnswer;
import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldOption;
import vn.motcua.catalog.FieldType;

/**
 * The list as it was sent, with what became of each line in columns to the right. The
 * columns of the answer have no id in row 2, so the workbook can be put right and sent
 * again as it is: what is filed already is recognised.
 */
public final class ListAnswer {

	private static final List<String> HEADS = List.of("Dòng trong tệp đã nạp", "Tình trạng", "Mã hồ sơ", "Kết quả",
			"Cần sửa hoặc lý do");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final int WIDTH = 32;

	private ListAnswer() {
	}

	/**
	 * Writes the workbook.
	 * @param shared raw values of all lines
	 */
	public static void write(ListColumns columns, Map<String, Object> shared, List<LineAnswer> answers,
			OutputStream out) throws IOException {
		try (Workbook workbook = new Workbook(out, "motcua", "1.0")) {
			Worksheet head = workbook.newWorksheet(ListTemplate.SHARED);
			ListTemplate.shared(head, columns);
			for (int i = 0; i < columns.shared().size(); i++) {
				FieldDefinition field = columns.shared().get(i);
				head.value(i + 1, 2, text(field, shared.get(field.id())));
			}
			head.finish();
			Worksheet list = workbook.newWorksheet(ListTemplate.LINES);
			ListTemplate.heads(list, columns.line());
			int first = columns.line().size();
			for (int i = 0; i < HEADS.size(); i++) {
				list.value(0, first + i, HEADS.get(i));
				list.style(0, first + i).bold().fillColor("EEF3F8").set();
				list.width(first + i, WIDTH);
			}
			for (int i = 0; i < answers.size(); i++) {
				line(list, ListTemplate.HEAD_ROWS + i, columns.line(), answers.get(i));
			}
			list.finish();
		}
	}

	private static void line(Worksheet sheet, int row, List<FieldDefinition> fields, LineAnswer answer) {
		for (int column = 0; column < fields.size(); column++) {
			sheet.value(row, column, text(fields.get(column), answer.line().values().get(fields.get(column).id())));
			sheet.style(row, column).format("@").set();
		}
		List<String> told = List.of(String.valueOf(answer.line().number()), answer.line().state().labelVi(),
				answer.dossier(), answer.outcome(),
				answer.remedies().isEmpty() ? answer.reason() : String.join(" ", answer.remedies()));
		for (int i = 0; i < told.size(); i++) {
			sheet.value(row, fields.size() + i, told.get(i));
		}
	}

	/** A raw value in the words people wrote or would write. */
	private static String text(FieldDefinition field, Object value) {
		if (value == null) {
			return null;
		}
		if (value instanceof List<?> values) {
			return values.stream().map((part) -> text(field, part)).collect(Collectors.joining("; "));
		}
		String text = value.toString();
		return switch (field.type()) {
			case ENUM, MULTI_ENUM -> field.option(text).map(FieldOption::labelVi).orElse(text);
			case BOOLEAN -> text.equals("true") ? "Có" : (text.equals("false") ? "Không" : text);
			case DATE -> day(text);
			default -> (field.type() == FieldType.MONTH && text.matches("\\d{4}-\\d{2}"))
					? text.substring(5) + "/" + text.substring(0, 4) : text;
		};
	}

	private static String day(String text) {
		try {
			return LocalDate.parse(text).format(DAY);
		}
		catch (DateTimeParseException ex) {
			return text;
		}
	}

}
