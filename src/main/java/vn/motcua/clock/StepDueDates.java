package vn.motcua.clock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

import vn.motcua.catalog.Block;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.catalog.StepTarget;
import vn.motcua.clock.store.ClockStore;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;

/**
 * By when a person's step must be done: the step's working hours or its share of the
 * legal limit, never after the promised date while that lies ahead. Shares are places on
 * the present term without its stops: who is early gives time to later steps, who comes
 * after the place has time until the promised date, which never moves for that. Where the
 * applicant's term runs, that term counts; while the clock stands otherwise, nothing is
 * due.
 */
@Service
public class StepDueDates {

	private final Dossiers dossiers;

	private final ProcedureCatalog catalog;

	private final WorkingDays time;

	private final Function<String, Optional<DossierClock>> clocks;

	@Autowired
	StepDueDates(Dossiers dossiers, ProcedureCatalog catalog, WorkingDays time, ClockStore clocks) {
		this(dossiers, catalog, time, clocks::find);
	}

	StepDueDates(Dossiers dossiers, ProcedureCatalog catalog, WorkingDays time,
			Function<String, Optional<DossierClock>> clocks) {
		this.dossiers = dossiers;
		this.catalog = catalog;
		this.time = time;
		this.clocks = clocks;
	}

	/**
	 * For a step that begins.
	 * @param task element id of the user task
	 * @return empty when the dossier promises nothing or its clock stands
	 */
	public Optional<Instant> dueAt(String dossierCode, String task, Instant now) {
		return dueAt(this.dossiers.get(dossierCode), this.clocks.apply(dossierCode), task, now);
	}

	private Optional<Instant> dueAt(Dossier dossier, Optional<DossierClock> clock, String task, Instant now) {
		if (clock.filter(DossierClock::isStopped).isPresent()) {
			return applicantsTerm(dossier);
		}
		return applicantsTerm(dossier).or(() -> step(dossier, task).map((step) -> target(dossier, clock, step, now))
			.filter((at) -> at.isAfter(now) && within(dossier, at, now))
			.or(() -> Optional.ofNullable(dossier.promisedAt())));
	}

	/**
	 * For an open step when the dates of its dossier moved.
	 * @param due when it was due, or null
	 * @param heldMinutes working minutes the clock stood still
	 * @return null leaves it as it is
	 */
	Instant movedTo(String dossierCode, String task, Instant begunAt, Instant due, long heldMinutes) {
		return movedTo(this.dossiers.get(dossierCode), this.clocks.apply(dossierCode), task, begunAt, due, heldMinutes);
	}

	/** The same for a dossier and its clock as they are now. */
	Instant movedTo(Dossier dossier, Optional<DossierClock> clock, String task, Instant begunAt, Instant due,
			long heldMinutes) {
		if (due == null && clock.filter(DossierClock::isStopped).isPresent()) {
			return null;
		}
		boolean byHours = step(dossier, task).filter((step) -> step.workingHours() != null).isPresent();
		if (!byHours || due == null) {
			return dueAt(dossier, clock, task, begunAt).orElse(null);
		}
		Instant later = this.time.plusMinutes(dossier.agency(), due, heldMinutes);
		return (heldMinutes == 0 || !within(dossier, later, begunAt)) ? due : later;
	}

	private static boolean within(Dossier dossier, Instant at, Instant now) {
		Instant promised = dossier.promisedAt();
		return promised == null || !promised.isAfter(now) || !at.isAfter(promised);
	}

	/** A block that no procedure calls has its own times. */
	private Optional<StepTarget> step(Dossier dossier, String task) {
		return this.catalog.get(dossier.procedure())
			.step(task)
			.or(() -> blockSteps().filter((step) -> step.task().equals(task)).findFirst());
	}

	private Stream<StepTarget> blockSteps() {
		return this.catalog.blocks().stream().map(Block::steps).flatMap(java.util.Collection::stream);
	}

	private static Optional<Instant> applicantsTerm(Dossier dossier) {
		String fact = (dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED) ? "supplementDueAt"
				: (dossier.status() == DossierStatus.PAYMENT_REQUESTED) ? "feeDueAt" : "";
		return Optional.of(dossier.data().text(fact)).filter((at) -> !at.isEmpty()).map(Instant::parse);
	}

	private Instant target(Dossier dossier, Optional<DossierClock> known, StepTarget step, Instant now) {
		if (step.workingHours() != null) {
			return this.time.plusMinutes(dossier.agency(), now, step.workingHours() * 60L);
		}
		Optional<DossierClock> clock = known.filter((c) -> c.termFrom() != null);
		Instant start = clock.map(DossierClock::termFrom)
			.orElse((dossier.acceptedAt() != null) ? dossier.acceptedAt() : dossier.filedAt());
		long stopped = clock.map(DossierClock::termStoppedMinutes).orElse(0L);
		Instant end = (dossier.promisedAt() != null) ? dossier.promisedAt() : now;
		long whole = Math.max(0, this.time.minutesBetween(dossier.agency(), start, end) - stopped);
		long part = step.share().multiply(BigDecimal.valueOf(whole)).setScale(0, RoundingMode.DOWN).longValue();
		return this.time.plusMinutes(dossier.agency(), start, stopped + part);
	}

}
