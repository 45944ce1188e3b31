package vn.motcua.clock.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.motcua.clock.StepFigures;

/**
 * The histogram of the last {@link StepFigures#DAYS} days added up, of each procedure
 * and, for blocks, of all procedures together. It says from which day on it counts; who
 * reads it on another day adds up the days instead. Every method is part of the caller's
 * transaction.
 */
@Component
class StepWindow {

	private static final String DAYS = """
			insert into step_window (procedure_slug, process_key, activity_id, agency, quarter_hours, steps, overdue,
			target_minutes) select %s, process_key, activity_id, agency, quarter_hours, sum(steps), sum(overdue),
			sum(target_minutes) from step_day where counted_on >= ?
			group by %s process_key, activity_id, agency, quarter_hours""";

	private static final String ADD = """
			merge into step_window d using (select cast(? as varchar(64)) p, cast(? as varchar(255)) k,
			cast(? as varchar(255)) a, cast(? as varchar(32)) g, cast(? as integer) q, cast(? as bigint) n,
			cast(? as bigint) l, cast(? as bigint) t) s
			on (d.procedure_slug = s.p and d.process_key = s.k and d.activity_id = s.a and d.agency = s.g
			and d.quarter_hours = s.q)
			when matched then update set steps = d.steps + s.n, overdue = d.overdue + s.l,
			target_minutes = d.target_minutes + s.t
			when not matched then insert (procedure_slug, process_key, activity_id, agency, quarter_hours, steps, overdue,
			target_minutes) values (s.p, s.k, s.a, s.g, s.q, s.n, s.l, s.t)""";

	private final JdbcTemplate jdbc;

	StepWindow(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** The first day that counts on this one. */
	static LocalDate firstDay(LocalDate today) {
		return today.minusDays(StepFigures.DAYS - 1);
	}

	/** Adds the days up anew when the window is not this day's. */
	void moveTo(LocalDate today) {
		LocalDate first = firstDay(today);
		if (first.equals(begins("")) || first.equals(begins(" for update"))) {
			return;
		}
		this.jdbc.update("delete from step_window");
		this.jdbc.update(DAYS.formatted("procedure_slug", "procedure_slug, "), first);
		this.jdbc.update(DAYS.formatted("''", ""), first);
		this.jdbc.update("update step_window_from set first_day = ? where id = 1", first);
	}

	/** Adds what ended to the window, where its day is in it. */
	void add(List<Ended> steps) {
		LocalDate first = begins(" for update");
		List<Object[]> rows = steps.stream()
			.filter((step) -> !step.day().isBefore(first))
			.flatMap((step) -> step.rows().stream())
			.toList();
		this.jdbc.batchUpdate(ADD, rows);
	}

	private LocalDate begins(String lock) {
		return Objects.requireNonNull(this.jdbc
			.queryForObject("select first_day from step_window_from where id = 1" + lock, LocalDate.class));
	}

	/**
	 * Some steps of one length that ended on one day.
	 *
	 * @param steps how many
	 * @param overdue how many of them after their due date
	 */
	record Ended(LocalDate day, String procedure, String process, String activity, String agency, int quarterHours,
			long steps, long overdue, long targetMinutes) {

		private List<Object[]> rows() {
			return List.of(row(this.procedure), row(""));
		}

		private Object[] row(String of) {
			return new Object[] { of, this.process, this.activity, this.agency, this.quarterHours, this.steps,
					this.overdue, this.targetMinutes };
		}

	}

}
