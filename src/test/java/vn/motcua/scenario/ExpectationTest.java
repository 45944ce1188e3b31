package vn.motcua.scenario;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.motcua.shared.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExpectationTest {

	@Test
	void comparesByMeaning() {
		assertThat(Expectation.matches(77_060_000L, new BigDecimal("77060000.00"))).isTrue();
		assertThat(Expectation.matches("2026-07-15", LocalDate.of(2026, 7, 15))).isTrue();
		assertThat(Expectation.matches("2026-07-20T17:00", Instant.parse("2026-07-20T10:00:00Z"))).isTrue();
		assertThat(Expectation.matches("2026-07-20T17:00", "2026-07-20T10:00:00Z")).isTrue();
		assertThat(Expectation.matches(List.of(Map.of("amount", 5L)), List.of(Map.of("amount", 5L, "label", "x"))))
			.isTrue();
		assertThat(Expectation.matches(null, null)).isTrue();
	}

	@Test
	void seesEveryDifference() {
		assertThat(Expectation.matches(77_060_001L, 77_060_000L)).isFalse();
		assertThat(Expectation.matches("2026-07-20T17:01", Instant.parse("2026-07-20T10:00:00Z"))).isFalse();
		assertThat(Expectation.matches(List.of(1L), List.of(1L, 2L))).isFalse();
		assertThat(Expectation.matches("A", null)).isFalse();
		assertThatThrownBy(() -> Expectation.contains(Map.of("a", 1L), Map.of("b", 1L)))
			.hasMessageContaining("expected a = 1, actual a = null");
		assertThatThrownBy(() -> Expectation.sameSet(List.of("A"), List.of("A", "B"))).hasMessageContaining("[A, B]");
	}

	@Test
	void takesARefusalOnlyWithTheCodesTold() {
		RuntimeException refusal = new IllegalStateException(
				new RefusedException(RefusedException.Kind.FORBIDDEN, "FOUR_EYES", "", "Không được."));
		Expectation.refused(List.of("FOUR_EYES"), () -> {
			throw refusal;
		});
		assertThatThrownBy(() -> Expectation.refused(List.of("OTHER"), () -> {
			throw refusal;
		})).isInstanceOf(StepFailedException.class);
		assertThatThrownBy(() -> Expectation.refused(List.of("FOUR_EYES"), () -> {
		})).hasMessageContaining("được chấp nhận");
	}

}
