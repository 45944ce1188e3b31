package vn.motcua.slip.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import vn.motcua.process.CaseClock;

/** Dates as documents of state agencies write them. */
final class SlipWords {

	private SlipWords() {
	}

	/** {@code ngày 20 tháng 07 năm 2026}; empty for null. */
	static String day(Instant instant) {
		if (instant == null) {
			return "";
		}
		return day(LocalDate.ofInstant(instant, CaseClock.VIETNAM));
	}

	static String day(LocalDate day) {
		return "ngày %02d tháng %02d năm %d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
	}

	/** {@code 09 giờ 00 phút, ngày 20 tháng 07 năm 2026}; empty for null. */
	static String moment(Instant instant) {
		if (instant == null) {
			return "";
		}
		ZonedDateTime at = instant.atZone(CaseClock.VIETNAM);
		return "%02d giờ %02d phút, %s".formatted(at.getHour(), at.getMinute(), day(instant));
	}

	/** Time above day for narrow columns; empty for null. */
	static String narrow(Instant instant) {
		if (instant == null) {
			return "";
		}
		ZonedDateTime at = instant.atZone(CaseClock.VIETNAM);
		return "%02d:%02d\n%02d/%02d/%d".formatted(at.getHour(), at.getMinute(), at.getDayOfMonth(), at.getMonthValue(),
				at.getYear());
	}

	/** {@code 20/07/2026}. */
	static String dayOnly(Instant instant) {
		return DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(CaseClock.VIETNAM).format(instant);
	}

}
