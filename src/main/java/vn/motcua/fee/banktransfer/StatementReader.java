package vn.motcua.fee.banktransfer;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import vn.motcua.process.CaseClock;
import vn.motcua.shared.BankAccount;
import vn.motcua.shared.Finding;
import vn.motcua.shared.InvalidValueException;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;
import vn.motcua.shared.VietnameseText;

/**
 * Reads a bank statement: UTF-8, comma separated, exactly the columns of {@link #HEADER}.
 * One wrong line refuses the file and every wrong line is named.
 */
final class StatementReader {

	static final List<String> HEADER = List.of("bookedAt", "transactionId", "account", "amount", "currency",
			"description");

	private static final int MAX_LINES = 50_000;

	private static final int MAX_FINDINGS = 20;

	private static final int MAX_DESCRIPTION = 500;

	private StatementReader() {
	}

	static List<StatementLine> read(byte[] content) {
		CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
		List<StatementLine> lines = new ArrayList<>();
		List<Finding> findings = new ArrayList<>();
		try (CSVParser parser = CSVParser.parse(new StringReader(decode(content)), format)) {
			for (CSVRecord row : parser) {
				if (row.getRecordNumber() == 1) {
					checkHeader(row);
				}
				else if (findings.size() < MAX_FINDINGS) {
					read(row, lines, findings);
				}
				if (row.getRecordNumber() > MAX_LINES) {
					throw new RefusedException(Kind.TOO_LARGE, "STATEMENT_TOO_LONG", "file",
							"Sao kê có quá " + MAX_LINES + " dòng. Hãy tách thành nhiều tệp theo ngày.");
				}
			}
		}
		catch (IOException | IllegalStateException | java.io.UncheckedIOException ex) {
			throw new RefusedException(Kind.INVALID, "STATEMENT_NOT_CSV", "file",
					"Tệp không phải CSV hợp lệ (kiểm tra dấu ngoặc kép và dấu phẩy). Hãy xuất lại sao kê.");
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
			throw new RefusedException(Kind.INVALID, "STATEMENT_NOT_UTF8", "file",
					"Tệp sao kê phải dùng bảng mã UTF-8. Hãy lưu lại với bảng mã UTF-8.");
		}
	}

	private static void checkHeader(CSVRecord row) {
		if (!row.toList().equals(HEADER)) {
			throw new RefusedException(Kind.INVALID, "STATEMENT_HEADER", "file",
					"Dòng đầu của sao kê phải đúng là: " + String.join(",", HEADER) + ".");
		}
	}

	private static void read(CSVRecord row, List<StatementLine> lines, List<Finding> findings) {
		long number = row.getRecordNumber();
		if (row.size() != HEADER.size()) {
			findings.add(finding(number, "phải có đúng " + HEADER.size() + " cột"));
			return;
		}
		try {
			lines.add(new StatementLine(number, bookedAt(row.get(0)), transactionId(row.get(1)),
					BankAccount.number(row.get(2)), amount(row.get(3)), currency(row.get(4)), description(row.get(5))));
		}
		catch (DateTimeException ex) {
			findings.add(finding(number, "cột bookedAt phải có dạng 2026-07-20T09:30:00"));
		}
		catch (InvalidValueException ex) {
			findings.add(finding(number, "cột account sai. " + ex.getMessage()));
		}
		catch (IllegalArgumentException ex) {
			findings.add(finding(number, ex.getMessage()));
		}
	}

	private static Finding finding(long line, String fault) {
		return Finding.of("STATEMENT_LINE", "line " + line, "Dòng " + line + ": " + fault + ".");
	}

	private static Instant bookedAt(String text) {
		return LocalDateTime.parse(text.strip()).atZone(CaseClock.VIETNAM).toInstant();
	}

	private static String transactionId(String text) {
		String id = text.strip();
		if (!id.matches("[A-Za-z0-9._/\\-]{1,64}")) {
			throw new IllegalArgumentException("cột transactionId phải là số giao dịch của ngân hàng, 1 đến 64 ký tự");
		}
		return id;
	}

	private static long amount(String text) {
		if (!text.strip().matches("-?\\d{1,15}")) {
			throw new IllegalArgumentException("cột amount phải là số nguyên, không dấu chấm, không dấu phẩy");
		}
		return Long.parseLong(text.strip());
	}

	private static String currency(String text) {
		if (!text.strip().matches("[A-Z]{3}")) {
			throw new IllegalArgumentException("cột currency phải là mã tiền tệ 3 chữ in, ví dụ VND");
		}
		return text.strip();
	}

	private static String description(String text) {
		String description = VietnameseText.clean(text);
		return (description.length() <= MAX_DESCRIPTION) ? description : description.substring(0, MAX_DESCRIPTION);
	}

}
