package vn.motcua.scenario;

import java.util.Set;

/** Plays some kinds of steps. */
interface StepPlayer {

	Set<StepKind> kinds();

	/**
	 * Does or checks the step.
	 * @throws StepFailedException when the software behaves otherwise than written
	 */
	void play(Scenario.Step step, Play play);

}
