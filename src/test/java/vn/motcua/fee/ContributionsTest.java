package vn.motcua.fee;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vn.motcua.catalog.FeeRule;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.shared.Dong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static vn.motcua.fee.FeeFixture.CODE;
import static vn.motcua.fee.FeeFixture.transfer;

@Tag("database")
class ContributionsTest {

	private final FeeFixture fee = new FeeFixture();

	private final Procedure procedure = mock(Procedure.class);

	private final ProcedureCatalog catalog = mock(ProcedureCatalog.class);

	private final Contributions contributions = new Contributions(this.fee.orders, this.fee.reviews,
			this.fee.dossiers.asDossiers(), this.catalog, this.fee.clock);

	@BeforeEach
	void declared() {
		when(this.procedure.fee()).thenReturn(new FeeRule(FeeRule.Kind.CONTRIBUTION, null, ""));
		when(this.catalog.get(any())).thenReturn(this.procedure);
		due(792_000);
	}

	@Test
	void asksOnlyForWhatIsNotPaidYet() {
		assertThat(this.contributions.due(CODE)).isEqualTo(Dong.of(792_000));
		pay(792_000, "1");
		assertThat(this.contributions.due(CODE)).isEqualTo(Dong.ZERO);
		due(800_000);
		assertThat(this.contributions.due(CODE)).isEqualTo(Dong.of(8_000));
		assertThat(this.fee.reviews.ofDossier(CODE)).isEmpty();
	}

	@Test
	void givesBackOnceWhatIsTooMuch() {
		pay(792_000, "1");
		due(700_000);
		assertThat(this.contributions.due(CODE)).isEqualTo(Dong.ZERO);
		assertThat(this.contributions.due(CODE)).isEqualTo(Dong.ZERO);
		assertThat(this.fee.reviews.ofDossier(CODE)).extracting(PaymentReview::reason, (r) -> r.amount().amount())
			.containsExactly(org.assertj.core.groups.Tuple.tuple(ReviewReason.OVERPAID, 92_000L));
		due(710_000);
		assertThat(this.contributions.due(CODE)).isEqualTo(Dong.of(10_000));
	}

	@Test
	void givesBackAgainWhenTheAmountFallsASecondTime() {
		pay(792_000, "1");
		due(700_000);
		this.contributions.due(CODE);
		due(792_000);
		assertThat(this.contributions.due(CODE)).isEqualTo(Dong.of(92_000));
		pay(92_000, "2");
		due(700_000);
		assertThat(this.contributions.due(CODE)).isEqualTo(Dong.ZERO);
		assertThat(this.fee.reviews.ofDossier(CODE)).extracting((r) -> r.amount().amount())
			.containsExactly(92_000L, 92_000L);
	}

	@Test
	void givesBackWhatADossierWithoutResultTook() {
		pay(792_000, "1");
		ended(DossierStatus.WITHDRAWN);
		ended(DossierStatus.WITHDRAWN);
		List<PaymentReview> back = this.fee.reviews.ofDossier(CODE);
		assertThat(back).extracting(PaymentReview::reason).containsExactly(ReviewReason.ENDED_UNUSED);
		assertThat(back.get(0).amount()).isEqualTo(Dong.of(792_000));
	}

	@Test
	void keepsTheMoneyOfAReturnedResult() {
		pay(792_000, "1");
		ended(DossierStatus.RETURNED);
		assertThat(this.fee.reviews.ofDossier(CODE)).isEmpty();
	}

	@Test
	void leavesTheDeliveryAloneWhenAContributionIsNotPaid() {
		this.fee.service.open(CODE, PaymentPurpose.CONTRIBUTION, Dong.of(792_000), "key-9");
		this.fee.service.cancel(CODE);
		assertThat(this.fee.dossiers.get(CODE).data().text("resultDelivery")).isEqualTo("POST");
		assertThat(this.contributions.due(CODE)).isEqualTo(Dong.of(792_000));
	}

	@Test
	void namesTheMistakeOfAModel() {
		this.fee.dossiers.with(CODE, DossierStatus.PROCESSING, Map.of());
		assertThatThrownBy(() -> this.contributions.due(CODE)).hasMessageContaining("Tính số tiền phải đóng");
		when(this.procedure.fee()).thenReturn(new FeeRule(FeeRule.Kind.NONE, null, ""));
		assertThatThrownBy(() -> this.contributions.due(CODE)).hasMessageContaining("fee.kind: CONTRIBUTION");
	}

	private void due(long amount) {
		this.fee.dossiers.with(CODE, DossierStatus.PROCESSING, Map.of("amountDue", amount, "resultDelivery", "POST"));
	}

	private void pay(long amount, String key) {
		this.fee.service.open(CODE, PaymentPurpose.CONTRIBUTION, Dong.of(amount), "key-" + key);
		assertThat(this.fee.receipts.receive(transfer("line:" + key, (int) amount)).captured()).isTrue();
		this.fee.service.settle(CODE);
	}

	private void ended(DossierStatus status) {
		Dossier before = this.fee.dossiers.get(CODE);
		this.fee.dossiers.with(CODE, status, Map.of());
		this.contributions.on(new DossierChanged((before.status() == status) ? null : before,
				this.fee.dossiers.get(CODE), status.name(), "system", this.fee.clock.instant(), Map.of()));
	}

}
