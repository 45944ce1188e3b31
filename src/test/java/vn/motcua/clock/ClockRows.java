package vn.motcua.clock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.process.CaseClock;

/** Dossiers, clocks and steps as rows, for figures computed by hand. */
public final class ClockRows {

	private final JdbcClient jdbc;

	private final String agency;

	private int number;

	public ClockRows(JdbcClient jdbc, String agency) {
		this(jdbc, agency, 0);
	}

	/**
	 * @param after the serial numbers begin after this
	 */
	public ClockRows(JdbcClient jdbc, String agency, int after) {
		this.jdbc = jdbc;
		this.agency = agency;
		this.number = after;
	}

	/** A moment in Vietnam, {@code 2026-09-16T10:00}. */
	public static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(CaseClock.VIETNAM).toInstant();
	}

	/** A dossier received on 2026-09-01 with more or other columns of its clock. */
	public String dossier(String procedure, Object... columns) {
		String code = this.agency + "-20260901-" + String.format("%07d", ++this.number);
		Map<String, Object> dossier = new LinkedHashMap<>(Map.of("code", code, "procedure_slug", procedure,
				"procedure_code", "1.0", "agency", this.agency, "channel", "COUNTER", "status", "PROCESSING",
				"applicant_name", "Nguyễn Thị Mẫu " + this.number, "filed_by", "an", "head_hash", "0"));
		for (String text : new String[] { "applicant_personal_id", "applicant_phone", "applicant_email",
				"applicant_address", "process_instance_id" }) {
			dossier.put(text, "");
		}
		dossier.putAll(Map.of("filed_at", utc(at("2026-09-01T08:00")), "data", "{}", "event_count", 1));
		insert("dossier", dossier);
		Map<String, Object> clock = new LinkedHashMap<>(
				Map.of("dossier_code", code, "agency", this.agency, "procedure_slug", procedure, "channel", "COUNTER"));
		for (String moment : new String[] { "received_at", "started_at" }) {
			clock.put(moment, utc(at("2026-09-01T08:00")));
		}
		for (String moment : new String[] { "promised_at", "first_promised_at", "indicator_due_at" }) {
			clock.put(moment, utc(at("2026-09-30T17:00")));
		}
		for (int i = 0; i < columns.length; i += 2) {
			clock.put((String) columns[i], (columns[i + 1] instanceof String text && text.startsWith("2026-"))
					? utc(at(text)) : columns[i + 1]);
		}
		insert("dossier_clock", clock);
		return code;
	}

	/** A step; ended when {@code to} is given. */
	public String step(String code, String procedure, String activity, String from, String due, String to) {
		String id = "t-" + this.agency + "-" + (++this.number);
		Map<String, Object> step = new LinkedHashMap<>(Map.of("task_id", id, "dossier_code", code, "agency",
				this.agency, "procedure_slug", procedure, "process_key", procedure, "activity_id", activity, "role",
				"benefits-officers", "officer", "chi", "started_at", utc(at(from)), "due_at", utc(at(due))));
		if (to != null) {
			step.put("ended_at", utc(at(to)));
			step.put("outcome", "COMPLETED");
		}
		insert("step_record", step);
		return id;
	}

	public void entry(String code, int sequence, String kind, String when) {
		insert("clock_entry", Map.of("dossier_code", code, "seq", sequence, "kind", kind, "reason", "SUPPLEMENT",
				"basis", "x", "happened_at", utc(at(when)), "actor", "an"));
	}

	private void insert(String table, Map<String, Object> row) {
		this.jdbc
			.sql("insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
					+ row.keySet().stream().map((column) -> ":" + column).collect(Collectors.joining(", ")) + ")")
			.params(row)
			.update();
	}

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
