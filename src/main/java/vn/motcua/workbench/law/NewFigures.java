package vn.motcua.workbench.law;

import java.util.List;

/**
 * What an analyst typed.
 *
 * @param from first day as {@code 2027-01-01}, or the year
 * @param until last day, empty until further notice
 * @param rows for each row its conditions without the period, then its figures, as texts
 * @param confidence HIGH, MEDIUM or LOW
 * @param sure whether the analyst has looked at figures that differ much from the last
 */
public record NewFigures(String from, String until, List<List<String>> rows, String source, String confidence,
		boolean sure) {

	public NewFigures {
		from = text(from);
		until = text(until);
		rows = (rows != null) ? rows : List.of();
		source = text(source);
		confidence = text(confidence);
	}

	private static String text(String text) {
		return (text != null) ? text.strip() : "";
	}

}
