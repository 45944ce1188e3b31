package vn.motcua.cockpit.browser;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.stereotype.Component;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.clock.DossierClocks;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HandOvers;
import vn.motcua.dossier.MaternityFiling;
import vn.motcua.dossier.Papers;
import vn.motcua.process.CaseProcess;
import vn.motcua.shared.SqlTime;

/** Dossiers in the states a supervisor looks for, made older than they are. */
@Component
class Stories {

	private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
		.getBytes(StandardCharsets.US_ASCII);

	private final CaseProcess cases;

	private final Papers papers;

	private final Dossiers dossiers;

	private final HandOvers handOvers;

	private final DossierClocks clocks;

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final RepositoryService repository;

	private final JdbcClient jdbc;

	Stories(CaseProcess cases, Papers papers, Dossiers dossiers, HandOvers handOvers, DossierClocks clocks,
			TaskService tasks, RuntimeService runtime, RepositoryService repository, JdbcClient jdbc) {
		this.cases = cases;
		this.papers = papers;
		this.dossiers = dossiers;
		this.handOvers = handOvers;
		this.clocks = clocks;
		this.tasks = tasks;
		this.runtime = runtime;
		this.repository = repository;
		this.jdbc = jdbc;
	}

	/** A dossier somebody filed; its first step may not be there yet. */
	String filed(String agency, String applicant) {
		Map<String, Object> values = MaternityFiling.variables();
		values.put("agency", agency);
		String name = applicant.replaceAll("<[^>]*>", "").strip();
		values.put("fullName", name);
		values.put("bankAccountName",
				Normalizer.normalize(name.toUpperCase(Locale.ROOT), Normalizer.Form.NFD)
					.replaceAll("\\p{M}", "")
					.replace('Đ', 'D'));
		values.put("resultDelivery", "COUNTER");
		values.remove("deliveryAddress");
		values.put("personalId", "0011957" + (Math.floorMod(applicant.hashCode(), 90000) + 10000));
		String code = this.cases.start(MaternityFiling.PROCEDURE, values);
		this.papers.add(code, "congdan", "child-birth-proof", "giay-khai-sinh.pdf", PDF);
		this.jdbc.sql("update dossier set applicant_name = ? where code = ?").params(applicant, code).update();
		return code;
	}

	/** The task that waits, or null while the machine is still working. */
	Task task(String code, String element) {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(code).taskDefinitionKey(element).singleResult();
	}

	void take(Task task, String person) {
		this.tasks.setAssignee(task.getId(), person);
	}

	void accept(Task task, String person) {
		take(task, person);
		this.tasks.complete(task.getId(), Map.of("papersVerdict", "ACCEPT"));
	}

	/** The agency above goes on; nobody here waits for it. */
	void handOver(Task task) {
		String code = this.runtime.createProcessInstanceQuery()
			.processInstanceId(task.getProcessInstanceId())
			.singleResult()
			.getBusinessKey();
		String instance = this.dossiers.get(code).processInstanceId();
		this.handOvers.handOver(code, instance, HandOvers.ABOVE, "");
		this.runtime.deleteProcessInstance(instance, "handed over");
	}

	/** Another agency was asked and answered. */
	void waitForAnotherAgency(String code) {
		this.clocks.stop(code, "OTHER_AGENCY", "ck-chi");
		this.clocks.resume(code, "OTHER_AGENCY", "ck-chi");
	}

	/** Moves everything that happened to the past, the stop in between. */
	void age(String code, int days) {
		Instant now = Instant.now();
		Instant begin = now.minus(days, ChronoUnit.DAYS);
		Instant middle = now.minus(days / 2, ChronoUnit.DAYS);
		at("update dossier set filed_at = ?, accepted_at = ? where code = ?", begin, begin.plusSeconds(7200), code);
		at("update dossier_clock set received_at = ?, started_at = ? where dossier_code = ?", begin,
				begin.plusSeconds(7200), code);
		at("update clock_entry set happened_at = ? where dossier_code = ? and kind = 'STARTED'",
				begin.plusSeconds(7200), code);
		at("update clock_entry set happened_at = ? where dossier_code = ? and kind = 'STOPPED'",
				middle.minus(1, ChronoUnit.DAYS), code);
		at("update clock_entry set happened_at = ? where dossier_code = ? and kind in ('RESUMED', 'RESTARTED')",
				middle.plus(1, ChronoUnit.DAYS), code);
		at("update step_record set started_at = ? where dossier_code = ?", begin, code);
		at("update step_record set ended_at = ? where dossier_code = ? and ended_at is not null",
				begin.plus(1, ChronoUnit.DAYS), code);
		at("update step_record set started_at = ? where dossier_code = ? and ended_at is null",
				begin.plus(1, ChronoUnit.DAYS), code);
	}

	/** The promised date has passed. */
	void late(String code) {
		Instant yesterday = Instant.now().minus(2, ChronoUnit.DAYS);
		at("update dossier_clock set promised_at = ?, indicator_due_at = ? where dossier_code = ?", yesterday,
				yesterday, code);
		at("update dossier set promised_at = ? where code = ?", yesterday, code);
		at("update step_record set due_at = ? where dossier_code = ? and ended_at is null", yesterday, code);
	}

	private void at(String sql, Object... values) {
		List<Object> bound = java.util.Arrays.stream(values)
			.map((v) -> (v instanceof Instant at) ? (Object) SqlTime.at(at) : v)
			.toList();
		this.jdbc.sql(sql).params(bound).update();
	}

	/** A step of the machine that fails because the dossier has no address. */
	void stuck(String code, String agency) {
		this.repository.createDeployment()
			.addModelInstance("stuck.bpmn",
					Bpmn.createExecutableProcess("block-stuck")
						.startEvent()
						.serviceTask("ServiceTask_CreateShipment")
						.name("Lập bưu gửi")
						.camundaDelegateExpression("${createShipmentDelegate}")
						.camundaAsyncBefore()
						.camundaFailedJobRetryTimeCycle("R1/PT1S")
						.endEvent()
						.done())
			.deploy();
		this.runtime.startProcessInstanceByKey("block-stuck", code, Map.of("agency", agency));
	}

	boolean isStuck(String code) {
		return this.runtime.createIncidentQuery().incidentMessageLike("%" + code + "%").count() > 0;
	}

	/**
	 * Money in and out that fits nothing, a notice without address, a parcel that came
	 * back.
	 */
	void troubles(String code, String agency) {
		at("""
				insert into payment_review (source_key, agency, reason, amount, description, opened_at)
				values (?, ?, 'NO_CODE', 31000, 'nop tien', ?)""", "ck-" + code, agency, Instant.now());
		at("""
				insert into payout_return (agency, bank_reference, payment_reference, amount, reason, returned_on, outcome,
				imported_at, imported_by) values (?, ?, 'LC000000000000', 4500000, 'Sai số tài khoản', current_date,
				'UNKNOWN_REFERENCE', ?, 'ck')""",
				agency, "ck-" + code, Instant.now());
		at("""
				insert into notice (dossier_code, agency, idempotency_key, kind, recipient, subject, body, state, attempts,
				next_attempt_at, queued_at) values (?, ?, ?, 'ACCEPTED', '', 'Đã tiếp nhận hồ sơ', '', 'NO_ADDRESS', 0, ?, ?)""",
				code, agency, "ck-" + code, Instant.now(), Instant.now());
		at("""
				insert into shipment (dossier_code, agency, idempotency_key, number, recipient, phone, address, state,
				created_at, handed_over_at) values (?, ?, ?, 'RA473124829VN', 'Thử', '', 'Thử', 'UNDELIVERABLE', ?, ?)""",
				code, agency, "ck-" + code, Instant.now(), Instant.now());
	}

	/** A calendar change that could not move this dossier. */
	void skipped(String code) {
		at("""
				insert into calendar_change (changed_at, changed_by, year_no, before_text, after_text, note)
				values (?, 'dao', 2026, '', '', 'Nghỉ thêm ngày Ví Dụ')""", Instant.now());
		at("""
				insert into calendar_replay (change_id, reason, requested_at, requested_by, look, position, looked_at, moved,
				skipped, finished_at) select max(id), 'Nghỉ thêm ngày Ví Dụ', ?, 'dao', 3, '', 12, 11, 1, ? from calendar_change""",
				Instant.now(), Instant.now());
		at("""
				insert into calendar_replay_skip (replay_id, dossier_code, tries, problem, happened_at)
				select max(id), ?, 3, 'Hồ sơ đang được người khác ghi quá lâu', ? from calendar_replay""", code,
				Instant.now());
	}

	/** The newest model of the procedure. */
	String model() {
		return this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(MaternityFiling.PROCEDURE)
			.latestVersion()
			.singleResult()
			.getId();
	}

	String status(String code) {
		return this.dossiers.get(code).status().name();
	}

}
