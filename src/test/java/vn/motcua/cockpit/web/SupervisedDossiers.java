package vn.motcua.cockpit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.dossier.MaternityFiling;
import vn.motcua.process.CaseProcess;
import vn.motcua.shared.S10Number;

/**
 * One dossier at G12.91.001, two at G12.91.002, one at G12.92.001, and one that
 * G12.91.002 handed over to its province G12.91. Each is at risk, open at a step, and has
 * one trouble of every kind; at each one's agency somebody is away.
 */
class SupervisedDossiers {

	private final JdbcClient jdbc;

	private final CaseProcess cases;

	private final Map<String, String> codes = new LinkedHashMap<>();

	SupervisedDossiers(JdbcClient jdbc, CaseProcess cases) {
		this.jdbc = jdbc;
		this.cases = cases;
		List.of("G12.91.001", "G12.91.002", "G12.91.002", "G12.92.001")
			.forEach((agency) -> this.codes.put(agency, dossier(agency, agency)));
		this.codes.put("moved", dossier("G12.91.002", "G12.91"));
	}

	/** The last dossier of an agency, or the one that "moved". */
	String code(String agency) {
		return this.codes.get(agency);
	}

	private String dossier(String filed, String agency) {
		Map<String, Object> values = MaternityFiling.variables();
		values.put("agency", filed);
		String code = this.cases.start(MaternityFiling.PROCEDURE, values);
		sql("update dossier_clock set started_at = received_at, risk_at = received_at where dossier_code = ?", code);
		if (!filed.equals(agency)) {
			sql("update dossier set agency = ? where code = ?", agency, code);
			sql("update dossier_clock set agency = ?, filed_agency = ?, taken_over_at = ? where dossier_code = ?",
					agency, filed, now(), code);
			sql("""
					insert into dossier_hand_over (dossier_code, seq, from_agency, to_agency, handed_at, known_events,
					from_instance, to_instance) values (?, 1, ?, ?, ?, 1, 'x', 'y')""", code, filed, agency, now());
		}
		work(code, agency);
		troubles(code, agency);
		return code;
	}

	private void work(String code, String agency) {
		sql("""
				insert into step_record (task_id, dossier_code, agency, procedure_slug, process_key, activity_id, role,
				started_at) values (?, ?, ?, 'maternity-benefit', 'block-intake', 'UserTask_CheckPapers',
				'reception-officers', ?)""", "access-" + code, code, agency, now());
		sql("""
				insert into absence (agency, officer, substitute, first_day, last_day, note, created_at, created_by)
				values (?, ?, 'nobody', ?, ?, 'nghỉ phép', ?, 'x')""", agency, "away-" + code, LocalDate.now(),
				LocalDate.now(), now());
		sql("""
				insert into supervision_act (kind, acted_at, actor, agency, dossier_code, subject, activity_id,
				from_person, to_person, reason) values ('REASSIGNED', ?, 'x', ?, ?, '', '', '', '', 'quá tải')""",
				now(), agency, code);
	}

	private void troubles(String code, String agency) {
		sql("""
				insert into payment_review (source_key, agency, reason, amount, description, opened_at)
				values (?, ?, 'NO_CODE', 31000, 'nop tien', ?)""", code, agency, now());
		sql("""
				insert into payout_return (agency, bank_reference, payment_reference, amount, reason, returned_on, outcome,
				imported_at, imported_by) values (?, ?, 'LC0', 31000, 'sai so', ?, 'UNKNOWN_REFERENCE', ?, 'x')""",
				agency, code, LocalDate.now(), now());
		sql("""
				insert into notice (dossier_code, agency, idempotency_key, kind, recipient, subject, body, state,
				next_attempt_at, queued_at) values (?, ?, ?, 'ACCEPTED', '', 'Đã tiếp nhận', '', 'NO_ADDRESS', ?, ?)""",
				code, agency, "access-" + code, now(), now());
		sql("""
				insert into shipment (dossier_code, agency, idempotency_key, number, recipient, phone, address, state,
				created_at, handed_over_at) values (?, ?, ?, ?, 'Thử', '', 'Thử', 'UNDELIVERABLE', ?, ?)""", code,
				agency, "access-" + code,
				S10Number.of("RA", 91_000_000L + Math.floorMod(code.hashCode(), 1_000_000), "VN").value(), now(),
				now());
	}

	private static Object now() {
		return Instant.now().atOffset(ZoneOffset.UTC);
	}

	private void sql(String statement, Object... values) {
		this.jdbc.sql(statement).params(values).update();
	}

}
