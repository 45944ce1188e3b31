package vn.motcua.dossier.fields;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

import vn.motcua.process.CaseClock;

/** Days, months and instants as forms (ISO) and people (dd/mm/yyyy) write them. */
final class DateValues {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M/uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2200;

	private DateValues() {
	}

	static LocalDate day(Object raw) {
		String text = raw.toString().strip();
		try {
			LocalDate day = text.contains("/") ? LocalDate.parse(text, DAY) : LocalDate.parse(text);
			checkYear(day.getYear());
			return day;
		}
		catch (DateTimeException ex) {
			throw new BadValue("FIELD_NOT_A_DATE",
					"Không phải một ngày có thật. Hãy nhập theo dạng ngày/tháng/năm, ví dụ 20/07/2026.");
		}
	}

	static String month(Object raw) {
		String text = raw.toString().strip();
		try {
			YearMonth month = text.contains("/") ? YearMonth.parse(text, MONTH) : YearMonth.parse(text);
			checkYear(month.getYear());
			return month.toString();
		}
		catch (DateTimeException ex) {
			throw new BadValue("FIELD_NOT_A_MONTH",
					"Không phải một tháng có thật. Hãy nhập theo dạng tháng/năm, ví dụ 07/2026.");
		}
	}

	static String instant(Object raw) {
		String text = raw.toString().strip();
		try {
			boolean hasOffset = text.endsWith("Z") || text.matches(".*T.*[+-]\\d{2}:?\\d{2}");
			return (hasOffset ? OffsetDateTime.parse(text).toInstant()
					: LocalDateTime.parse(text).atZone(CaseClock.VIETNAM).toInstant())
				.toString();
		}
		catch (DateTimeException ex) {
			throw new BadValue("FIELD_NOT_A_TIME",
					"Không phải một thời điểm có thật. Hãy chọn lại ngày và giờ, ví dụ 2026-07-20T09:30.");
		}
	}

	private static void checkYear(int year) {
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			throw new DateTimeException("year " + year);
		}
	}

}
