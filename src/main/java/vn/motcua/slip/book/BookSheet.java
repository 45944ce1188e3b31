package vn.motcua.slip.book;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The tracking book as XLSX; every cell is text or a number, never a formula. */
public final class BookSheet {

	private static final int TITLE_ROWS = 3;

	private static final int FLUSH_EVERY = 500;

	private static final int[] WIDTHS = { 6, 32, 44, 7, 30, 44, 32, 17, 17, 17, 14, 10, 30, 24 };

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private BookSheet() {
	}

	public static void write(String agency, LocalDate first, LocalDate last, OutputStream out,
			Consumer<Consumer<BookRow>> rows) {
		try (Workbook workbook = new Workbook(out, "motcua", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("Sổ theo dõi hồ sơ");
			head(sheet, agency, first, last);
			rows.accept((row) -> line(sheet, row));
			sheet.finish();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void head(Worksheet sheet, String agency, LocalDate first, LocalDate last) {
		sheet.value(0, 0, "SỔ THEO DÕI HỒ SƠ (Mẫu số 07)");
		sheet.style(0, 0).bold().fontSize(14).set();
		sheet.value(1, 0, agency + ", kỳ từ " + DAY.format(first) + " đến " + DAY.format(last));
		List<String> headings = BookRow.HEADINGS;
		for (int column = 0; column < headings.size(); column++) {
			sheet.width(column, WIDTHS[column]);
			sheet.value(TITLE_ROWS - 1, column, headings.get(column));
		}
		sheet.range(TITLE_ROWS - 1, 0, TITLE_ROWS - 1, headings.size() - 1).style().bold().wrapText(true).set();
		sheet.freezePane(0, TITLE_ROWS);
	}

	private static void line(Worksheet sheet, BookRow row) {
		int line = TITLE_ROWS + row.order() - 1;
		List<String> cells = row.cells();
		sheet.value(line, 0, row.order());
		for (int column = 1; column < cells.size(); column++) {
			sheet.value(line, column, cells.get(column));
		}
		if (row.order() % FLUSH_EVERY == 0) {
			flush(sheet);
		}
	}

	private static void flush(Worksheet sheet) {
		try {
			sheet.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
