package vn.motcua.fee;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import vn.motcua.catalog.Condition;
import vn.motcua.catalog.FeeRule;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.process.Decisions;
import vn.motcua.process.LawUse;
import vn.motcua.shared.Dong;
import vn.motcua.testing.FakeAgencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

class QuotesTest {

	private final FeeFixture fee = new FeeFixture();

	private final Decisions decisions = mock(Decisions.class);

	private final Quotes quotes = new Quotes(this.fee.dossiers.asDossiers(), new FakeAgencies(), catalog(),
			this.decisions, new FeeProperties(java.time.Duration.ofDays(10), 100), this.fee.clock);

	@Test
	void chargesPostageOfTheDayAndZone() {
		when(this.decisions.law(eq("postage"), any()))
			.thenReturn(new LawUse("postage", 1, Map.of(), Map.of("amount", 26_000L), "", "LOW"));
		assertThat(this.quotes.quote(FeeFixture.CODE)).isEqualTo(Dong.of(26_000));
		@SuppressWarnings("unchecked")
		ArgumentCaptor<Map<String, Object>> inputs = ArgumentCaptor.forClass(Map.class);
		verify(this.decisions).law(eq("postage"), inputs.capture());
		assertThat(inputs.getValue())
			.isEqualTo(Map.of("date", LocalDate.of(2026, 7, 20), "zone", "SAME_PROVINCE", "grams", 100));
	}

	@Test
	void chargesNothingForOtherWays() {
		this.fee.dossiers.with(FeeFixture.CODE, DossierStatus.PROCESSED, Map.of("resultDelivery", "COUNTER"));
		assertThat(this.quotes.quote(FeeFixture.CODE)).isEqualTo(Dong.ZERO);
		verifyNoInteractions(this.decisions);
	}

	private static ProcedureCatalog catalog() {
		Procedure procedure = mock(Procedure.class);
		when(procedure.fee())
			.thenReturn(new FeeRule(FeeRule.Kind.NONE, Condition.parse("resultDelivery = \"POST\""), ""));
		ProcedureCatalog catalog = mock(ProcedureCatalog.class);
		when(catalog.get(any())).thenReturn(procedure);
		return catalog;
	}

}
