package vn.motcua.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.process.CaseClock;
import vn.motcua.scenario.process.CaseDriver;
import vn.motcua.scenario.process.CaseJobs;

/** {@code advance} and {@code until}: time passes, timers fire each at its moment. */
@Lazy
@Component
class ClockSteps implements StepPlayer {

	private final CaseJobs jobs;

	ClockSteps(CaseJobs jobs) {
		this.jobs = jobs;
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
		Optional<Instant> timer = this.jobs.nextTimer(play.dossierCode(), target);
		while (timer.isPresent()) {
			move(play, timer.get());
			this.jobs.runDue(play.dossierCode());
			timer = this.jobs.nextTimer(play.dossierCode(), target);
		}
		move(play, target);
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
