package vn.motcua.scenario;

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

	ClockSteps(CaseJobs jobs, LateSweep late) {
		this.jobs = jobs;
		this.late = late;
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
			if (this.late.next(play.dossierCode()).filter((due) -> !due.isAfter(play.now())).isPresent()) {
				this.late.runFor(play.dossierCode());
				this.jobs.runDue(play.dossierCode());
			}
			moment = next(play, target);
		}
		move(play, target);
	}

	private Optional<Instant> next(Play play, Instant target) {
		Optional<Instant> timer = this.jobs.nextTimer(play.dossierCode(), target);
		Optional<Instant> sweep = this.late.next(play.dossierCode()).filter((due) -> !due.isAfter(target));
		return Stream.of(timer, sweep).flatMap(Optional::stream).min(Instant::compareTo);
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
