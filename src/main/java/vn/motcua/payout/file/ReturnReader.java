package vn.motcua.payout.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import vn.motcua.shared.CsvTable;
import vn.motcua.shared.VietnameseText;

/** Reads the bank's return file. */
public final class ReturnReader {

	static final CsvTable TABLE = new CsvTable("RETURNS", "RETURN_LINE",
			List.of("returnedOn", "bankReference", "paymentReference", "amount", "reason"), 5_000);

	private static final int MOST_REASON = 500;

	private static final int MOST_REFERENCE = 64;

	private ReturnReader() {
	}

	/** The lines in the order of the file. */
	public static List<ReturnLine> read(byte[] content) {
		return TABLE.read(content, ReturnReader::line);
	}

	private static ReturnLine line(CsvTable.Row row) {
		return new ReturnLine(row.number(), returnedOn(row.cell(0)), reference(row.cell(1), "bankReference"),
				reference(row.cell(2), "paymentReference"), amount(row.cell(3)), reason(row.cell(4)));
	}

	private static LocalDate returnedOn(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("cột returnedOn phải có dạng 2026-07-20", ex);
		}
	}

	private static String reference(String reference, String column) {
		if (reference.isEmpty() || reference.length() > MOST_REFERENCE || !reference.matches("[A-Za-z0-9._/\\-]+")) {
			throw new IllegalArgumentException(
					"cột " + column + " phải là mã 1 đến " + MOST_REFERENCE + " ký tự chữ, số, dấu . _ / -");
		}
		return reference;
	}

	private static long amount(String text) {
		if (!text.matches("[1-9]\\d{0,14}")) {
			throw new IllegalArgumentException("cột amount phải là số nguyên dương, không dấu chấm, không dấu phẩy");
		}
		return Long.parseLong(text);
	}

	private static String reason(String text) {
		String reason = VietnameseText.clean(text);
		if (reason.isEmpty()) {
			throw new IllegalArgumentException("cột reason phải có lý do ngân hàng trả lại");
		}
		return (reason.length() <= MOST_REASON) ? reason : reason.substring(0, MOST_REASON);
	}

}
