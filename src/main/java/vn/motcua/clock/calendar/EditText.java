package vn.motcua.clock.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.motcua.clock.CalendarDay;
import vn.motcua.clock.CalendarDay.Kind;
import vn.motcua.clock.CalendarYear;
import vn.motcua.clock.WeeklyDaysOff;
import vn.motcua.clock.calendar.CalendarData.DatedHours;

/** Years and hours as text: the form of the yearly file, and words for people. */
final class EditText {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final String EVERYBODY = "Giờ chung";

	private static final Pattern HOURS = Pattern
		.compile("(.+) từ ngày (\\S+): (\\S+)–(\\S+) và (\\S+)–(\\S+), giờ chốt trong ngày (\\S+)");

	private EditText() {
	}

	/** The yearly file, as {@link YearText} reads it. */
	static String file(CalendarYear year) {
		StringBuilder text = new StringBuilder("year: " + year.year() + "\n");
		text.append("weeklyDaysOff: { days: ")
			.append(year.week().days())
			.append(", source: ")
			.append(quoted(year.week().source()))
			.append(" }\n");
		list(text, "daysOff", year.days().stream().filter((d) -> d.kind() == Kind.OFF).toList());
		list(text, "workingSaturdays", year.days().stream().filter((d) -> d.kind() == Kind.WORKING).toList());
		return text.toString();
	}

	private static void list(StringBuilder text, String key, List<CalendarDay> days) {
		text.append(key).append(days.isEmpty() ? ": []\n" : ":\n");
		days.forEach((day) -> text.append("  - { date: ")
			.append(day.date())
			.append(", name: ")
			.append(quoted(day.name()))
			.append(", status: ")
			.append(day.status())
			.append(", source: ")
			.append(quoted(day.source()))
			.append(" }\n"));
	}

	private static String quoted(String text) {
		return "'" + text.replace("'", "''").replaceAll("\\R", " ") + "'";
	}

	/** One line that says who is open when. */
	static String hours(DatedHours row) {
		WorkingHours h = row.hours();
		return String.format(Locale.ROOT, "%s từ ngày %s: %s–%s và %s–%s, giờ chốt trong ngày %s",
				row.agency().equals(CalendarData.EVERYBODY) ? EVERYBODY : row.agency(), row.validFrom().format(DAY),
				h.opensAt(), h.lunchFrom(), h.lunchTo(), h.closesAt(), h.sameDayCutOff());
	}

	/** Hours that count because nothing else was set. */
	static String inForce(WorkingHours h) {
		return String.format(Locale.ROOT,
				"Chưa đặt riêng từ ngày này, đang áp dụng: %s–%s và %s–%s, giờ chốt trong ngày %s", h.opensAt(),
				h.lunchFrom(), h.lunchTo(), h.closesAt(), h.sameDayCutOff());
	}

	/** Reads what {@link #hours} wrote. */
	static DatedHours hours(String text) {
		Matcher m = HOURS.matcher(text);
		if (!m.matches()) {
			throw new IllegalArgumentException("no opening hours: " + text);
		}
		return new DatedHours(m.group(1).equals(EVERYBODY) ? CalendarData.EVERYBODY : m.group(1),
				LocalDate.parse(m.group(2), DAY),
				new WorkingHours(LocalTime.parse(m.group(3)), LocalTime.parse(m.group(4)), LocalTime.parse(m.group(5)),
						LocalTime.parse(m.group(6)), LocalTime.parse(m.group(7))));
	}

	static boolean isHours(String text) {
		return HOURS.matcher(text).matches();
	}

	/** What a day is, in words. */
	static String day(LocalDate date, CalendarYear year) {
		return year.day(date)
			.map((day) -> ((day.kind() == Kind.OFF) ? "Nghỉ: " : "Làm việc: ") + day.name()
					+ ((day.status() == CalendarDay.Status.PROVISIONAL) ? " (dự kiến)" : "") + ". Nguồn: "
					+ day.source())
			.orElse(year.week().isOff(date) ? "Nghỉ hằng tuần" : "Ngày làm việc");
	}

	/** The days off of every week, in words. */
	static String week(WeeklyDaysOff week) {
		return "Nghỉ hằng tuần: " + week.words() + ". Nguồn: " + week.source();
	}

}
