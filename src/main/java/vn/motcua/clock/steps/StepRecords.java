package vn.motcua.clock.steps;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.shared.SqlTime;

/** Writes the table {@code step_record}: one statement per event of a user task. */
@Repository
public class StepRecords {

	private final JdbcClient jdbc;

	public StepRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds a step that somebody can begin now; one that is known already stays. */
	public void begin(NewStep step) {
		this.jdbc.sql("""
				insert into step_record (task_id, dossier_code, agency, procedure_slug, process_key, activity_id, role,
				officer, started_at, due_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(step.taskId(), step.dossierCode(), step.agency(), step.procedure(), step.processKey(),
					step.activityId(), step.role(), step.officer(), utc(step.startedAt()), utc(step.dueAt()))
			.update();
	}

	public boolean isKnown(String taskId) {
		return this.jdbc.sql("select count(*) from step_record where task_id = ?")
			.param(taskId)
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * @param officer null when the task went back to the group
	 * @return false when there is no such step
	 */
	public boolean assign(String taskId, String officer) {
		return this.jdbc.sql("update step_record set officer = ? where task_id = ?")
			.params(officer, taskId)
			.update() > 0;
	}

	/**
	 * The clock stands and the step is not due any more; its own date waits beside it.
	 */
	public void hold(String taskId, Instant dueAt) {
		this.jdbc.sql("update step_record set due_at = null, held_due_at = ? where task_id = ?")
			.params(utc(dueAt), taskId)
			.update();
	}

	/**
	 * When open steps of a dossier were due before its clock stood still, by task; not
	 * held any more.
	 */
	public Map<String, Instant> release(String dossierCode) {
		Map<String, Instant> held = new HashMap<>();
		this.jdbc.sql("select task_id, held_due_at from step_record where dossier_code = ? and held_due_at is not null")
			.param(dossierCode)
			.query((row) -> {
				held.put(row.getString(1), SqlTime.instant(row, "held_due_at"));
			});
		if (!held.isEmpty()) {
			this.jdbc.sql("update step_record set held_due_at = null where dossier_code = ?")
				.param(dossierCode)
				.update();
		}
		return held;
	}

	/** Who completed the last step of the dossier; empty before the first. */
	public Optional<String> lastOfficer(String dossierCode) {
		return this.jdbc.sql("""
				select officer from step_record where dossier_code = ? and outcome = 'COMPLETED' and officer is not null
				order by ended_at desc, started_at desc fetch first 1 row only""")
			.param(dossierCode)
			.query(String.class)
			.optional();
	}

	/** The clock moved the step's due date. */
	public boolean moveDue(String taskId, Instant dueAt) {
		return this.jdbc.sql("update step_record set due_at = ? where task_id = ?")
			.params(utc(dueAt), taskId)
			.update() > 0;
	}

	/**
	 * @param officer who did it; null keeps who had it
	 * @param outcome COMPLETED or CANCELLED
	 */
	public boolean end(String taskId, String officer, String outcome, Instant at) {
		return this.jdbc
			.sql("update step_record set officer = coalesce(?, officer), outcome = ?, ended_at = ? where task_id = ?")
			.params(officer, outcome, utc(at), taskId)
			.update() > 0;
	}

	static OffsetDateTime utc(Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

	/**
	 * A user task that was just created.
	 *
	 * @param procedure slug of the dossier's procedure
	 * @param processKey that procedure, or the block the task belongs to
	 * @param role group ids joined by comma, as the model names them
	 * @param officer null while nobody took it
	 */
	public record NewStep(String taskId, String dossierCode, String agency, String procedure, String processKey,
			String activityId, String role, String officer, Instant startedAt, Instant dueAt) {
	}

}
