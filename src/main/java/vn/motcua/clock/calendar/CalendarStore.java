package vn.motcua.clock.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.clock.CalendarDay;
import vn.motcua.clock.CalendarYear;
import vn.motcua.clock.WeeklyDaysOff;
import vn.motcua.clock.calendar.CalendarData.DatedHours;
import vn.motcua.shared.SqlTime;

/** Tables {@code calendar_year}, {@code calendar_day} and {@code calendar_hours}. */
@Repository
class CalendarStore {

	private final JdbcClient jdbc;

	CalendarStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long revision() {
		return this.jdbc.sql("select revision from calendar_revision where id = 1").query(Long.class).single();
	}

	/**
	 * Counts the revision up; who changes the calendar next waits for this transaction.
	 */
	void nextRevision() {
		this.jdbc.sql("update calendar_revision set revision = revision + 1 where id = 1").update();
	}

	CalendarData load() {
		long revision = revision();
		Map<Integer, List<CalendarDay>> days = this.jdbc.sql("select * from calendar_day")
			.query(CalendarStore::day)
			.list()
			.stream()
			.collect(Collectors.groupingBy((day) -> day.date().getYear()));
		List<CalendarYear> years = this.jdbc.sql("select * from calendar_year")
			.query((rs, i) -> new CalendarYear(rs.getInt("year_no"), week(rs),
					days.getOrDefault(rs.getInt("year_no"), List.of())))
			.list();
		List<DatedHours> hours = this.jdbc.sql("select * from calendar_hours").query(CalendarStore::hours).list();
		return new CalendarData(revision, years, hours);
	}

	List<YearState> states() {
		return this.jdbc.sql("select * from calendar_year order by year_no")
			.query((rs, i) -> new YearState(rs.getInt("year_no"), rs.getInt("revision"), rs.getString("source"),
					SqlTime.instant(rs, "changed_at"), rs.getString("changed_by")))
			.list();
	}

	void insert(CalendarYear year, Instant at, String by) {
		this.jdbc
			.sql("insert into calendar_year (year_no, revision, source, weekly_days_off, weekly_source, changed_at,"
					+ " changed_by) values (?, 1, ?, ?, ?, ?, ?)")
			.params(year.year(), year.source(), weekdays(year), year.week().source(), SqlTime.at(at), by)
			.update();
		insertDays(year);
	}

	/** Whether the year was still at {@code revision}; otherwise nothing changed. */
	boolean replace(CalendarYear year, int revision, Instant at, String by) {
		int changed = this.jdbc
			.sql("update calendar_year set revision = revision + 1, source = ?, weekly_days_off = ?,"
					+ " weekly_source = ?, changed_at = ?, changed_by = ? where year_no = ? and revision = ?")
			.params(year.source(), weekdays(year), year.week().source(), SqlTime.at(at), by, year.year(), revision)
			.update();
		if (changed == 1) {
			this.jdbc.sql("delete from calendar_day where year_no = ?").param(year.year()).update();
			insertDays(year);
		}
		return changed == 1;
	}

	private void insertDays(CalendarYear year) {
		for (CalendarDay day : year.days()) {
			this.jdbc
				.sql("insert into calendar_day (calendar_date, year_no, kind, name, status, source)"
						+ " values (?, ?, ?, ?, ?, ?)")
				.params(day.date(), year.year(), day.kind().name(), day.name(), day.status().name(), day.source())
				.update();
		}
	}

	void save(DatedHours row) {
		this.jdbc.sql("delete from calendar_hours where agency = ? and valid_from = ?")
			.params(row.agency(), row.validFrom())
			.update();
		WorkingHours h = row.hours();
		this.jdbc
			.sql("insert into calendar_hours (agency, valid_from, opens_at, lunch_from, lunch_to, closes_at,"
					+ " same_day_cut_off) values (?, ?, ?, ?, ?, ?, ?)")
			.params(row.agency(), row.validFrom(), h.opensAt(), h.lunchFrom(), h.lunchTo(), h.closesAt(),
					h.sameDayCutOff())
			.update();
	}

	private static String weekdays(CalendarYear year) {
		return year.week().days().stream().map(DayOfWeek::name).collect(Collectors.joining(","));
	}

	private static WeeklyDaysOff week(ResultSet rs) throws SQLException {
		return new WeeklyDaysOff(Stream.of(rs.getString("weekly_days_off").split(","))
			.map(DayOfWeek::valueOf)
			.collect(Collectors.toSet()), rs.getString("weekly_source"));
	}

	private static CalendarDay day(ResultSet rs, int index) throws SQLException {
		return new CalendarDay(rs.getObject("calendar_date", LocalDate.class),
				CalendarDay.Kind.valueOf(rs.getString("kind")), rs.getString("name"),
				CalendarDay.Status.valueOf(rs.getString("status")), rs.getString("source"));
	}

	private static DatedHours hours(ResultSet rs, int index) throws SQLException {
		return new DatedHours(rs.getString("agency"), rs.getObject("valid_from", LocalDate.class),
				new WorkingHours(time(rs, "opens_at"), time(rs, "lunch_from"), time(rs, "lunch_to"),
						time(rs, "closes_at"), time(rs, "same_day_cut_off")));
	}

	private static LocalTime time(ResultSet rs, String column) throws SQLException {
		return rs.getObject(column, LocalTime.class);
	}

	/** Who changed a year last. */
	record YearState(int year, int revision, String source, Instant changedAt, String changedBy) {
	}

}
