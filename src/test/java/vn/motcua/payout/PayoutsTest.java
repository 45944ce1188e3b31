package vn.motcua.payout;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vn.motcua.dossier.DossierStatus;
import vn.motcua.payout.store.PaymentStore;
import vn.motcua.payout.store.PayoutStore;
import vn.motcua.process.CaseClock;
import vn.motcua.shared.Dong;
import vn.motcua.testing.FakeDossiers;
import vn.motcua.testing.TestTables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.FakeDossiers.CODE;

@Tag("database")
class PayoutsTest {

	private final TestTables tables = TestTables.fresh();

	private final Clock clock = Clock.fixed(Instant.parse("2026-07-20T18:00:00Z"), CaseClock.VIETNAM);

	private final FakeDossiers dossiers = new FakeDossiers(this.clock);

	private final PaymentStore payments = new PaymentStore(this.tables.jdbc(), this.tables.batch());

	private final Payouts payouts = new Payouts(new PayoutStore(this.tables.jdbc()), this.payments,
			this.dossiers.asDossiers(), this.clock);

	@Test
	void ordersOncePerDecision() {
		this.dossiers.with(CODE, DossierStatus.PROCESSED, data("BANK_ACCOUNT"));
		this.dossiers.note(CODE, "ke.toan", "TASK_COMPLETED", Map.of());
		PayoutOrder order = this.payouts.order(CODE, "key-1");
		assertThat(this.payouts.order(CODE, "key-1")).isEqualTo(order);
		assertThat(this.payouts.order(CODE, "key-2")).isEqualTo(order);
		assertThat(this.tables.count("payout_order")).isEqualTo(1);
		assertThat(this.dossiers.kinds(CODE)).containsExactly("TASK_COMPLETED", "PAYOUT_ORDERED");
		assertThat(order.amount()).isEqualTo(Dong.of(77_060_000));
		assertThat(order.account().holder()).isEqualTo("NGUYEN THI HOA LAN");
		assertThat(order.orderedBy()).isEqualTo("ke.toan");
		// 18:00 UTC is the next day in Vietnam
		assertThat(this.payouts.ofDay("G12.01.001", LocalDate.of(2026, 7, 21))).containsExactly(order);
		assertThat(this.payouts.ofDay("G12.01.002", LocalDate.of(2026, 7, 21))).isEmpty();
	}

	@Test
	void ordersAnotherDecisionOfTheSameDossier() {
		this.dossiers.with(CODE, DossierStatus.PROCESSED, data("VIA_EMPLOYER"));
		this.payouts.order(CODE, "key-1");
		this.dossiers.putFacts(CODE, "x", Map.of("decisionNumber", "13/QĐ-BHXH"));
		this.payouts.order(CODE, "key-2");
		assertThat(this.payouts.find(CODE).orElseThrow().decisionNumber()).isEqualTo("13/QĐ-BHXH");
		assertThat(this.payouts.find(CODE).orElseThrow().account()).isNull();
		assertThat(this.tables.count("payout_order")).isEqualTo(2);
	}

	@Test
	void refusesToPayWithoutDecisionOrAmount() {
		Map<String, Object> data = data("VIA_EMPLOYER");
		data.put("benefitAmount", 0L);
		this.dossiers.with(CODE, DossierStatus.PROCESSED, data);
		assertThatThrownBy(() -> this.payouts.order(CODE, "key-1")).hasMessageContaining("chưa lập được lệnh chi");
		assertThat(this.tables.count("payout_order")).isZero();
	}

	private static Map<String, Object> data(String method) {
		return new HashMap<>(
				Map.of("decisionNumber", "12/QĐ-BHXH", "benefitAmount", 77_060_000L, "payoutMethod", method, "bankBin",
						"970436", "bankAccountNumber", "0123456789", "bankAccountName", "Nguyễn Thị Hoa Lan"));
	}

}
