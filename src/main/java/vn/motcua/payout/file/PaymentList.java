package vn.motcua.payout.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import vn.motcua.payout.Payout;
import vn.motcua.payout.PayoutFile;
import vn.motcua.payout.PayoutFile.Sum;
import vn.motcua.shared.BankAccount;

/**
 * The list of a file for people: transfers first, then what is paid in cash or through
 * employers, each part with its count and total. With byte order mark, no cell a formula.
 */
public final class PaymentList {

	private static final Object[] HEADER = { "Phần", "STT", "Mã lệnh chi", "Mã hồ sơ", "Số quyết định", "Người nhận",
			"Số tiền (đồng)", "Hình thức", "Ngân hàng", "Số tài khoản", "Chủ tài khoản", "Người lập lệnh" };

	private PaymentList() {
	}

	/** The list, in the order given within each part. */
	public static String write(PayoutFile file, List<Payout> payments) {
		StringBuilder out = new StringBuilder("\uFEFF");
		try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
			printer.printRecord("Tệp lệnh chi", file.name());
			printer.printRecord(HEADER);
			part(printer, "Chuyển khoản", file.transfers(), payments.stream().filter(Payout::isTransfer).toList());
			part(printer, "Tiền mặt và qua đơn vị", file.others(),
					payments.stream().filter((payment) -> !payment.isTransfer()).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toString();
	}

	private static void part(CSVPrinter printer, String name, Sum sum, List<Payout> payments) throws IOException {
		int number = 0;
		for (Payout payment : payments) {
			number++;
			BankAccount account = payment.account();
			printer.printRecord(name, number, payment.reference(), payment.dossierCode(),
					cell(payment.decisionNumber()), cell(payment.payee()), payment.amount().amount(),
					payment.method().labelVi(), (account != null) ? account.bank().bankName() : "",
					(account != null) ? "'" + account.number() : "", (account != null) ? account.holder() : "",
					cell(payment.orderedBy()));
		}
		printer.printRecord("Cộng " + name, sum.count(), "", "", "", "", sum.total().amount());
	}

	/** A spreadsheet must not run what an applicant typed. */
	private static String cell(String text) {
		return text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
	}

}
