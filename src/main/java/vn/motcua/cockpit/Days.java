package vn.motcua.cockpit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** Days as pages send them. */
public final class Days {

	/** What a period may cover; outside it the database counts nothing. */
	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2999;

	private Days() {
	}

	/**
	 * @param field what the refusal names
	 * @param otherwise when nothing was sent
	 */
	public static LocalDate of(String field, String text, LocalDate otherwise) {
		if (text == null || text.isBlank()) {
			return otherwise;
		}
		try {
			LocalDate day = LocalDate.parse(text.strip());
			if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
				return day;
			}
		}
		catch (DateTimeParseException ex) {
			// refused below
		}
		throw new RefusedException(Kind.INVALID, "DAY_UNREADABLE", field,
				"Ngày “" + text + "” không đọc được. Hãy nhập ngày dạng 2026-06-30.");
	}

}
