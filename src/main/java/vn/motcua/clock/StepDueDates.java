package vn.motcua.clock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

import org.springframework.stereotype.Service;

import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.catalog.StepTarget;
import vn.motcua.clock.calendar.AgencyHours;
import vn.motcua.clock.calendar.OpeningHours;
import vn.motcua.clock.calendar.WorkingCalendar;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.process.CaseClock;

/**
 * By when a person's step must be done: the step's working hours or its share of the
 * legal limit, never after the promised date while that lies ahead. Where the applicant's
 * term runs, that term counts.
 */
@Service
public class StepDueDates {

	private final Dossiers dossiers;

	private final ProcedureCatalog catalog;

	private final WorkingCalendar calendar;

	private final AgencyHours opening;

	StepDueDates(Dossiers dossiers, ProcedureCatalog catalog, WorkingCalendar calendar, AgencyHours opening) {
		this.dossiers = dossiers;
		this.catalog = catalog;
		this.calendar = calendar;
		this.opening = opening;
	}

	/**
	 * @param task element id of the user task
	 * @return empty only when the dossier promises nothing
	 */
	public Optional<Instant> dueAt(String dossierCode, String task, Instant now) {
		Dossier dossier = this.dossiers.get(dossierCode);
		Optional<Instant> term = applicantsTerm(dossier);
		if (term.isPresent()) {
			return term;
		}
		Instant promised = dossier.promisedAt();
		Optional<Instant> due = this.catalog.get(dossier.procedure())
			.step(task)
			.map((step) -> target(dossier, step, now))
			.filter((at) -> promised == null || !promised.isAfter(now) || !at.isAfter(promised));
		return due.or(() -> Optional.ofNullable(promised));
	}

	private static Optional<Instant> applicantsTerm(Dossier dossier) {
		String fact = (dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED) ? "supplementDueAt"
				: (dossier.status() == DossierStatus.PAYMENT_REQUESTED) ? "feeDueAt" : "";
		return Optional.of(dossier.data().text(fact)).filter((at) -> !at.isEmpty()).map(Instant::parse);
	}

	private Instant target(Dossier dossier, StepTarget step, Instant now) {
		OpeningHours hours = this.opening.of(dossier.agency());
		if (step.workingHours() != null) {
			return after(now, step.workingHours() * 60L, hours);
		}
		Instant start = (dossier.acceptedAt() != null) ? dossier.acceptedAt() : dossier.filedAt();
		Instant end = (dossier.promisedAt() != null) ? dossier.promisedAt() : now;
		long whole = this.calendar.minutesBetween(LegalClock.local(start), LegalClock.local(end), hours);
		return after(start, step.share().multiply(BigDecimal.valueOf(whole)).setScale(0, RoundingMode.DOWN).longValue(),
				hours);
	}

	private Instant after(Instant from, long minutes, OpeningHours hours) {
		LocalDateTime due = this.calendar.plusMinutes(LegalClock.local(from), minutes, hours);
		return due.atZone(CaseClock.VIETNAM).toInstant();
	}

}
