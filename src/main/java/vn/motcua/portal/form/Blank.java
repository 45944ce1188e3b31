package vn.motcua.portal.form;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One place to write on.
 *
 * @param kind LINE, TEXT, DATE, DIGITS, TICK, CHOICE, GRID: how it is drawn
 * @param hint example or unit, or empty
 * @param when in which case it is filled in, or empty
 * @param size digits of DIGITS, empty columns of GRID
 * @param words choices of CHOICE, labels of the lines of GRID
 */
public record Blank(Kind kind, String label, String hint, String when, int size, List<String> words) {

	public Blank {
		words = List.copyOf(words);
	}

	/** How a blank is drawn. */
	public enum Kind {

		LINE, TEXT, DATE, DIGITS, TICK, CHOICE, GRID

	}

	private static final int SHORT_LABEL = 52;

	/** Whether the label is too long to stand before the line. */
	public boolean isLong() {
		return this.label.length() > SHORT_LABEL;
	}

	/** One entry per empty box or column, for templates that repeat. */
	public List<Integer> places() {
		return IntStream.rangeClosed(1, this.size).boxed().toList();
	}

}
