package vn.motcua.fee.banktransfer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

import vn.motcua.process.CaseClock;
import vn.motcua.shared.BankAccount;
import vn.motcua.shared.CsvTable;
import vn.motcua.shared.InvalidValueException;
import vn.motcua.shared.VietnameseText;

/** Reads a bank statement. */
final class StatementReader {

	static final CsvTable TABLE = new CsvTable("STATEMENT", "STATEMENT_LINE",
			List.of("bookedAt", "transactionId", "account", "amount", "currency", "description"), 50_000);

	private static final int MAX_DESCRIPTION = 500;

	private StatementReader() {
	}

	static List<StatementLine> read(byte[] content) {
		return TABLE.read(content, StatementReader::line);
	}

	private static StatementLine line(CsvTable.Row row) {
		return new StatementLine(row.number(), bookedAt(row.cell(0)), transactionId(row.cell(1)), account(row.cell(2)),
				amount(row.cell(3)), currency(row.cell(4)), description(row.cell(5)));
	}

	private static String account(String text) {
		try {
			return BankAccount.number(text);
		}
		catch (InvalidValueException ex) {
			throw new IllegalArgumentException("cột account sai. " + ex.getMessage(), ex);
		}
	}

	private static Instant bookedAt(String text) {
		try {
			return LocalDateTime.parse(text).atZone(CaseClock.VIETNAM).toInstant();
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("cột bookedAt phải có dạng 2026-07-20T09:30:00", ex);
		}
	}

	private static String transactionId(String id) {
		if (!id.matches("[A-Za-z0-9._/\\-]{1,64}")) {
			throw new IllegalArgumentException("cột transactionId phải là số giao dịch của ngân hàng, 1 đến 64 ký tự");
		}
		return id;
	}

	private static long amount(String text) {
		if (!text.matches("-?\\d{1,15}")) {
			throw new IllegalArgumentException("cột amount phải là số nguyên, không dấu chấm, không dấu phẩy");
		}
		return Long.parseLong(text);
	}

	private static String currency(String text) {
		if (!text.matches("[A-Z]{3}")) {
			throw new IllegalArgumentException("cột currency phải là mã tiền tệ 3 chữ in, ví dụ VND");
		}
		return text;
	}

	private static String description(String text) {
		String description = VietnameseText.clean(text);
		return (description.length() <= MAX_DESCRIPTION) ? description : description.substring(0, MAX_DESCRIPTION);
	}

}
