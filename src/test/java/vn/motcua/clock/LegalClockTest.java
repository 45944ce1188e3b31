package vn.motcua.clock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.catalog.LimitUnit;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.catalog.Term;
import vn.motcua.catalog.reading.LoadedCatalog;
import vn.motcua.clock.calendar.AgencyHours;
import vn.motcua.clock.calendar.WorkingCalendar;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.process.CaseClock;
import vn.motcua.testing.FakeAgencies;
import vn.motcua.testing.FakeDossiers;

import static org.assertj.core.api.Assertions.assertThat;

/** Due dates of the real maternity procedure. */
class LegalClockTest {

	private static final String CODE = FakeDossiers.CODE;

	private final ProcedureCatalog catalog = new LoadedCatalog(ModelSource.directory(Path.of("")));

	private final WorkingCalendar calendar = new WorkingCalendar();

	private final AgencyHours opening = new AgencyHours(new FakeAgencies(), this.calendar);

	private final LegalClock clock = new LegalClock(this.catalog, new FakeAgencies(), this.calendar, this.opening);

	@ParameterizedTest
	@CsvSource({ "VIA_EMPLOYER, BIRTH, 2026-11-20T09:00, 2026-12-02", "DIRECT, BIRTH, 2026-11-20T09:00, 2026-11-30",
			"VIA_EMPLOYER, VOLUNTARY_SI, 2026-11-20T09:00, 2026-11-30",
			"VIA_EMPLOYER, BIRTH, 2025-06-30T10:00, 2025-07-08", "DIRECT, BIRTH, 2026-11-20T17:30, 2026-12-01",
			"VIA_EMPLOYER, BIRTH, 2025-06-30T18:00, 2025-07-10" })
	void promisesTheEndOfTheLastWorkingDay(String mode, String caseType, LocalDateTime complete, LocalDate due) {
		FakeDossiers dossiers = dossiers(complete, Map.of("submissionMode", mode, "caseType", caseType));
		assertThat(this.clock.promisedAt(dossiers.get(CODE), instant(complete))).isEqualTo(instant(due.atTime(17, 0)));
	}

	@Test
	void endsATermGivenToTheApplicantAtCloseOfBusiness() {
		LocalDateTime asked = LocalDateTime.parse("2026-11-20T09:00");
		assertThat(this.clock.endOf(dossiers(asked, Map.of()).get(CODE), new Term(10, LimitUnit.WORKING_DAYS, null, ""),
				instant(asked)))
			.isEqualTo(instant(LocalDateTime.parse("2026-12-07T17:00")));
	}

	@ParameterizedTest
	@CsvSource({ "UserTask_CheckPapers, 2026-07-21T09:00", "UserTask_VerifyDossier, 2026-07-24T08:15",
			"UserTask_AppraiseResult, 2026-07-27T14:15", "UserTask_HandOverAtCounter, 2026-07-29T17:00" })
	void stepsAreDueByTheirHoursOrShareOfTheLimit(String task, LocalDateTime due) {
		LocalDateTime filed = LocalDateTime.parse("2026-07-20T09:00");
		assertThat(steps(filed, DossierStatus.PROCESSING, Map.of()).dueAt(CODE, task, instant(filed)))
			.contains(instant(due));
	}

	@Test
	void laterSharesAreDueLater() {
		LocalDateTime filed = LocalDateTime.parse("2026-07-20T09:00");
		StepDueDates steps = steps(filed, DossierStatus.PROCESSING, Map.of());
		Instant verify = steps.dueAt(CODE, "UserTask_VerifyDossier", instant(filed)).orElseThrow();
		Instant appraise = steps.dueAt(CODE, "UserTask_AppraiseResult", instant(filed)).orElseThrow();
		Instant sign = steps.dueAt(CODE, "UserTask_SignResult", instant(filed)).orElseThrow();
		assertThat(verify).isBefore(appraise);
		assertThat(appraise).isBefore(sign);
	}

	@Test
	void whileTheApplicantsTermRunsTheStepIsDueAtItsEnd() {
		LocalDateTime filed = LocalDateTime.parse("2026-07-20T09:00");
		Map<String, Object> term = Map.of("supplementDueAt", "2026-08-03T10:00:00Z");
		assertThat(steps(filed, DossierStatus.SUPPLEMENT_REQUESTED, term).dueAt(CODE, "UserTask_ReceiveSupplement",
				instant(filed)))
			.contains(Instant.parse("2026-08-03T10:00:00Z"));
	}

	private StepDueDates steps(LocalDateTime filed, DossierStatus status, Map<String, Object> data) {
		FakeDossiers dossiers = new FakeDossiers(Clock.fixed(instant(filed), CaseClock.VIETNAM));
		dossiers.with(CODE, status, data);
		dossiers.promise(CODE, instant(LocalDateTime.parse("2026-07-29T17:00")));
		return new StepDueDates(dossiers.asDossiers(), this.catalog, new WorkingDays(this.calendar, this.opening),
				(code) -> Optional.empty());
	}

	private static FakeDossiers dossiers(LocalDateTime now, Map<String, Object> data) {
		return new FakeDossiers(Clock.fixed(instant(now), CaseClock.VIETNAM)).with(CODE, DossierStatus.REGISTERED,
				data);
	}

	private static Instant instant(LocalDateTime local) {
		return local.atZone(CaseClock.VIETNAM).toInstant();
	}

}
