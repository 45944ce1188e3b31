package vn.motcua.clock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.catalog.LimitUnit;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.catalog.Term;
import vn.motcua.catalog.reading.LoadedCatalog;
import vn.motcua.clock.StopReason.Indicator;
import vn.motcua.clock.StopReason.Legal;
import vn.motcua.clock.calendar.AgencyHours;
import vn.motcua.clock.calendar.WorkingCalendar;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierData;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.process.CaseClock;
import vn.motcua.testing.FakeAgencies;
import vn.motcua.testing.FakeDossiers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The counting rules of the calendar by their numbers, as far as the clock decides them.
 * Elsewhere: 11 the scenarios {@code supplement-expired} (stop, form 05), 12
 * {@code ApologyRulesTest} and the scenarios of the late protocol.
 */
class CountingRulesTest {

	private static final String CODE = FakeDossiers.CODE;

	private final ProcedureCatalog catalog = new LoadedCatalog(ModelSource.directory(Path.of("")));

	private final WorkingCalendar calendar = new WorkingCalendar();

	private final AgencyHours opening = new AgencyHours(new FakeAgencies(), this.calendar);

	private final WorkingDays days = new WorkingDays(this.calendar, this.opening);

	private final LegalClock clock = new LegalClock(this.catalog, new FakeAgencies(), this.calendar, this.opening);

	private final Pauses pauses = new Pauses(this.calendar, this.days);

	@ParameterizedTest
	@CsvSource({ "2026-11-20T07:30, 2026-11-23", "2026-11-20T16:59, 2026-11-23" })
	void rule1TheDayOfReceiptIsDayZeroAtWhateverHour(LocalDateTime received, LocalDate due) {
		assertThat(end(received, 1, LimitUnit.WORKING_DAYS)).isEqualTo(close(due));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20T14:59, 2026-11-20", "2026-11-20T15:01, 2026-11-23", "2026-11-23T15:01, 2026-11-25" })
	void rule2SameDayProceduresHaveACutOffAtThreeInTheAfternoon(LocalDateTime received, LocalDate due) {
		assertThat(end(received, 0, LimitUnit.SAME_DAY)).isEqualTo(close(due));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-17T09:00, 7, 2026-11-25", "2026-11-13T09:00, 8, 2026-11-23",
			"2026-02-06T09:00, 10, 2026-02-23" })
	void rule3ATermOfCalendarDaysThatEndsOnADayOffEndsOnTheNextWorkingDay(LocalDateTime received, int value,
			LocalDate due) {
		assertThat(end(received, value, LimitUnit.CALENDAR_DAYS)).isEqualTo(close(due));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20T09:00, 7, 2026-12-02", "2026-08-20T09:00, 3, 2026-08-24",
			"2025-04-25T09:00, 3, 2025-04-29", "2026-04-24T09:00, 2, 2026-04-29", "2026-02-13T09:00, 1, 2026-02-23" })
	void rule4WorkingDaysSkipHolidaysAndIncludeWorkedSaturdays(LocalDateTime received, int value, LocalDate due) {
		assertThat(end(received, value, LimitUnit.WORKING_DAYS)).isEqualTo(close(due));
	}

	@ParameterizedTest
	@CsvSource({ "2026-08-25T09:00, 7, 2026-09-04", "2026-11-06T09:00, 20, 2026-11-27",
			"2026-02-10T09:00, 20, 2026-03-09" })
	void rule5CalendarDaysExcludingHolidaysCountWeekends(LocalDateTime received, int value, LocalDate due) {
		assertThat(end(received, value, LimitUnit.CALENDAR_DAYS_EXCLUDING_HOLIDAYS)).isEqualTo(close(due));
	}

	@Test
	void rule6AfterASupplementTheLegalTermRunsAgainInFull() {
		StopReason supplement = new StopReasons().find(StopReason.SUPPLEMENT).orElseThrow();
		assertThat(supplement.legal()).isEqualTo(Legal.RESTART);
		LocalDateTime completed = LocalDateTime.parse("2026-11-27T09:00");
		assertThat(this.clock.promisedAt(maternity(completed).get(CODE), instant(completed)))
			.isEqualTo(close(LocalDate.parse("2026-12-08")));
	}

	@Test
	void rule7TheIndicatorPauses() {
		assertThat(new StopReasons().find(StopReason.SUPPLEMENT).orElseThrow().indicator()).isEqualTo(Indicator.PAUSE);
		assertThat(this.pauses.shifted(close(LocalDate.parse("2026-11-26")), at("2026-11-18T14:00"),
				at("2026-11-27T10:00")))
			.as("vector D8")
			.isEqualTo(close(LocalDate.parse("2026-12-04")));
		assertThat(this.pauses.shifted(close(LocalDate.parse("2026-11-26")), at("2026-11-18T08:00"),
				at("2026-11-18T16:00")))
			.isEqualTo(close(LocalDate.parse("2026-11-26")));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20T07:30, 2026-11-20T17:00", "2026-11-20T14:00, 2026-11-23T14:00",
			"2026-11-21T22:00, 2026-11-23T17:00", "2026-11-23T16:00, 2026-11-25T16:00" })
	void rule8AnOnlineSubmissionIsCheckedWithinEightWorkingHours(LocalDateTime filed, LocalDateTime due) {
		FakeDossiers dossiers = new FakeDossiers(Clock.fixed(instant(filed), CaseClock.VIETNAM)).with(CODE,
				DossierStatus.REGISTERED, Map.of());
		dossiers.promise(CODE, instant(filed.plusDays(20)));
		assertThat(new StepDueDates(dossiers.asDossiers(), this.catalog, this.days, (code) -> Optional.empty())
			.dueAt(CODE, "UserTask_CheckPapers", instant(filed))).contains(instant(due));
	}

	@ParameterizedTest
	@CsvSource({ "0, EARLY", "1, EARLY", "2, LATE", "3, LATE" })
	void rule9ASupplementIsAskedForOnceAndAskingAgainCountsAsLate(int requests, DossierClock.Punctuality measured) {
		DossierClock clock = clock("2026-11-26T17:00", null, requests);
		assertThat(Measures.punctuality(clock, DossierClock.Outcome.SOLVED, at("2026-11-20T09:00")))
			.isEqualTo(measured);
	}

	@ParameterizedTest
	@CsvSource({ "5, 2026-11-30", "2, 2026-11-25" })
	void rule10TheApplicantsTermIsThatOfTheProcedure(int value, LocalDate due) {
		Instant asked = at("2026-11-20T09:00");
		assertThat(this.clock.endOf(maternity(LocalDateTime.parse("2026-11-20T09:00")).get(CODE),
				new Term(value, LimitUnit.WORKING_DAYS, null, ""), asked))
			.isEqualTo(close(due));
	}

	@Test
	void rule13WaitingForPaymentIsNotCountedForTheAgency() {
		StopReason payment = new StopReasons().ofState(DossierStatus.PAYMENT_REQUESTED).orElseThrow();
		assertThat(payment.legal()).isEqualTo(Legal.PAUSE);
		assertThat(payment.indicator()).isEqualTo(Indicator.PAUSE);
		assertThat(this.pauses.shifted(close(LocalDate.parse("2026-11-26")), at("2026-11-20T16:00"),
				at("2026-11-25T08:00")))
			.isEqualTo(close(LocalDate.parse("2026-11-30")));
	}

	@Test
	void rule14TheTimeOfThePostIsNotMeasured() {
		DossierClock decided = clock("2026-11-26T17:00", null, 0);
		assertThat(Measures.punctuality(decided, DossierClock.Outcome.SOLVED, at("2026-11-26T16:59")))
			.as("the decision ends the measure, whenever the post delivers")
			.isEqualTo(DossierClock.Punctuality.ON_TIME);
	}

	/** The whole is promised for the day of its slowest part, or later. */
	@ParameterizedTest
	@ValueSource(strings = { "birth-interlinked", "death-interlinked" })
	void rule15EachAgencyOfAnInterlinkedDossierHasItsOwnTerm(String slug) {
		Procedure procedure = this.catalog.get(slug);
		Map<String, Object> data = Map.of("payoutMethod", "CASH");
		Instant whole = promised(slug, data);
		List<Instant> parts = procedure.parts().stream().map((part) -> {
			Map<String, Object> own = new HashMap<>(data);
			own.put("part", part.id());
			return promised(slug, own);
		}).toList();
		assertThat(parts).hasSizeGreaterThan(2).allSatisfy((part) -> assertThat(part).isBeforeOrEqualTo(whole));
		assertThat(Set.copyOf(parts)).as("terms of their own").hasSizeGreaterThan(1);
	}

	private Instant promised(String slug, Map<String, Object> data) {
		Instant at = at("2026-11-16T09:00");
		return this.clock.promisedAt(new Dossier(CODE, slug, "", "G12.01.001", Channel.ONLINE, DossierStatus.PROCESSING,
				FakeDossiers.LAN, "lan", at, at, null, null, "1", new DossierData(data)), at);
	}

	@Test
	void rule16ATermEndsWhenTheAgencyCloses() {
		assertThat(end(LocalDateTime.parse("2026-11-20T09:00"), 7, LimitUnit.WORKING_DAYS))
			.isEqualTo(at("2026-12-02T17:00"));
	}

	@Test
	void rule17WhoIsEarlyGivesTimeToLaterStepsAndNeverMovesThePromise() {
		LocalDateTime filed = LocalDateTime.parse("2026-07-20T09:00");
		FakeDossiers dossiers = new FakeDossiers(Clock.fixed(instant(filed), CaseClock.VIETNAM)).with(CODE,
				DossierStatus.PROCESSING, Map.of());
		dossiers.promise(CODE, at("2026-07-29T17:00"));
		StepDueDates steps = new StepDueDates(dossiers.asDossiers(), this.catalog, this.days,
				(code) -> Optional.empty());
		Optional<Instant> planned = steps.dueAt(CODE, "UserTask_SignResult", at("2026-07-27T15:00"));
		assertThat(steps.dueAt(CODE, "UserTask_SignResult", at("2026-07-21T09:00"))).isEqualTo(planned);
		assertThat(planned.orElseThrow()).isBeforeOrEqualTo(at("2026-07-29T17:00"));
		assertThat(steps.dueAt(CODE, "UserTask_VerifyDossier", at("2026-07-29T16:00")))
			.as("late steps have until the promise, not after")
			.contains(at("2026-07-29T17:00"));
	}

	/** Test vectors of {@code calendar.md} §4. */
	@ParameterizedTest
	@CsvSource({ "D1, 2026-11-20, 7, WORKING_DAYS, 2026-12-02", "D2, 2026-11-20, 5, WORKING_DAYS, 2026-11-30",
			"D3, 2026-08-20, 3, WORKING_DAYS, 2026-08-24", "D4, 2025-04-25, 3, WORKING_DAYS, 2025-04-29",
			"D5, 2026-04-24, 2, WORKING_DAYS, 2026-04-29", "D6, 2026-11-23, 1, WORKING_DAYS, 2026-11-25",
			"D7, 2026-11-20, 25, CALENDAR_DAYS, 2026-12-15" })
	void vectors(String name, LocalDate received, int value, LimitUnit unit, LocalDate due) {
		assertThat(end(received.atTime(9, 0), value, unit)).as(name).isEqualTo(close(due));
	}

	@ParameterizedTest
	@CsvSource({ "2025-06-30T09:00, VIA_EMPLOYER, 6", "2025-07-01T09:00, VIA_EMPLOYER, 7",
			"2025-07-01T09:00, DIRECT, 5", "2025-06-30T17:30, VIA_EMPLOYER, 7" })
	void theRegimeInForceOnTheDayOfAcceptanceGivesTheLimit(LocalDateTime accepted, String mode, int limit) {
		FakeDossiers dossiers = dossiers(accepted, Map.of("submissionMode", mode, "caseType", "BIRTH"));
		LocalDate received = this.calendar.receiptDay(accepted, this.opening.of("G12.01.001"));
		assertThat(this.clock.promisedAt(dossiers.get(CODE), instant(accepted)))
			.isEqualTo(close(this.calendar.lastDay(received, limit, LimitUnit.WORKING_DAYS)));
	}

	/** Accepted under the old law, completed two days after the new one came. */
	@Test
	void aSupplementDoesNotChangeTheRegimeOfTheDayOfAcceptance() {
		FakeDossiers dossiers = dossiers(LocalDateTime.parse("2025-06-27T09:00"),
				Map.of("submissionMode", "VIA_EMPLOYER", "caseType", "BIRTH"));
		assertThat(this.clock.promisedAt(dossiers.get(CODE), at("2025-07-03T09:00"))).as("six working days")
			.isEqualTo(close(LocalDate.parse("2025-07-11")));
	}

	private Instant end(LocalDateTime received, int value, LimitUnit unit) {
		return this.clock.endOf(maternity(received).get(CODE), new Term(value, unit, null, ""), instant(received));
	}

	private static DossierClock clock(String due, Instant stopped, int supplements) {
		Instant at = at(due);
		return new DossierClock(CODE, "G12.01.001", "p", "COUNTER", at.minusSeconds(1000000), at.minusSeconds(900000),
				at, at, at, null, 0, stopped, null, 0, supplements, 0, null, false, null, null, null, null, null);
	}

	private static FakeDossiers maternity(LocalDateTime now) {
		return dossiers(now, Map.of("submissionMode", "VIA_EMPLOYER", "caseType", "BIRTH"));
	}

	private static FakeDossiers dossiers(LocalDateTime now, Map<String, Object> data) {
		return new FakeDossiers(Clock.fixed(instant(now), CaseClock.VIETNAM)).with(CODE, DossierStatus.REGISTERED,
				data);
	}

	private static Instant close(LocalDate day) {
		return instant(day.atTime(17, 0));
	}

	private static Instant at(String local) {
		return instant(LocalDateTime.parse(local));
	}

	private static Instant instant(LocalDateTime local) {
		return local.atZone(CaseClock.VIETNAM).toInstant();
	}

}
