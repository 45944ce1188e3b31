package vn.motcua.cockpit.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Service;

import vn.motcua.clock.StepFigures;
import vn.motcua.clock.StepFigures.StepFigure;

/** The figures of each step of a model, and of the blocks it calls. */
@Service
public class StepBoard {

	private final StepFigures figures;

	private final ModelSteps names;

	StepBoard(StepFigures figures, ModelSteps names) {
		this.figures = figures;
		this.names = names;
	}

	/**
	 * @param key slug of a procedure or process id of a block
	 */
	public View of(Set<String> agencies, String key) {
		Map<String, List<String>> calls = this.names.calls(key);
		List<Row> rows = new ArrayList<>(
				this.figures.of(agencies, key).stream().map((step) -> row(step, key, calls)).toList());
		rows.sort(Comparator.comparingLong(Row::open).reversed().thenComparing(Row::name));
		return new View(key, StepFigures.DAYS, rows);
	}

	private Row row(StepFigure step, String key, Map<String, List<String>> calls) {
		List<String> elements = step.process().equals(key) ? List.of(step.activity())
				: calls.getOrDefault(step.process(), List.of());
		return new Row(elements, step.process(), step.activity(), this.names.step(step.process(), step.activity()),
				!step.process().equals(key), step.open(), step.late(), step.stopped(), step.done(), step.overdue(),
				step.median(), step.ninetieth(), step.target());
	}

	/** Medians are over the last {@code days} days. */
	public record View(String key, int days, List<Row> rows) {
	}

	/**
	 * @param elements what carries the badge in the diagram: the task itself, or the call
	 * activities of its block
	 * @param inBlock whether the step belongs to a block the model calls
	 * @param median working minutes, see {@link StepFigure}
	 */
	public record Row(List<String> elements, String process, String activity, String name, boolean inBlock, long open,
			long late, long stopped, long done, long overdue, Long median, Long ninetieth, Long target) {
	}

}
