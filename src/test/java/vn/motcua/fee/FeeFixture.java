package vn.motcua.fee;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.fee.store.PaymentLedger;
import vn.motcua.fee.store.PaymentOrderStore;
import vn.motcua.fee.store.PaymentReviewStore;
import vn.motcua.process.CaseClock;
import vn.motcua.process.CaseMessages;
import vn.motcua.process.CaseProcess;
import vn.motcua.shared.BankAccount;
import vn.motcua.testing.FakeAgencies;
import vn.motcua.testing.FakeDossiers;
import vn.motcua.testing.TestTables;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** The fee capability on real tables, with dossiers and the engine's door faked. */
public final class FeeFixture {

	public static final String CODE = FakeDossiers.CODE;

	public static final String ACCOUNT = "0071000123456";

	public static final Caller ACCOUNTANT = new Caller("ke.toan", Set.of("accountants"), Set.of("G12.01.001"));

	public final TestTables tables = TestTables.fresh();

	public final Clock clock = Clock.fixed(Instant.parse("2026-07-20T02:00:00Z"), CaseClock.VIETNAM);

	public final FakeDossiers dossiers = new FakeDossiers(this.clock).with(CODE, DossierStatus.PROCESSED,
			Map.of("resultDelivery", "POST"));

	public final PaymentOrderStore orders = new PaymentOrderStore(this.tables.jdbc());

	public final PaymentLedger ledger = new PaymentLedger(this.tables.jdbc());

	public final PaymentReviewStore reviews = new PaymentReviewStore(this.tables.jdbc());

	public final CaseProcess cases = mock(CaseProcess.class);

	public final Receipts receipts = new Receipts(this.orders, this.ledger, this.reviews, this.dossiers.asDossiers(),
			this.clock);

	public final FeePaidSweep sweep = new FeePaidSweep(this.orders, this.ledger, this.reviews,
			this.dossiers.asDossiers(), this.cases, this.tables.transactions(), this.clock);

	public final PaymentOrders service = new PaymentOrders(this.orders, this.ledger, this.reviews,
			(code, agency, amount) -> new PaymentInstruction("G12X01X001Z2607201",
					BankAccount.of(agency.bankBin(), agency.bankAccountNumber(), agency.bankAccountName())),
			this.dossiers.asDossiers(), new FakeAgencies(), new FeeProperties(Duration.ofDays(10), 100), this.clock);

	public final PaymentReviews desk = new PaymentReviews(this.reviews, this.orders, this.receipts,
			this.dossiers.asDossiers(), this.clock);

	public void caseWaits(boolean waits) {
		when(this.cases.correlate(any(), eq(CaseMessages.FEE_PAID))).thenReturn(waits);
	}

	public static ReceivedPayment transfer(String key, long amount) {
		return new ReceivedPayment(key, "G12.01.001", ACCOUNT, amount, "VND", Set.of(CODE), "chuyen khoan", "ke.toan");
	}

}
