package vn.motcua.benefit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vn.motcua.benefit.store.BenefitStoreFixture;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.reading.LoadedCatalog;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.process.CaseClock;
import vn.motcua.process.Decisions;
import vn.motcua.process.LawValueMissingException;
import vn.motcua.process.decision.DecisionFiles;
import vn.motcua.shared.Dong;
import vn.motcua.testing.FakeDossiers;
import vn.motcua.testing.TestTables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

@Tag("database")
class BenefitServiceTest {

	private static final String DECISION = "maternity-benefit-amount";

	private static final String CODE = FakeDossiers.CODE;

	private final Clock clock = Clock.fixed(Instant.parse("2026-07-20T03:00:00Z"), CaseClock.VIETNAM);

	private final TestTables tables = TestTables.fresh();

	private final FakeDossiers dossiers = new FakeDossiers(this.clock);

	private final BenefitService service = new BenefitService(decisions(), this.dossiers.asDossiers(),
			new LoadedCatalog(ModelSource.directory(Path.of(""))), BenefitStoreFixture.on(this.tables.jdbc()),
			this.clock);

	private final BenefitDecisions read = new BenefitDecisions(BenefitStoreFixture.on(this.tables.jdbc()));

	@BeforeEach
	void aBirth() {
		Map<String, Object> data = new HashMap<>(Map.of("caseType", "BIRTH", "fullName", "Nguyễn Thị Hoa Lan",
				"personalId", "079195000123", "socialInsuranceNumber", "0123456789", "bankAccountNumber", "0071000999",
				"childBirthDate", LocalDate.parse("2026-07-15"), "fromDate", LocalDate.parse("2026-07-15"),
				"average6Months", 12_000_000L, "livingChildrenBefore", 0L, "childCount", 1L));
		this.dossiers.with(CODE, DossierStatus.PROCESSING, data);
	}

	@Test
	void writesAmountFormulaAndLawWithTheDossier() {
		this.service.compute(CODE, DECISION, "key-1", Amount.BENEFIT);
		assertThat(this.dossiers.get(CODE).data().get("benefitAmount")).isEqualTo(77_060_000L);
		assertThat((List<?>) this.dossiers.get(CODE).data().get("benefitLines")).hasSize(2);
		assertThat(this.dossiers.kinds(CODE)).containsExactly("BENEFIT_COMPUTED");
		BenefitDecision found = this.read.find(CODE).orElseThrow();
		assertThat(found.total()).isEqualTo(Dong.of(77_060_000));
		assertThat(found.law()).isEqualTo("L2024");
		assertThat(found.lines().get(0).formula()).isEqualTo("12.000.000 × 6 tháng");
		assertThat(found.laws()).anySatisfy((use) -> {
			assertThat(use.table()).isEqualTo("reference-level");
			assertThat(use.source()).isEqualTo("Nghị định 161/2026/NĐ-CP");
			assertThat(use.values()).containsEntry("amount", 2_530_000);
		});
		assertThat(found.computedAt()).isEqualTo(this.clock.instant());
	}

	@Test
	void theSameStepComputesOnceAndAReworkedDossierAnew() {
		this.service.compute(CODE, DECISION, "key-1", Amount.BENEFIT);
		this.service.compute(CODE, DECISION, "key-1", Amount.BENEFIT);
		assertThat(this.tables.count("benefit_decision")).isEqualTo(1);
		this.dossiers.putFacts(CODE, "x", Map.of("average6Months", 10_000_000L));
		this.service.compute(CODE, DECISION, "key-2", Amount.BENEFIT);
		assertThat(this.read.find(CODE).orElseThrow().total()).isEqualTo(Dong.of(65_060_000));
	}

	@Test
	void keepsTheFiguresButNoPersonalDataAsInputs() {
		this.service.compute(CODE, DECISION, "key-1", Amount.BENEFIT);
		String inputs = this.tables.jdbc().sql("select inputs from benefit_decision").query(String.class).single();
		assertThat(inputs).contains("\"average6Months\":12000000", "\"childBirthDate\":\"2026-07-15\"")
			.doesNotContain("Hoa Lan", "079195000123", "0123456789", "0071000999");
	}

	@Test
	void aMissingFieldStopsWithItsNameAndLeavesNothing() {
		this.dossiers.with(CODE, DossierStatus.PROCESSING, Map.of("caseType", "CONTRACEPTION", "fromDate",
				LocalDate.parse("2026-07-01"), "contraceptionMethod", "IUD", "totalDays", 7L));
		assertThatThrownBy(() -> this.service.compute(CODE, DECISION, "key-1", Amount.BENEFIT))
			.isInstanceOf(LawValueMissingException.class)
			.hasMessageContaining("average6Months");
		assertThat(this.tables.count("benefit_decision")).isZero();
		assertThat(this.dossiers.kinds(CODE)).isEmpty();
	}

	private static Decisions decisions() {
		DecisionFiles files = new DecisionFiles();
		Decisions decisions = mock(Decisions.class);
		when(decisions.evaluateForCase(any(), eq(DECISION), any()))
			.thenAnswer((call) -> files.evaluate("maternity-benefit", DECISION, call.getArgument(2)));
		return decisions;
	}

}
