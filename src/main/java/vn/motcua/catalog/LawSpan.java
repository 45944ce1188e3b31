package vn.motcua.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days a cell of the column {@code date} speaks of.
 *
 * @param from first day
 * @param until day after the last, null until further notice
 */
public record LawSpan(LocalDate from, LocalDate until) {

	private static final String DAY = "date\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)";

	private static final Pattern OPEN = Pattern.compile(">=\\s*" + DAY);

	private static final Pattern CLOSED = Pattern.compile("\\[\\s*" + DAY + "\\s*\\.\\.\\s*" + DAY + "\\s*([)\\]])");

	private static final Pattern ONE_DAY = Pattern.compile(DAY);

	/** Empty when the cell is written in another way or names no day. */
	public static Optional<LawSpan> of(String cell) {
		try {
			Matcher open = OPEN.matcher(cell);
			if (open.matches()) {
				return Optional.of(new LawSpan(LocalDate.parse(open.group(1)), null));
			}
			Matcher closed = CLOSED.matcher(cell);
			if (closed.matches()) {
				LocalDate last = LocalDate.parse(closed.group(2));
				return Optional
					.of(new LawSpan(LocalDate.parse(closed.group(1)),
							closed.group(3).equals("]") ? last.plusDays(1) : last))
					.filter((span) -> span.from().isBefore(span.until()));
			}
			Matcher day = ONE_DAY.matcher(cell);
			return day.matches() ? Optional.of(LocalDate.parse(day.group(1))).map((d) -> new LawSpan(d, d.plusDays(1)))
					: Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** As {@link #of} reads it. */
	public String cell() {
		return (this.until == null) ? ">= date(\"" + this.from + "\")"
				: "[date(\"" + this.from + "\")..date(\"" + this.until + "\"))";
	}

	/**
	 * Whether the row is about one single day: what happens then, not what holds since.
	 */
	public boolean isOneDay() {
		return this.until != null && this.from.plusDays(1).equals(this.until);
	}

}
