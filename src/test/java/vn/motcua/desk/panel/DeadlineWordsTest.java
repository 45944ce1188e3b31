package vn.motcua.desk.panel;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.motcua.dossier.ClockStanding;
import vn.motcua.dossier.ClockStanding.State;
import vn.motcua.dossier.ClockStandings;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineWordsTest {

	private static final Instant PROMISED = Instant.parse("2026-12-08T10:00:00Z");

	@Test
	void saysWhatTheClockSays() {
		DossierPanel.Deadline deadline = deadline(standing(State.STOPPED, "đang dừng: chờ bổ sung", false, PROMISED));
		assertThat(deadline.words()).isEqualTo("đang dừng: chờ bổ sung");
		assertThat(deadline.level()).isEqualTo("stopped");
		assertThat(deadline.title()).isEqualTo("Hạn trả kết quả:");
	}

	@Test
	void namesTheIndicatorsDateWhereItDiffers() {
		Instant indicator = Instant.parse("2026-12-04T10:00:00Z");
		assertThat(deadline(standing(State.RUNNING, "còn 5 ngày làm việc", false, indicator)).words())
			.isEqualTo("còn 5 ngày làm việc · hạn theo chỉ số chất lượng 04/12/2026");
	}

	@Test
	void callsTheDateProvisionalBeforeAcceptance() {
		assertThat(deadline(standing(State.RUNNING, "còn 5 ngày làm việc", true, PROMISED)).title())
			.isEqualTo("Hạn trả kết quả (dự kiến):");
	}

	@Test
	void fitsOnACard() {
		ClockStanding late = standing(State.LATE, "quá hạn 2 ngày làm việc", false, PROMISED);
		assertThat(DeadlineWords.onCard(late)).isEqualTo("Hạn 08/12/2026 · quá hạn 2 ngày làm việc");
		assertThat(DeadlineWords.level(late)).isEqualTo("late");
		assertThat(DeadlineWords.onCard(null)).isEmpty();
	}

	private static ClockStanding standing(State state, String words, boolean provisional, Instant indicator) {
		return new ClockStanding(state, words, PROMISED, provisional, indicator, null, null, 0);
	}

	private static DossierPanel.Deadline deadline(ClockStanding at) {
		return new DeadlineWords(new ClockStandings() {

			@Override
			public Optional<ClockStanding> of(String code) {
				return Optional.of(at);
			}

			@Override
			public Map<String, ClockStanding> all(Collection<String> codes) {
				return Map.of();
			}

		}).of("G12.01.001-20261116-0000001");
	}

}
