package vn.motcua.clock.figures;

import java.util.SortedMap;
import java.util.TreeMap;

import vn.motcua.clock.StepFigures.StepFigure;

/** What is known of one step while its rows are read. */
class StepSums {

	private static final int QUARTER_HOUR = 15;

	private final String process;

	private final String activity;

	private final SortedMap<Integer, Long> stepsByQuarterHours = new TreeMap<>();

	private long open;

	private long late;

	private long stopped;

	private long done;

	private long overdue;

	private long targetMinutes;

	StepSums(String process, String activity) {
		this.process = process;
		this.activity = activity;
	}

	void open(long count) {
		this.open += count;
	}

	void held(long lateOnes, long stoppedOnes) {
		this.late += lateOnes;
		this.stopped += stoppedOnes;
	}

	void done(int quarterHours, long steps, long overdueOnes, long target) {
		this.stepsByQuarterHours.merge(quarterHours, steps, Long::sum);
		this.done += steps;
		this.overdue += overdueOnes;
		this.targetMinutes += target;
	}

	StepFigure figure() {
		return new StepFigure(this.process, this.activity, this.open, this.late, this.stopped, this.done, this.overdue,
				percentile(50), percentile(90), (this.done == 0) ? null : this.targetMinutes / this.done);
	}

	/** Nearest rank: the shortest time that so many of a hundred did not exceed. */
	Long percentile(int percent) {
		long rank = (this.done * percent + 99) / 100;
		long seen = 0;
		for (var bucket : this.stepsByQuarterHours.entrySet()) {
			seen += bucket.getValue();
			if (seen >= rank) {
				return (long) bucket.getKey() * QUARTER_HOUR;
			}
		}
		return null;
	}

}
