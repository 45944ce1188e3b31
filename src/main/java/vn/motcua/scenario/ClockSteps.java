package vn.motcua.scenario;

import vn.motcua.dossier.DossierParts;
import vn.motcua.dossier.DossierPart;
import java.util.List;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.clock.LateSweep;
import vn.motcua.process.CaseClock;
import vn.motcua.scenario.process.CaseDriver;
import vn.motcua.scenario.process.CaseJobs;

/**
 * {@code advance} and {@code until}: time passes, timers fire and the late protocol runs
 * each at its moment.
 */
@Lazy
@Component
class ClockSteps implements StepPlayer {

	private final CaseJobs jobs;

	private final LateSweep late;

	private final DossierParts parts;

	ClockSteps(CaseJobs jobs, LateSweep late, DossierParts parts) {
		this.jobs = jobs;
		this.late = late;
		this.parts = parts;
	}

	@Override
	public Set<StepKind> kinds() {
		return Set.of(StepKind.ADVANCE, StepKind.UNTIL);
	}

	@Override
	public void play(Scenario.Step step, Play play) {
		Instant target = target(step, play.now());
		if (target.isBefore(play.now())) {
			throw new StepFailedException("một thời điểm sau " + play.now().atZone(CaseClock.VIETNAM), step.text());
		}
		Optional<Instant> moment = next(play, target);
		while (moment.isPresent()) {
			move(play, moment.get());
			this.jobs.runDue(play.dossierCode());
			for (String code : codes(play)) {
				if (this.late.next(code).filter((due) -> !due.isAfter(play.now())).isPresent()) {
					this.late.runFor(code);
					this.jobs.runDue(play.dossierCode());
				}
			}
			moment = next(play, target);
		}
		move(play, target);
	}

	private Optional<Instant> next(Play play, Instant target) {
		Optional<Instant> timer = this.jobs.nextTimer(play.dossierCode(), target);
		Stream<Instant> sweeps = codes(play).stream()
			.flatMap((code) -> this.late.next(code).stream())
			.filter((due) -> !due.isAfter(target));
		return Stream.concat(timer.stream(), sweeps).min(Instant::compareTo);
	}

	/** The dossier and its parts. */
	private List<String> codes(Play play) {
		return Stream
			.concat(Stream.of(play.dossierCode()), this.parts.of(play.dossierCode()).stream().map(DossierPart::code))
			.toList();
	}

	private static void move(Play play, Instant moment) {
		if (moment.isAfter(play.now())) {
			play.moveTo(moment);
			CaseDriver.setClock(moment);
		}
	}

	private static Instant target(Scenario.Step step, Instant now) {
		if (step.kind() == StepKind.UNTIL) {
			return Play.instant(LocalDateTime.parse(step.text()));
		}
		ZonedDateTime from = now.atZone(CaseClock.VIETNAM);
		return (step.text().contains("T") ? from.plus(Duration.parse(step.text()))
				: from.plus(Period.parse(step.text())))
			.toInstant();
	}

}
