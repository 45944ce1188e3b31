package vn.motcua.payout.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import vn.motcua.shared.Finding;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;
import vn.motcua.shared.VietnameseText;

/**
 * Reads the bank's return file: UTF-8, comma separated, exactly the columns of
 * {@link #HEADER}. One wrong line refuses the file and every wrong line is named.
 */
public final class ReturnReader {

	static final List<String> HEADER = List.of("returnedOn", "bankReference", "paymentReference", "amount", "reason");

	private static final int MOST_LINES = 5_000;

	private static final int MOST_FINDINGS = 20;

	private static final int MOST_REASON = 500;

	private static final int MOST_REFERENCE = 64;

	private ReturnReader() {
	}

	/** The lines in the order of the file. */
	public static List<ReturnLine> read(byte[] content) {
		CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
		List<ReturnLine> lines = new ArrayList<>();
		List<Finding> findings = new ArrayList<>();
		try (CSVParser parser = CSVParser.parse(new StringReader(decode(content)), format)) {
			for (CSVRecord row : parser) {
				if (row.getRecordNumber() == 1) {
					checkHeader(row);
				}
				else if (findings.size() < MOST_FINDINGS) {
					read(row, lines, findings);
				}
				if (row.getRecordNumber() > MOST_LINES + 1) {
					throw new RefusedException(Kind.TOO_LARGE, "RETURNS_TOO_LONG", "file",
							"Tệp có quá " + MOST_LINES + " dòng. Hãy tách thành nhiều tệp.");
				}
			}
		}
		catch (IOException | IllegalStateException | UncheckedIOException ex) {
			throw new RefusedException(Kind.INVALID, "RETURNS_NOT_CSV", "file",
					"Tệp không phải CSV hợp lệ (kiểm tra dấu ngoặc kép và dấu phẩy). Hãy xuất lại tệp.");
		}
		if (!findings.isEmpty()) {
			throw new RefusedException(Kind.INVALID, findings);
		}
		return lines;
	}

	private static String decode(byte[] content) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw new RefusedException(Kind.INVALID, "RETURNS_NOT_UTF8", "file",
					"Tệp phải dùng bảng mã UTF-8. Hãy lưu lại với bảng mã UTF-8.");
		}
	}

	private static void checkHeader(CSVRecord row) {
		if (!row.toList().equals(HEADER)) {
			throw new RefusedException(Kind.INVALID, "RETURNS_HEADER", "file",
					"Dòng đầu của tệp phải đúng là: " + String.join(",", HEADER) + ".");
		}
	}

	private static void read(CSVRecord row, List<ReturnLine> lines, List<Finding> findings) {
		long number = row.getRecordNumber();
		if (row.size() != HEADER.size()) {
			findings.add(fault(number, "phải có đúng " + HEADER.size() + " cột"));
			return;
		}
		try {
			lines
				.add(new ReturnLine(number, LocalDate.parse(row.get(0).strip()), reference(row.get(1), "bankReference"),
						reference(row.get(2), "paymentReference"), amount(row.get(3)), reason(row.get(4))));
		}
		catch (DateTimeException ex) {
			findings.add(fault(number, "cột returnedOn phải có dạng 2026-07-20"));
		}
		catch (IllegalArgumentException ex) {
			findings.add(fault(number, ex.getMessage()));
		}
	}

	private static Finding fault(long line, String fault) {
		return Finding.of("RETURN_LINE", "line " + line, "Dòng " + line + ": " + fault + ".");
	}

	private static String reference(String text, String column) {
		String reference = text.strip();
		if (reference.isEmpty() || reference.length() > MOST_REFERENCE || !reference.matches("[A-Za-z0-9._/\\-]+")) {
			throw new IllegalArgumentException(
					"cột " + column + " phải là mã 1 đến " + MOST_REFERENCE + " ký tự chữ, số, dấu . _ / -");
		}
		return reference;
	}

	private static long amount(String text) {
		if (!text.strip().matches("[1-9]\\d{0,14}")) {
			throw new IllegalArgumentException("cột amount phải là số nguyên dương, không dấu chấm, không dấu phẩy");
		}
		return Long.parseLong(text.strip());
	}

	private static String reason(String text) {
		String reason = VietnameseText.clean(text);
		if (reason.isEmpty()) {
			throw new IllegalArgumentException("cột reason phải có lý do ngân hàng trả lại");
		}
		return (reason.length() <= MOST_REASON) ? reason : reason.substring(0, MOST_REASON);
	}

}
