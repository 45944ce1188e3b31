package vn.motcua.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.clock.StopReason.Indicator;
import vn.motcua.clock.calendar.AgencyHours;
import vn.motcua.clock.calendar.CalendarData;
import vn.motcua.clock.calendar.OpeningHours;
import vn.motcua.clock.calendar.WorkingCalendar;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Dossier;
import vn.motcua.process.CaseClock;

/**
 * Counts the dates of a dossier from the beginning, over one calendar: acceptance, every
 * stop and restart of its ledger, and dates given with an apology.
 */
class ClockRecount {

	private final LegalClock legal;

	private final Pauses pauses;

	private final WorkingCalendar calendar;

	private final AgencyHours opening;

	private final StopReasons reasons;

	ClockRecount(CalendarData data, ProcedureCatalog catalog, Agencies agencies, StopReasons reasons) {
		this.calendar = new WorkingCalendar(data);
		this.opening = new AgencyHours(agencies, this.calendar);
		this.legal = new LegalClock(catalog, agencies, this.calendar, this.opening);
		this.pauses = new Pauses(this.calendar, new WorkingDays(this.calendar, this.opening));
		this.reasons = reasons;
	}

	Dates of(Dossier dossier, List<ClockEntry> ledger) {
		boolean fromAcceptance = !ledger.isEmpty() && ledger.get(0).kind() == ClockEntry.Kind.STARTED;
		Dates dates = fromAcceptance ? null : provisional(dossier);
		Instant stopped = null;
		for (ClockEntry entry : ledger) {
			switch (entry.kind()) {
				case STARTED, TAKEN_OVER -> dates = started(dossier, entry);
				case STOPPED -> stopped = entry.at();
				case RESUMED, RESTARTED -> dates = resumed(dossier, dates, entry, stopped);
				case REAPPOINTED -> dates = new Dates(open(dossier, entry.promisedAfter()), dates.indicator());
				default -> {
					// moved by an older calendar, or finished: nothing that counts
				}
			}
		}
		return dates;
	}

	/**
	 * The moment itself when its day is worked, otherwise the end of the next that is.
	 */
	Instant open(Dossier dossier, Instant promised) {
		LocalDate day = LegalClock.local(promised).toLocalDate();
		if (this.calendar.isWorkingDay(day)) {
			return promised;
		}
		LocalDate next = this.calendar.workingDayFrom(day);
		OpeningHours hours = this.opening.of(dossier.agency());
		return next.atTime(hours.on(next).closesAt()).atZone(CaseClock.VIETNAM).toInstant();
	}

	private Dates started(Dossier dossier, ClockEntry entry) {
		Instant promised = anew(dossier, entry);
		return new Dates(promised, promised);
	}

	private Dates provisional(Dossier dossier) {
		Instant promised = this.legal.promisedAt(dossier, dossier.filedAt());
		return new Dates(promised, promised);
	}

	/** Rows older than the terms of the ledger have what the dossier's data say now. */
	private Instant anew(Dossier dossier, ClockEntry entry) {
		return (entry.term() != null) ? this.legal.endOf(dossier.agency(), entry.term(), entry.at())
				: this.legal.promisedAt(dossier, entry.at());
	}

	private Dates resumed(Dossier dossier, Dates dates, ClockEntry entry, Instant stopped) {
		Optional<StopReason> reason = this.reasons.find(entry.reason());
		boolean pauses = reason.filter((r) -> r.indicator() == Indicator.RUN).isEmpty();
		Instant indicator = pauses ? this.pauses.shifted(dates.indicator(), stopped, entry.at()) : dates.indicator();
		if (entry.kind() == ClockEntry.Kind.RESUMED) {
			return new Dates(this.pauses.shifted(dates.promised(), stopped, entry.at()), indicator);
		}
		Instant anew = anew(dossier, entry);
		return new Dates(anew.isAfter(dates.promised()) ? anew : dates.promised(), indicator);
	}

	/** The legal date and the date of the quality indicator. */
	record Dates(Instant promised, Instant indicator) {
	}

}
