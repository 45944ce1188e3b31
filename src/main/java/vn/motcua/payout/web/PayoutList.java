package vn.motcua.payout.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import vn.motcua.payout.PayoutOrder;
import vn.motcua.shared.BankAccount;

/** Payout orders as CSV for spreadsheets: with byte order mark, no cell a formula. */
final class PayoutList {

	private static final String[] HEADER = { "Mã hồ sơ", "Số quyết định", "Người hưởng", "Số tiền (đồng)", "Hình thức",
			"Ngân hàng", "Số tài khoản", "Chủ tài khoản", "Người lập lệnh" };

	private PayoutList() {
	}

	static String csv(List<PayoutOrder> orders) {
		StringBuilder out = new StringBuilder("\uFEFF");
		try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
			printer.printRecord((Object[]) HEADER);
			for (PayoutOrder order : orders) {
				BankAccount account = order.account();
				printer.printRecord(order.dossierCode(), text(order.decisionNumber()), text(order.beneficiary()),
						order.amount().amount(), order.method().labelVi(),
						(account != null) ? account.bank().bankName() : "",
						(account != null) ? "'" + account.number() : "", (account != null) ? account.holder() : "",
						text(order.orderedBy()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toString();
	}

	/** A spreadsheet must not run what an applicant typed. */
	private static String text(String value) {
		return value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
	}

}
