package vn.motcua.clock.calendar;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.motcua.clock.CalendarDay;
import vn.motcua.clock.CalendarDay.Kind;
import vn.motcua.clock.CalendarDay.Status;
import vn.motcua.clock.CalendarProblem;
import vn.motcua.clock.CalendarYear;
import vn.motcua.clock.WeeklyDaysOff;

/**
 * Reads the text of a yearly file {@code year, weeklyDaysOff, daysOff, workingSaturdays}
 * and collects every fault with its line instead of stopping at the first.
 */
final class YearText {

	private static final Set<String> KEYS = Set.of("year", "weeklyDaysOff", "daysOff", "workingSaturdays");

	private static final Set<String> WEEK_KEYS = Set.of("days", "source");

	private static final Set<String> DAY_KEYS = Set.of("date", "name", "status", "source");

	private static final int MOST_WEEKLY = 3;

	private final List<CalendarProblem> problems = new ArrayList<>();

	private final List<CalendarDay> days = new ArrayList<>();

	private int year;

	private WeeklyDaysOff week = WeeklyDaysOff.BY_LAW;

	private YearText() {
	}

	static Reading read(String text) {
		YearText reader = new YearText();
		LinedYaml.parse(text, reader.problems).ifPresent(reader::file);
		boolean readable = reader.problems.isEmpty();
		return new Reading(readable ? new CalendarYear(reader.year, reader.week, reader.days) : null, reader.problems);
	}

	private void file(LinedYaml root) {
		Map<String, LinedYaml> keys = root.map("", KEYS, this.problems);
		LinedYaml number = keys.get("year");
		if (number == null || !number.text().matches("20\\d\\d")) {
			fault((number != null) ? number : root, "year", "cần năm bốn chữ số, ví dụ year: 2027.");
			return;
		}
		this.year = Integer.parseInt(number.text());
		Optional.ofNullable(keys.get("weeklyDaysOff")).ifPresent(this::week);
		Optional.ofNullable(keys.get("daysOff"))
			.ifPresentOrElse((list) -> list(list, "daysOff", Kind.OFF),
					() -> fault(root, "daysOff", "thiếu danh sách ngày nghỉ; thêm mục daysOff."));
		Optional.ofNullable(keys.get("workingSaturdays"))
			.ifPresent((list) -> list(list, "workingSaturdays", Kind.WORKING));
	}

	/** Without them the week of the law counts. */
	private void week(LinedYaml item) {
		Map<String, LinedYaml> keys = item.map("weeklyDaysOff", WEEK_KEYS, this.problems);
		LinedYaml list = keys.getOrDefault("days", item);
		Set<DayOfWeek> off = EnumSet.noneOf(DayOfWeek.class);
		for (LinedYaml name : list.list("weeklyDaysOff.days", this.problems)) {
			Stream.of(DayOfWeek.values())
				.filter((day) -> day.name().equals(name.text()))
				.findFirst()
				.filter(off::add)
				.orElseGet(() -> {
					fault(name, "weeklyDaysOff.days", "“" + name.text()
							+ "” không phải thứ trong tuần hoặc đã ghi ở trên; dùng MONDAY đến SUNDAY, mỗi thứ một lần.");
					return null;
				});
		}
		if (off.isEmpty() || off.size() > MOST_WEEKLY) {
			fault(list, "weeklyDaysOff.days", "mỗi tuần nghỉ từ 1 đến " + MOST_WEEKLY + " ngày; sửa danh sách.");
		}
		String source = text(item, keys.get("source"), "weeklyDaysOff.source", 500,
				"thiếu nguồn; ghi số quyết định về tuần làm việc.");
		this.week = new WeeklyDaysOff(off, source);
	}

	private void list(LinedYaml list, String field, Kind kind) {
		List<LinedYaml> items = list.list(field, this.problems);
		for (int i = 0; i < items.size(); i++) {
			day(items.get(i), field + "[" + (i + 1) + "]", kind);
		}
	}

	private void day(LinedYaml item, String field, Kind kind) {
		int before = this.problems.size();
		Map<String, LinedYaml> keys = item.map(field, DAY_KEYS, this.problems);
		LocalDate date = date(item, keys.get("date"), field + ".date", kind);
		String name = text(item, keys.get("name"), field + ".name", 200,
				"thiếu tên ngày; ghi ví dụ name: 'Tết Nguyên đán'.");
		Status status = status(item, keys.get("status"), field + ".status");
		String source = text(item, keys.get("source"), field + ".source", 500,
				"thiếu nguồn; ghi số thông báo hoặc điều luật.");
		if (this.problems.size() == before) {
			this.days.add(new CalendarDay(date, kind, name, status, source));
		}
	}

	private LocalDate date(LinedYaml item, LinedYaml value, String field, Kind kind) {
		try {
			LocalDate date = LocalDate.parse((value != null) ? value.text() : "");
			if (date.getYear() != this.year) {
				fault(value, field, "ngày " + date + " không thuộc năm " + this.year + "; sửa ngày hoặc sửa year.");
			}
			if (kind == Kind.WORKING && date.getDayOfWeek() != DayOfWeek.SATURDAY) {
				fault(value, field, "ngày làm bù " + date + " không phải thứ Bảy; sửa ngày.");
			}
			if (this.days.stream().anyMatch((d) -> d.date().equals(date))) {
				fault(value, field, "ngày " + date + " đã ghi ở trên; bỏ một dòng.");
			}
			return date;
		}
		catch (DateTimeParseException ex) {
			fault((value != null) ? value : item, field, "cần ngày có thật dạng năm-tháng-ngày, ví dụ 2027-09-02.");
			return null;
		}
	}

	private Status status(LinedYaml item, LinedYaml value, String field) {
		for (Status status : Status.values()) {
			if (value != null && status.name().equals(value.text())) {
				return status;
			}
		}
		fault((value != null) ? value : item, field, "cần OFFICIAL (đã công bố) hoặc PROVISIONAL (dự kiến).");
		return null;
	}

	private String text(LinedYaml item, LinedYaml value, String field, int longest, String missing) {
		String text = (value != null) ? Normalizer.normalize(value.text().strip(), Normalizer.Form.NFC) : "";
		if (text.isEmpty()) {
			fault(item, field, missing);
		}
		else if (text.length() > longest) {
			fault(value, field, "dài quá " + longest + " ký tự; rút ngắn.");
		}
		return text;
	}

	private void fault(LinedYaml at, String field, String message) {
		this.problems.add(CalendarProblem.error(at.line(), field, message));
	}

	/**
	 * What the text says.
	 *
	 * @param year null when there are problems
	 */
	record Reading(CalendarYear year, List<CalendarProblem> problems) {
	}

}
