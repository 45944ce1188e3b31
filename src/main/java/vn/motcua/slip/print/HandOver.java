package vn.motcua.slip.print;

/**
 * One row of the control slip.
 *
 * @param given when the step before gave it
 * @param received when this step got it
 * @param planned when it had to be done, empty without a target
 * @param finished when it was done
 * @param result before time, on time or overdue, empty without a target
 */
public record HandOver(int order, String from, String to, String given, String received, String planned,
		String finished, String result, String note) {
}
