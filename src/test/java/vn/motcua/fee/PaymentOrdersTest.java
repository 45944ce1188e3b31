package vn.motcua.fee;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vn.motcua.dossier.DossierStatus;
import vn.motcua.fee.store.PaymentLedger.Entry;
import vn.motcua.process.CaseMessages;
import vn.motcua.shared.Dong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static vn.motcua.fee.FeeFixture.CODE;
import static vn.motcua.fee.FeeFixture.transfer;

@Tag("database")
class PaymentOrdersTest {

	private static final Dong POSTAGE = Dong.of(26_000);

	private final FeeFixture fee = new FeeFixture();

	@Test
	void opensOneOrderForOneKey() {
		PaymentOrder order = this.fee.service.open(CODE, PaymentPurpose.POSTAGE, POSTAGE, "key-1");
		assertThat(this.fee.service.open(CODE, PaymentPurpose.POSTAGE, POSTAGE, "key-1")).isEqualTo(order);
		assertThat(this.fee.tables.count("payment_order")).isEqualTo(1);
		assertThat(kinds()).containsExactly("ORDERED");
		assertThat(this.fee.dossiers.get(CODE).data().text("feeDueAt")).isEqualTo("2026-07-30T02:00:00Z");
		assertThat(this.fee.dossiers.get(CODE).status()).isEqualTo(DossierStatus.PROCESSED);
		assertThat(order.vietQr().orElseThrow()).contains("5405260005802VN").contains("0818G12X01X001Z2607201");
		assertThat(order.qrSvg().orElseThrow()).startsWith("<svg");
		assertThat(order.qrPng().orElseThrow()).startsWith(0x89, 'P', 'N', 'G');
	}

	@Test
	void asksForMoneyInTheStateTheLawKnows() {
		this.fee.dossiers.with(CODE, DossierStatus.PROCESSING, Map.of());
		this.fee.service.open(CODE, PaymentPurpose.POSTAGE, POSTAGE, "key-1");
		assertThat(this.fee.dossiers.get(CODE).status()).isEqualTo(DossierStatus.PAYMENT_REQUESTED);
		this.fee.service.cancel(CODE);
		assertThat(this.fee.dossiers.get(CODE).status()).isEqualTo(DossierStatus.PROCESSING);
	}

	@Test
	void recordsCashOnce() {
		this.fee.service.open(CODE, PaymentPurpose.POSTAGE, POSTAGE, "key-1");
		this.fee.dossiers.note(CODE, "le.tan", "TASK_COMPLETED", Map.of());
		this.fee.service.settle(CODE);
		this.fee.service.settle(CODE);
		assertThat(kinds()).containsExactly("ORDERED", "RECEIVED");
		assertThat(this.fee.ledger.ofDossier(CODE).get(1).actor()).isEqualTo("le.tan");
		assertThat(order().method()).isEqualTo(PaymentMethod.CASH);
		assertThat(this.fee.tables.count("payment_review")).isZero();
	}

	@Test
	void paysByTransferAndTellsTheCaseOnce() {
		this.fee.service.open(CODE, PaymentPurpose.POSTAGE, POSTAGE, "key-1");
		this.fee.caseWaits(true);
		assertThat(this.fee.receipts.receive(transfer("line:1", 26_000)).captured()).isTrue();
		this.fee.sweep.run();
		this.fee.sweep.run();
		this.fee.service.settle(CODE);
		verify(this.fee.cases, times(1)).correlate(CODE, CaseMessages.FEE_PAID);
		assertThat(kinds()).containsExactly("ORDERED", "RECEIVED");
		assertThat(this.fee.dossiers.kinds(CODE)).containsExactly("FEE_REQUESTED", "FEE_PAID");
	}

	@Test
	void keepsTheNewsUntilTheCaseWaits() {
		this.fee.service.open(CODE, PaymentPurpose.POSTAGE, POSTAGE, "key-1");
		this.fee.receipts.receive(transfer("line:1", 26_000));
		this.fee.caseWaits(false);
		this.fee.sweep.run();
		this.fee.caseWaits(true);
		this.fee.sweep.run();
		this.fee.sweep.run();
		verify(this.fee.cases, times(2)).correlate(CODE, CaseMessages.FEE_PAID);
	}

	@Test
	void holdsASecondPaymentForRefund() {
		this.fee.service.open(CODE, PaymentPurpose.POSTAGE, POSTAGE, "key-1");
		this.fee.receipts.receive(transfer("line:1", 26_000));
		assertThat(this.fee.receipts.receive(transfer("line:2", 26_000)).reason()).isEqualTo(ReviewReason.DOUBLE);
		assertThat(this.fee.receipts.receive(transfer("line:2", 26_000))).isEqualTo(ReceiptOutcome.known());
		assertThat(kinds()).containsExactly("ORDERED", "RECEIVED", "HELD");
		assertThat(this.fee.tables.count("payment_review")).isEqualTo(1);
	}

	@Test
	void holdsCashOnTopOfATransfer() {
		this.fee.service.open(CODE, PaymentPurpose.POSTAGE, POSTAGE, "key-1");
		this.fee.receipts.receive(transfer("line:1", 26_000));
		this.fee.dossiers.note(CODE, "le.tan", "TASK_COMPLETED", Map.of());
		this.fee.service.settle(CODE);
		this.fee.service.settle(CODE);
		assertThat(this.fee.reviews.ofDossier(CODE)).extracting(PaymentReview::reason)
			.containsExactly(ReviewReason.DOUBLE);
		this.fee.sweep.run();
		verify(this.fee.cases, never()).correlate(CODE, CaseMessages.FEE_PAID);
	}

	@Test
	void holdsLateMoneyWithoutMovingTheDossier() {
		this.fee.service.open(CODE, PaymentPurpose.POSTAGE, POSTAGE, "key-1");
		this.fee.service.cancel(CODE);
		this.fee.service.cancel(CODE);
		assertThat(this.fee.dossiers.get(CODE).data().text("resultDelivery")).isEqualTo("COUNTER");
		assertThat(this.fee.receipts.receive(transfer("line:1", 26_000)).reason()).isEqualTo(ReviewReason.AFTER_CANCEL);
		this.fee.sweep.run();
		verify(this.fee.cases, never()).correlate(CODE, CaseMessages.FEE_PAID);
		assertThat(kinds()).containsExactly("ORDERED", "EXPIRED", "HELD");
	}

	@Test
	void holdsMoneyForAWithdrawnDossier() {
		this.fee.service.open(CODE, PaymentPurpose.POSTAGE, POSTAGE, "key-1");
		this.fee.dossiers.with(CODE, DossierStatus.WITHDRAWN, Map.of());
		assertThat(this.fee.receipts.receive(transfer("line:1", 26_000)).reason()).isEqualTo(ReviewReason.AFTER_CANCEL);
		assertThat(order().state()).isEqualTo(PaymentState.EXPIRED);
	}

	@Test
	void opensARefundWhenTheDossierEndsBeforeTheCaseHears() {
		this.fee.service.open(CODE, PaymentPurpose.POSTAGE, POSTAGE, "key-1");
		this.fee.receipts.receive(transfer("line:1", 26_000));
		this.fee.dossiers.with(CODE, DossierStatus.WITHDRAWN, Map.of());
		this.fee.sweep.run();
		this.fee.sweep.run();
		assertThat(this.fee.reviews.ofDossier(CODE)).hasSize(1);
		verify(this.fee.cases, never()).correlate(CODE, CaseMessages.FEE_PAID);
	}

	@Test
	void countsMoneyOfTheLastMoment() {
		this.fee.service.open(CODE, PaymentPurpose.POSTAGE, POSTAGE, "key-1");
		this.fee.receipts.receive(transfer("line:1", 26_000));
		this.fee.service.cancel(CODE);
		assertThat(order().state()).isEqualTo(PaymentState.PAID);
		assertThat(this.fee.dossiers.get(CODE).data().text("resultDelivery")).isEqualTo("POST");
	}

	@Test
	void paysOnceUnderFiftyParallelReports() throws Exception {
		this.fee.service.open(CODE, PaymentPurpose.POSTAGE, POSTAGE, "key-1");
		var pool = Executors.newFixedThreadPool(8);
		List<Callable<ReceiptOutcome>> reports = IntStream.range(0, 50)
			.mapToObj((i) -> (Callable<ReceiptOutcome>) () -> this.fee.tables.transaction()
				.execute((status) -> this.fee.receipts.receive(transfer("line:" + i, 26_000))))
			.toList();
		long captured = 0;
		for (Future<ReceiptOutcome> outcome : pool.invokeAll(reports)) {
			captured += outcome.get().captured() ? 1 : 0;
		}
		pool.shutdown();
		assertThat(captured).isEqualTo(1);
		assertThat(kinds().stream().filter("RECEIVED"::equals)).hasSize(1);
		assertThat(this.fee.tables.count("payment_review")).isEqualTo(49);
	}

	@Test
	void assignsQueuedMoneyOnlyOnTheExactAmount() {
		this.fee.service.open(CODE, PaymentPurpose.POSTAGE, POSTAGE, "key-1");
		ReceivedPayment nameless = new ReceivedPayment("line:9", "G12.01.001", FeeFixture.ACCOUNT, 26_000, "VND",
				Set.of(), "cam on", "ke.toan");
		this.fee.receipts.receive(nameless);
		this.fee.receipts.receive(new ReceivedPayment("line:8", "G12.01.001", FeeFixture.ACCOUNT, 25_999, "VND",
				Set.of(), "cam on", "ke.toan"));
		List<PaymentReview> queue = this.fee.reviews.waiting(Set.of("G12.01.001"));
		assertThat(queue).hasSize(2);
		assertThat(org.assertj.core.api.Assertions.catchThrowable(
				() -> this.fee.desk.assign(queue.get(1).id(), CODE, "Người nộp xác nhận", FeeFixture.ACCOUNTANT)))
			.hasMessageContaining("khác số phải thu");
		this.fee.desk.assign(queue.get(0).id(), CODE, "Người nộp xác nhận", FeeFixture.ACCOUNTANT);
		assertThat(order().state()).isEqualTo(PaymentState.PAID);
		this.fee.desk.close(queue.get(1).id(), "Đã hoàn trả theo ủy nhiệm chi", FeeFixture.ACCOUNTANT);
		assertThat(this.fee.reviews.waiting(Set.of("G12.01.001"))).isEmpty();
		assertThat(org.assertj.core.api.Assertions
			.catchThrowable(() -> this.fee.desk.close(queue.get(1).id(), "Đã hoàn trả", FeeFixture.ACCOUNTANT)))
			.hasMessageContaining("đã có người xử lý");
	}

	private PaymentOrder order() {
		return this.fee.orders.ofDossier(CODE).get(0);
	}

	private List<String> kinds() {
		return this.fee.ledger.ofDossier(CODE).stream().map(Entry::kind).toList();
	}

}
