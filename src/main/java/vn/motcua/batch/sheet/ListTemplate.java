package vn.motcua.batch.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldOption;

/**
 * The empty workbook of a procedure: one sheet for what all lines share, one for the
 * lines. Every cell to fill is text, so that no leading zero gets lost.
 */
public final class ListTemplate {

	static final String SHARED = "Thông tin chung";

	static final String LINES = "Danh sách";

	/** Rows with headings, ids and help; lines begin below. */
	static final int HEAD_ROWS = 3;

	private static final int PREPARED_LINES = 1_000;

	private static final int WIDTH = 24;

	private ListTemplate() {
	}

	public static void write(ListColumns columns, OutputStream out) throws IOException {
		try (Workbook workbook = new Workbook(out, "motcua", "1.0")) {
			Worksheet head = workbook.newWorksheet(SHARED);
			shared(head, columns);
			head.finish();
			Worksheet list = workbook.newWorksheet(LINES);
			heads(list, columns.line());
			list.range(HEAD_ROWS, 0, HEAD_ROWS + PREPARED_LINES - 1, columns.line().size() - 1)
				.style()
				.format("@")
				.set();
			list.finish();
		}
	}

	/** What is given once, with nothing filled in. */
	static void shared(Worksheet sheet, ListColumns columns) {
		List<String> heads = List.of("Mã trường (không sửa)", "Nội dung", "Giá trị", "Hướng dẫn");
		for (int i = 0; i < heads.size(); i++) {
			sheet.value(0, i, heads.get(i));
			sheet.style(0, i).bold().set();
			sheet.width(i, (i == 0) ? WIDTH : 2 * WIDTH);
		}
		int row = 1;
		for (FieldDefinition field : columns.shared()) {
			sheet.value(row, 0, field.id());
			sheet.value(row, 1, heading(field, columns.hasList()));
			sheet.style(row, 2).format("@").set();
			sheet.value(row, 3, help(field) + (columns.hasList() ? "" : " Điền ở đây nếu mọi dòng giống nhau."));
			row++;
		}
	}

	/** The rows above the lines. */
	static void heads(Worksheet sheet, List<FieldDefinition> fields) {
		for (int column = 0; column < fields.size(); column++) {
			FieldDefinition field = fields.get(column);
			sheet.width(column, WIDTH);
			sheet.value(0, column, heading(field, true));
			sheet.style(0, column).bold().wrapText(true).set();
			sheet.value(1, column, field.id());
			sheet.style(1, column).fontColor("808080").set();
			sheet.value(2, column, help(field));
			sheet.style(2, column).italic().wrapText(true).set();
		}
		sheet.freezePane(0, HEAD_ROWS);
	}

	private static String heading(FieldDefinition field, boolean mark) {
		return field.labelVi() + ((mark && field.required()) ? " *" : "");
	}

	private static String help(FieldDefinition field) {
		String choices = field.options().stream().map(FieldOption::labelVi).collect(Collectors.joining("; "));
		String kind = switch (field.type()) {
			case DATE -> "Ngày dd/mm/yyyy.";
			case MONTH -> "Tháng mm/yyyy.";
			case BOOLEAN -> "Có hoặc Không.";
			case ENUM -> "Chọn một: " + choices + ".";
			case MULTI_ENUM -> "Một hoặc nhiều, cách nhau dấu chấm phẩy: " + choices + ".";
			default -> "";
		};
		return (kind + " " + field.help()).strip();
	}

}
