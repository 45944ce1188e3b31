package vn.motcua.clock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.clock.ClockDeeds.Move;
import vn.motcua.clock.ClockRecount.Dates;
import vn.motcua.clock.calendar.CalendarData;
import vn.motcua.clock.store.ClockEntryStore;
import vn.motcua.clock.store.ClockStore;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.process.CaseClock;
import vn.motcua.shared.RefusedException;

/**
 * Compares the dates of open dossiers over two calendars. Only a date that the calendar
 * before explains is moved: what a person or an older rule fixed stays, unless its day is
 * worked no more.
 */
@Component
class Recounting {

	private final ClockStore clocks;

	private final ClockEntryStore ledger;

	private final Dossiers dossiers;

	private final ProcedureCatalog catalog;

	private final Agencies agencies;

	private final StopReasons reasons;

	Recounting(ClockStore clocks, ClockEntryStore ledger, Dossiers dossiers, ProcedureCatalog catalog,
			Agencies agencies, StopReasons reasons) {
		this.clocks = clocks;
		this.ledger = ledger;
		this.dossiers = dossiers;
		this.catalog = catalog;
		this.agencies = agencies;
		this.reasons = reasons;
	}

	/** A page of open dossiers that are due on {@code since} or later. */
	List<String> page(String afterCode, LocalDate since, int size) {
		return this.clocks.openAfter(afterCode, since.atStartOfDay(CaseClock.VIETNAM).toInstant(), size);
	}

	ClockRecount over(CalendarData calendar) {
		return new ClockRecount(calendar, this.catalog, this.agencies, this.reasons);
	}

	/** As they stand; nothing is locked. */
	List<Result> look(Collection<String> codes, ClockRecount before, ClockRecount after) {
		return compare(this.dossiers.findAll(codes), before, after);
	}

	/** Nobody else changes them before the transaction ends. */
	List<Result> lockAndLook(Collection<String> codes, ClockRecount before, ClockRecount after) {
		return compare(this.dossiers.lockAll(codes), before, after);
	}

	private List<Result> compare(List<Dossier> found, ClockRecount before, ClockRecount after) {
		List<String> codes = found.stream().map(Dossier::code).toList();
		Map<String, DossierClock> clocks = this.clocks.all(codes)
			.stream()
			.filter(DossierClock::isOpen)
			.collect(Collectors.toMap(DossierClock::code, (c) -> c));
		Map<String, List<ClockEntry>> ledgers = this.ledger.all(codes);
		return found.stream()
			.filter((dossier) -> clocks.containsKey(dossier.code()))
			.map((dossier) -> compare(dossier, clocks.get(dossier.code()),
					ledgers.getOrDefault(dossier.code(), List.of()), before, after))
			.toList();
	}

	private static Result compare(Dossier dossier, DossierClock clock, List<ClockEntry> ledger, ClockRecount before,
			ClockRecount after) {
		Dates now = new Dates(clock.promisedAt(), clock.indicatorDueAt());
		try {
			return compare(dossier, clock, ledger, now, before, after);
		}
		catch (RefusedException | IllegalStateException ex) {
			// its procedure is gone or has no limit any more: no rule explains its dates
			return new Result(dossier, clock, now, false);
		}
	}

	private static Result compare(Dossier dossier, DossierClock clock, List<ClockEntry> ledger, Dates now,
			ClockRecount before, ClockRecount after) {
		Dates expected = after.of(dossier, ledger);
		if (now.equals(expected)) {
			return new Result(dossier, clock, now, true);
		}
		Dates old = before.of(dossier, ledger);
		boolean promised = old.promised().equals(now.promised());
		boolean indicator = old.indicator().equals(now.indicator());
		return new Result(dossier, clock,
				new Dates(promised ? expected.promised() : after.open(dossier, now.promised()),
						indicator ? expected.indicator() : after.open(dossier, now.indicator())),
				promised && indicator);
	}

	/**
	 * One dossier compared.
	 *
	 * @param dates as they shall be
	 * @param explained whether the calendar before gives the dates it has
	 */
	record Result(Dossier dossier, DossierClock clock, Dates dates, boolean explained) {

		boolean moves() {
			return movesPromise() || !this.dates.indicator().equals(this.clock.indicatorDueAt());
		}

		Move deed() {
			return new Move(this.clock, this.dates.promised(), this.dates.indicator());
		}

		boolean movesPromise() {
			return !this.dates.promised().equals(this.clock.promisedAt());
		}

		Optional<PromiseMove> move() {
			return movesPromise() ? Optional.of(new PromiseMove(this.dossier.code(), this.dossier.agency(),
					this.dossier.procedure(), this.clock.promisedAt(), this.dates.promised())) : Optional.empty();
		}

	}

}
