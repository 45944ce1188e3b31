package vn.motcua.clock;

import java.util.List;

/**
 * What a change would do, before it is done.
 *
 * @param year whose calendar or hours it concerns
 * @param revision of that year; to be given back when the change is applied
 */
public record CalendarPreview(int year, int revision, List<CalendarProblem> problems,
		List<CalendarDifference> differences) {

	public boolean hasErrors() {
		return this.problems.stream().anyMatch(CalendarProblem::isError);
	}

}
