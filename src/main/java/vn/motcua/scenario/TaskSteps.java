package vn.motcua.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.scenario.process.CaseDriver;
import vn.motcua.scenario.process.OpenTask;
import vn.motcua.scenario.process.TaskForms;

/** {@code complete}: an officer takes a task and completes it with form values. */
@Lazy
@Component
class TaskSteps implements StepPlayer {

	private final CaseDriver driver;

	private final Stage stage;

	private final TaskForms forms;

	TaskSteps(CaseDriver driver, Stage stage, TaskForms forms) {
		this.driver = driver;
		this.stage = stage;
		this.forms = forms;
	}

	@Override
	public Set<StepKind> kinds() {
		return Set.of(StepKind.COMPLETE);
	}

	@Override
	public void play(Scenario.Step step, Play play) {
		OpenTask task = chosen(step, this.driver.openTasks(play.dossierCode()));
		String person = step.has("as") ? step.textOf("as") : task.group();
		String agency = step.has("of") ? step.textOf("of") : task.agency();
		Runnable attempt = () -> this.stage.as(person, task.group(), agency,
				() -> this.driver.complete(task.id(), People.userId(person), step.map()));
		if (!step.has("refused")) {
			canBeEntered(step.map(), this.forms.inputs(task.id()));
			attempt.run();
			return;
		}
		Expectation.refused(step.textsOf("refused"), attempt);
		this.driver.unclaim(task.id());
	}

	/** An officer has only the form: what it does not ask or offer cannot be answered. */
	private static void canBeEntered(Map<String, Object> values, Map<String, Set<String>> inputs) {
		values.forEach((name, value) -> {
			if (!inputs.containsKey(name)) {
				throw new StepFailedException("biểu mẫu của bước có ô " + name, inputs.keySet());
			}
			Set<String> choices = inputs.get(name);
			if (value != null && !choices.isEmpty() && !choices.containsAll(Scenario.Step.texts(value))) {
				throw new StepFailedException("biểu mẫu có lựa chọn " + name + " = " + value, choices);
			}
		});
	}

	private static OpenTask chosen(Scenario.Step step, List<OpenTask> open) {
		List<OpenTask> fitting = open.stream()
			.filter((t) -> !step.has("task") || t.activityId().equals(step.textOf("task")))
			.toList();
		if (fitting.size() != 1) {
			throw new StepFailedException(
					step.has("task") ? "đang chờ việc " + step.textOf("task") : "đúng một việc đang chờ",
					open.stream().map(OpenTask::activityId).toList());
		}
		return fitting.get(0);
	}

}
