package vn.motcua.scenario;

import java.util.Set;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.fee.FeePaidSweep;
import vn.motcua.fee.Fees;
import vn.motcua.fee.PaymentOrder;
import vn.motcua.fee.ReceiptOutcome;
import vn.motcua.fee.Receipts;
import vn.motcua.fee.ReceivedPayment;

/** {@code pay}: a bank-statement line arrives. */
@Lazy
@Component
class MoneySteps implements StepPlayer {

	private final Fees fees;

	private final Receipts receipts;

	private final FeePaidSweep sweep;

	private int lines;

	MoneySteps(Fees fees, Receipts receipts, FeePaidSweep sweep) {
		this.fees = fees;
		this.receipts = receipts;
		this.sweep = sweep;
	}

	@Override
	public Set<StepKind> kinds() {
		return Set.of(StepKind.PAY);
	}

	@Override
	public void play(Scenario.Step step, Play play) {
		PaymentOrder order = this.fees.find(play.dossierCode())
			.orElseThrow(() -> new StepFailedException("một yêu cầu thanh toán", "chưa có"));
		ReceivedPayment payment = payment(step, play, order);
		ReceiptOutcome outcome = this.receipts.receive(payment);
		if (Boolean.TRUE.equals(step.map().get("twice"))) {
			this.receipts.receive(payment);
		}
		this.sweep.run();
		boolean matched = !step.has("reason") && (!step.has("matched") || Boolean.parseBoolean(step.textOf("matched")));
		if (matched != outcome.captured()) {
			throw new StepFailedException(matched ? "khoản tiền khớp" : "chờ người kiểm tra",
					outcome.captured() ? "khoản tiền khớp" : "chờ người kiểm tra vì " + outcome.reason());
		}
		if (step.has("reason")) {
			Expectation.same(step.textOf("reason"), outcome.reason().name());
		}
	}

	private ReceivedPayment payment(Scenario.Step step, Play play, PaymentOrder order) {
		long amount = (step.map().get("amount") instanceof Number given) ? given.longValue() : order.amount().amount();
		String code = String.valueOf(step.map().getOrDefault("code", play.dossierCode()));
		this.lines++;
		return new ReceivedPayment("scenario:" + play.dossierCode() + ":" + this.lines, order.agency(),
				order.account().number(), amount, "VND", Set.of(code), code, "accountants-1");
	}

}
