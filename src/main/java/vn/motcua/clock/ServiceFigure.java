package vn.motcua.clock;

/**
 * How one procedure went at one agency in a period, of the dossiers that ended in it and
 * count for the measure of Decision 766/QĐ-TTg. Minutes are working minutes.
 *
 * @param ended how many ended
 * @param punctual of these, not late
 * @param medianMinutes from acceptance to the end without stops; null when not known
 * @param ninetiethMinutes nine of ten took no longer
 * @param paused of those that ended, how many were stopped at least once
 * @param pauseMedianMinutes of the paused ones, how long they stood; null when none
 */
public record ServiceFigure(String procedure, String agency, long ended, long punctual, Long medianMinutes,
		Long ninetiethMinutes, long paused, Long pauseMedianMinutes, Long pauseNinetiethMinutes) {
}
