package vn.motcua.clock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.reading.LoadedCatalog;
import vn.motcua.clock.calendar.AgencyHours;
import vn.motcua.clock.calendar.WorkingCalendar;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.process.CaseClock;
import vn.motcua.testing.FakeAgencies;
import vn.motcua.testing.FakeDossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.clock.ClockRows.at;

/** Counting rule 12: before the date passes, once, with a reason and a working day. */
class ApologyRulesTest {

	private static final Instant NOW = at("2026-11-25T10:00");

	private final WorkingCalendar calendar = new WorkingCalendar();

	private final ApologyRules rules = new ApologyRules(this.calendar,
			new AgencyHours(new FakeAgencies(), this.calendar), new LoadedCatalog(ModelSource.directory(Path.of(""))));

	@Test
	void theNewPromiseIsTheCloseOfTheDayThatIsNamed() {
		assertThat(promise(clock("2026-11-26T17:00", 0, null), "OVERLOAD", "", "2026-12-02"))
			.isEqualTo(at("2026-12-02T17:00"));
	}

	@ParameterizedTest
	@CsvSource({ "'', '', 2026-12-02, lý do chậm", "OTHER, '', 2026-12-02, giải thích",
			"OVERLOAD, '', '', ngày hẹn trả mới", "OVERLOAD, '', 2026-11-26, phải sau ngày 26/11/2026",
			"OVERLOAD, '', 2026-11-28, gần nhất là 30/11/2026", "OVERLOAD, '', 2027-12-02, hơn một năm",
			"OVERLOAD, '', 2027-11-24, là ngày nghỉ" })
	void refusesADraftWithoutReasonOrWithAnImpossibleDay(String reason, String note, String day, String message) {
		DossierClock clock = clock("2026-11-26T17:00", 0, null);
		assertThatThrownBy(() -> promise(clock, reason, note, day)).hasMessageContaining(message);
	}

	@Test
	void apologisesOnceAndOnlyWhileTheClockRuns() {
		DossierClock again = clock("2026-11-26T17:00", 1, null);
		DossierClock stopped = clock("2026-11-26T17:00", 0, NOW);
		assertThatThrownBy(() -> promise(again, "OVERLOAD", "", "2026-12-02")).hasMessageContaining("một lần");
		assertThatThrownBy(() -> promise(stopped, "OVERLOAD", "", "2026-12-02")).hasMessageContaining("không chạy");
	}

	@Test
	void theDraftProposesThreeWorkingDaysMoreUnlessTheYearHasNoCalendar() {
		assertThat(this.rules.proposedDay(clock("2026-11-26T17:00", 0, null), NOW)).contains(LocalDate.of(2026, 12, 1));
		assertThat(this.rules.proposedDay(clock("2026-11-23T17:00", 0, null), NOW)).as("late already")
			.contains(LocalDate.of(2026, 11, 30));
		assertThat(this.rules.proposedDay(clock("2027-12-30T17:00", 0, null), NOW)).as("no calendar of 2028").isEmpty();
	}

	private Instant promise(DossierClock clock, String reason, String note, String day) {
		FakeDossiers dossiers = new FakeDossiers(Clock.fixed(NOW, CaseClock.VIETNAM)).with(FakeDossiers.CODE,
				DossierStatus.PROCESSING, Map.of("apologyReason", reason, "apologyNote", note, "apologyNewDueOn",
						day.isEmpty() ? "" : LocalDate.parse(day)));
		return this.rules.newPromise(clock, dossiers.get(FakeDossiers.CODE), NOW);
	}

	private static DossierClock clock(String promised, int apologies, Instant stopped) {
		Instant due = at(promised);
		Instant began = at("2026-11-16T09:00");
		return new DossierClock(FakeDossiers.CODE, "G12.01.001", "maternity-benefit", "COUNTER", began, began, due, due,
				due, began, 0, stopped, null, 0, 0, apologies, null, false, null, null, null, null, null);
	}

}
