package vn.motcua.scenario;

import java.util.List;
import java.util.Set;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.scenario.process.CaseDriver;
import vn.motcua.scenario.process.OpenTask;

/** {@code waitsAt} and {@code endsAt}: where the case stands. */
@Lazy
@Component
class WhereSteps implements StepPlayer {

	private final CaseDriver driver;

	WhereSteps(CaseDriver driver) {
		this.driver = driver;
	}

	@Override
	public Set<StepKind> kinds() {
		return Set.of(StepKind.WAITS_AT, StepKind.ENDS_AT);
	}

	@Override
	public void play(Scenario.Step step, Play play) {
		if (step.kind() == StepKind.ENDS_AT) {
			endsAt(step, play);
			return;
		}
		Set<String> waiting = this.driver.waitsAt(play.dossierCode());
		String ended = this.driver.endedAt(play.dossierCode());
		// a block beside the case may wait after the case has ended
		boolean over = waiting.isEmpty() && !ended.isEmpty();
		Expectation.sameSet(step.texts(), over ? List.of("đã kết thúc tại " + ended) : waiting);
		if (step.has("due")) {
			Expectation.same(step.textOf("due"), task(step, play).due());
		}
		if (step.has("group")) {
			Expectation.same(step.textOf("group"), task(step, play).group());
		}
	}

	private OpenTask task(Scenario.Step step, Play play) {
		return this.driver.openTasks(play.dossierCode())
			.stream()
			.filter((t) -> step.texts().contains(t.activityId()))
			.findFirst()
			.orElseThrow(() -> new StepFailedException("một việc của cán bộ", "không có việc nào"));
	}

	private void endsAt(Scenario.Step step, Play play) {
		String ended = this.driver.endedAt(play.dossierCode());
		Expectation.same(step.text(),
				ended.isEmpty() ? "đang chờ tại " + this.driver.waitsAt(play.dossierCode()) : ended);
	}

}
