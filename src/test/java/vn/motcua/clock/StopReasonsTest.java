package vn.motcua.clock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.dossier.DossierStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StopReasonsTest {

	private static final String GOOD = "{ code: A_B, labelVi: chờ, basis: luật, legal: PAUSE, indicator: RUN, confidence: LOW }";

	@Test
	void theListHasTheReasonsOfTheLaw() {
		StopReasons reasons = new StopReasons();
		assertThat(reasons.all()).extracting(StopReason::code).containsExactly("SUPPLEMENT", "PAYMENT", "OTHER_AGENCY");
		assertThat(reasons.ofState(DossierStatus.PAYMENT_REQUESTED)).map(StopReason::code).contains("PAYMENT");
		assertThat(reasons.ofState(DossierStatus.PROCESSING)).isEmpty();
	}

	@Test
	void readsAGoodReason() {
		assertThat(new StopReasons("reasons: [" + GOOD + "]").find("A_B")).isPresent();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "code: A_B | code: ab | CHỮ_HOA", "legal: PAUSE | legal: HALT | HALT",
					"indicator: RUN, | '' | indicator", "basis: luật | basis: '' | basis",
					"labelVi: chờ | laBel: chờ | laBel" })
	void refusesABadReasonAndNamesTheFile(String from, String to, String named) {
		String bad = "reasons: [" + GOOD.replace(from, (to != null) ? to : "") + "]";
		assertThatThrownBy(() -> new StopReasons(bad)).isInstanceOf(IllegalStateException.class)
			.hasMessageContaining(StopReasons.FILE)
			.hasMessageContaining(named);
	}

	@Test
	void refusesTheSameCodeTwiceAndAnEmptyList() {
		assertThatThrownBy(() -> new StopReasons("reasons: [" + GOOD + ", " + GOOD + "]"))
			.hasMessageContaining("hai lần");
		assertThatThrownBy(() -> new StopReasons("reasons: []")).hasMessageContaining("trống");
	}

}
