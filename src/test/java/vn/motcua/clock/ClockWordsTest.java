package vn.motcua.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.clock.DossierClock.Outcome;
import vn.motcua.clock.calendar.AgencyHours;
import vn.motcua.clock.calendar.WorkingCalendar;
import vn.motcua.dossier.ClockStanding;
import vn.motcua.dossier.ClockStanding.State;
import vn.motcua.process.CaseClock;
import vn.motcua.testing.FakeAgencies;

import static org.assertj.core.api.Assertions.assertThat;

/** Words for a dossier promised for Thursday 26 November 2026, accepted on the 16th. */
class ClockWordsTest {

	private static final Instant PROMISED = at("2026-11-26T17:00");

	private final WorkingCalendar calendar = new WorkingCalendar();

	private final WorkingDays days = new WorkingDays(this.calendar, new AgencyHours(new FakeAgencies(), this.calendar));

	@ParameterizedTest
	@CsvSource({ "2026-11-18T09:00, RUNNING, còn 5 ngày làm việc", "2026-11-20T09:00, SOON, còn 3 ngày làm việc",
			"2026-11-26T16:59, SOON, đến hạn hôm nay", "2026-11-26T17:01, LATE, vừa quá hạn",
			"2026-11-30T09:00, LATE, quá hạn 2 ngày làm việc" })
	void countsWorkingDays(String now, State state, String words) {
		ClockStanding standing = standing(now, null, null, 0, true);
		assertThat(standing.state()).isEqualTo(state);
		assertThat(standing.words()).isEqualTo(words);
	}

	@Test
	void aStoppedClockIsNeverLateAndSaysWhy() {
		ClockStanding standing = standing("2027-01-04T09:00", at("2026-11-18T14:00"), null, 0, true);
		assertThat(standing.state()).isEqualTo(State.STOPPED);
		assertThat(standing.words()).isEqualTo("đang dừng: chờ người nộp bổ sung hồ sơ từ 18/11/2026");
	}

	@Test
	void namesTheApology() {
		assertThat(standing("2026-11-25T09:00", null, null, 1, true).words())
			.isEqualTo("còn 1 ngày làm việc, đã xin lỗi và hẹn lại");
	}

	@Test
	void nothingIsLateBeforeAcceptanceOrAfterTheEnd() {
		assertThat(standing("2026-12-30T09:00", null, null, 0, false).words()).isEqualTo("chưa được tiếp nhận");
		ClockStanding done = standing("2026-12-30T09:00", null, Outcome.SOLVED, 0, true);
		assertThat(done.state()).isEqualTo(State.DONE);
		assertThat(done.words()).isEqualTo("đã giải quyết xong");
	}

	private ClockStanding standing(String now, Instant stopped, Outcome outcome, int apologies, boolean accepted) {
		Clock clock = Clock.fixed(at(now), CaseClock.VIETNAM);
		Instant started = accepted ? at("2026-11-16T09:00") : null;
		DossierClock at = new DossierClock("c", "G12.01.001", "p", "ONLINE", at("2026-11-16T09:00"), started, PROMISED,
				PROMISED, PROMISED, started, 0, stopped, (stopped != null) ? StopReason.SUPPLEMENT : null, 0, 0,
				apologies, null, false, (outcome != null) ? at("2026-11-25T09:00") : null, null, outcome, null, null);
		return new ClockWords(null, new StopReasons(), this.days::between, clock).standing(at);
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(CaseClock.VIETNAM).toInstant();
	}

}
