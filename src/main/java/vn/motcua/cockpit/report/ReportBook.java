package vn.motcua.cockpit.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import vn.motcua.cockpit.report.ReportTable.Line;
import vn.motcua.cockpit.report.ReportTable.Section;
import vn.motcua.dossier.Channel;

/**
 * The legal report as XLSX. Figures are numbers, sums are formulas; the table itself has
 * proved before that they add up, and a last column lets the reader see it. The second
 * sheet sums the first by agency and by channel.
 */
public final class ReportBook {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final String DETAILS = "Báo cáo";

	/** Rows and columns count from 0. */
	private static final int FIRST_ROW = 7;

	private static final int FIRST_FIGURE = 4;

	private static final int CHECK = FIRST_FIGURE + ReportColumn.values().length;

	private static final String NUMBER = "#,##0";

	private static final String SHADE = "E8EEF6";

	private final ReportTable report;

	private int lastRow = FIRST_ROW;

	private ReportBook(ReportTable report) {
		this.report = report;
	}

	public static byte[] of(ReportTable report) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(out, "motcua", "1.0")) {
			book.setGlobalDefaultFont("Times New Roman", 11);
			new ReportBook(report).write(book);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private void write(Workbook book) {
		Worksheet details = sheet(book, DETAILS, List.of("Mã cơ quan", "Cơ quan", "Thủ tục", "Kênh"));
		int row = FIRST_ROW;
		for (Section section : this.report.sections()) {
			for (Line line : section.lines()) {
				texts(details, row, section.agency(), section.nameVi(), line.nameVi(), line.channel().labelVi());
				for (ReportColumn column : ReportColumn.figures()) {
					details.value(row, at(column), column.of(line.counts()));
				}
				finish(details, row++);
			}
		}
		this.lastRow = row - 1;
		total(details, row, FIRST_ROW, this.lastRow);
		sums(book);
	}

	private void sums(Workbook book) {
		Worksheet sums = sheet(book, "Tổng hợp", List.of("Mã", "Cơ quan, kênh", "", ""));
		int row = FIRST_ROW;
		for (Section section : this.report.sections()) {
			texts(sums, row, section.agency(), section.nameVi(), "", "");
			sumIf(sums, row++, "A", "A");
		}
		total(sums, row, FIRST_ROW, row - 1);
		row += 2;
		int firstChannel = row;
		for (Channel channel : this.report.channels().stream().map((c) -> c.channel()).toList()) {
			texts(sums, row, "", channel.labelVi(), "", "");
			sumIf(sums, row++, "D", "B");
		}
		total(sums, row, firstChannel, row - 1);
	}

	private void sumIf(Worksheet sheet, int row, String where, String what) {
		for (ReportColumn column : ReportColumn.figures()) {
			String letter = letter(column);
			sheet.formula(row, at(column),
					"SUMIF('%s'!$%s$%d:$%s$%d,$%s%d,'%s'!%s$%d:%s$%d)".formatted(DETAILS, where, FIRST_ROW + 1, where,
							this.lastRow + 1, what, row + 1, DETAILS, letter, FIRST_ROW + 1, letter, this.lastRow + 1));
		}
		finish(sheet, row);
	}

	private static void total(Worksheet sheet, int row, int first, int last) {
		texts(sheet, row, "", "Tổng cộng", "", "");
		for (ReportColumn column : ReportColumn.figures()) {
			String letter = letter(column);
			sheet.formula(row, at(column),
					(last < first) ? "0" : "SUM(%s%d:%s%d)".formatted(letter, first + 1, letter, last + 1));
		}
		finish(sheet, row);
		sheet.range(row, 0, row, CHECK)
			.style()
			.bold()
			.fillColor(SHADE)
			.format(NUMBER)
			.borderStyle(BorderStyle.THIN)
			.set();
	}

	/** The sums within a row and their check, which the reader sees. */
	private static void finish(Worksheet sheet, int row) {
		for (ReportColumn column : ReportColumn.values()) {
			if (column.isSum()) {
				sheet.formula(row, at(column), "SUM(%s%d:%s%d)".formatted(letter(column.parts().get(0)), row + 1,
						letter(column.parts().get(column.parts().size() - 1)), row + 1));
				sheet.style(row, at(column)).bold().format(NUMBER).borderStyle(BorderStyle.THIN).set();
			}
			else {
				sheet.style(row, at(column)).format(NUMBER).borderStyle(BorderStyle.THIN).set();
			}
		}
		String became = Stream
			.of(ReportColumn.SOLVED, ReportColumn.REFUSED, ReportColumn.STOPPED, ReportColumn.WITHDRAWN,
					ReportColumn.HANDED_OVER, ReportColumn.OPEN)
			.map((column) -> letter(column) + (row + 1))
			.collect(Collectors.joining("+"));
		sheet.formula(row, CHECK,
				"IF(%s%d=%s,\"Khớp\",\"LỆCH\")".formatted(letter(ReportColumn.TAKEN), row + 1, became));
		sheet.style(row, CHECK).horizontalAlignment("center").borderStyle(BorderStyle.THIN).set();
	}

	private static void texts(Worksheet sheet, int row, String... texts) {
		for (int i = 0; i < texts.length; i++) {
			sheet.value(row, i, texts[i]);
			sheet.style(row, i).wrapText(true).verticalAlignment("top").borderStyle(BorderStyle.THIN).set();
		}
	}

	private Worksheet sheet(Workbook book, String name, List<String> heads) {
		Worksheet sheet = book.newWorksheet(name);
		sheet.value(0, 0, this.report.head().aboveVi() + " - " + this.report.head().nameVi());
		sheet.value(1, 0, "BÁO CÁO TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH");
		sheet.value(2, 0, "Kỳ báo cáo: từ ngày " + DAY.format(this.report.from()) + " đến hết ngày "
				+ DAY.format(this.report.to()));
		sheet.value(3, 0,
				this.report.procedureName().isEmpty() ? "Tất cả thủ tục" : "Thủ tục: " + this.report.procedureName());
		sheet.value(4, 0, "Hồ sơ đang giải quyết tính đến " + ReportPage.moment(this.report.asOf()));
		sheet.style(0, 0).bold().set();
		sheet.style(1, 0).bold().fontSize(14).set();
		heads(sheet, heads);
		print(sheet);
		return sheet;
	}

	private static void heads(Worksheet sheet, List<String> heads) {
		for (int i = 0; i < heads.size(); i++) {
			sheet.value(FIRST_ROW - 2, i, heads.get(i));
			sheet.range(FIRST_ROW - 2, i, FIRST_ROW - 1, i).merge();
			sheet.width(i, List.of(14, 34, 40, 14).get(i));
		}
		int at = FIRST_FIGURE;
		for (ReportColumn.Group group : ReportColumn.Group.values()) {
			sheet.value(FIRST_ROW - 2, at, group.labelVi());
			sheet.range(FIRST_ROW - 2, at, FIRST_ROW - 2, at + group.width() - 1).merge();
			at += group.width();
		}
		for (ReportColumn column : ReportColumn.values()) {
			sheet.value(FIRST_ROW - 1, at(column), column.labelVi());
			sheet.width(at(column), 11);
		}
		sheet.value(FIRST_ROW - 2, CHECK, "Kiểm tra");
		sheet.range(FIRST_ROW - 2, CHECK, FIRST_ROW - 1, CHECK).merge();
		Range all = sheet.range(FIRST_ROW - 2, 0, FIRST_ROW - 1, CHECK);
		all.style()
			.bold()
			.wrapText(true)
			.horizontalAlignment("center")
			.verticalAlignment("center")
			.fillColor(SHADE)
			.borderStyle(BorderStyle.THIN)
			.set();
	}

	private static void print(Worksheet sheet) {
		sheet.freezePane(FIRST_FIGURE, FIRST_ROW);
		sheet.repeatRows(FIRST_ROW - 2, FIRST_ROW - 1);
		sheet.pageOrientation("landscape");
		sheet.paperSize(PaperSize.A4_PAPER);
		sheet.setFitToPage(true);
		sheet.fitToWidth((short) 1);
		sheet.fitToHeight((short) 0);
	}

	private static int at(ReportColumn column) {
		return FIRST_FIGURE + column.ordinal();
	}

	private static String letter(ReportColumn column) {
		return String.valueOf((char) ('A' + at(column)));
	}

}
