package vn.motcua.desk.panel;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.motcua.desk.People;
import vn.motcua.payout.Payout;
import vn.motcua.payout.PayoutFile;
import vn.motcua.payout.PayoutFile.State;
import vn.motcua.payout.PayoutFile.Sum;
import vn.motcua.process.CaseClock;
import vn.motcua.shared.Dong;

/** Payment order files and what waits for them, in words for the accountants' page. */
@Component
public class PayoutViews {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy")
		.withZone(CaseClock.VIETNAM);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final People people;

	PayoutViews(People people) {
		this.people = people;
	}

	/** What waits: sums of all, rows in order. */
	public Due due(List<Payout> waiting) {
		return new Due(sum(waiting, true), sum(waiting, false), waiting.stream().map(PayoutViews::payment).toList());
	}

	public List<FileRow> rows(List<PayoutFile> files) {
		Map<String, String> names = this.people.names(files.stream()
			.flatMap((file) -> Stream.of(file.createdBy(), file.decidedBy()))
			.filter(Objects::nonNull)
			.toList());
		return files.stream().map((file) -> row(file, names)).toList();
	}

	public FileRow row(PayoutFile file) {
		return rows(List.of(file)).get(0);
	}

	private static FileRow row(PayoutFile file, Map<String, String> names) {
		return new FileRow(file.id(), file.name(), DAY.format(file.day()), file.state().name(), file.state().labelVi(),
				sum(file.transfers()), sum(file.others()), names.get(file.createdBy()), MOMENT.format(file.createdAt()),
				names.getOrDefault(file.decidedBy(), ""),
				(file.decidedAt() != null) ? MOMENT.format(file.decidedAt()) : "",
				(file.reason() != null) ? file.reason() : "",
				file.state() == State.APPROVED && file.transfers().count() > 0);
	}

	/** One file with everything in it and the hashes its approval stands for. */
	public OpenFile open(PayoutFile file, List<Payout> payments) {
		return new OpenFile(row(file), file.transfersHash() + " " + file.listHash(), file.transfersHash(),
				payments.stream().map(PayoutViews::payment).toList());
	}

	/** Payments that came back. */
	public List<PaymentRow> payments(List<Payout> payments) {
		return payments.stream().map(PayoutViews::payment).toList();
	}

	private static PaymentRow payment(Payout payment) {
		return new PaymentRow(payment.reference(), payment.dossierCode(), payment.decisionNumber(), payment.payee(),
				payment.amount().toString(), payment.method().labelVi(),
				(payment.account() != null) ? payment.account().bank().bankName() : "",
				(payment.account() != null) ? payment.account().number() : "", payment.isTransfer(),
				payment.state().labelVi(), (payment.returnReason() != null) ? payment.returnReason() : "");
	}

	private static SumView sum(List<Payout> payments, boolean transfers) {
		List<Payout> chosen = payments.stream().filter((payment) -> payment.isTransfer() == transfers).toList();
		return sum(new Sum(chosen.size(), chosen.stream().map(Payout::amount).reduce(Dong.ZERO, Dong::plus)));
	}

	private static SumView sum(Sum sum) {
		return new SumView(sum.count(), sum.total().toString());
	}

	/** A count and a control sum. */
	public record SumView(int count, String total) {
	}

	/**
	 * What the next file would hold.
	 *
	 * @param others cash and payments through employers
	 */
	public record Due(SumView transfers, SumView others, List<PaymentRow> payments) {
	}

	/**
	 * @param account number, empty when no bank transfers it
	 * @param returnReason what the bank said when it came back, else empty
	 */
	public record PaymentRow(String reference, String dossier, String decision, String payee, String amount,
			String method, String bank, String account, boolean transfer, String state, String returnReason) {
	}

	/**
	 * @param forBank whether there is an approved file to take to the bank
	 */
	public record FileRow(long id, String name, String day, String state, String stateLabel, SumView transfers,
			SumView others, String createdBy, String createdAt, String decidedBy, String decidedAt, String reason,
			boolean forBank) {
	}

	/**
	 * @param hashes what an approval must name
	 * @param transfersHash SHA-256 of the file for the bank
	 */
	public record OpenFile(FileRow file, String hashes, String transfersHash, List<PaymentRow> payments) {
	}

}
