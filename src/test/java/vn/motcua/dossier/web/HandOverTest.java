package vn.motcua.dossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.catalog.Limit;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierBook;
import vn.motcua.dossier.DossierChain;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HandOver;
import vn.motcua.dossier.HandOvers;
import vn.motcua.dossier.MaternityFiling;
import vn.motcua.dossier.web.ApiClient.Reply;
import vn.motcua.process.CaseClock;
import vn.motcua.process.CaseProcess;
import vn.motcua.scenario.process.Authentications;
import vn.motcua.scenario.process.CaseJobs;
import vn.motcua.shared.RefusedException;
import vn.motcua.testing.MotcuaWebTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** A dossier goes from a cơ sở to its province and back. */
@MotcuaWebTest
@Tag("database")
class HandOverTest {

	private static final String HERE = MaternityFiling.AGENCY;

	private static final String PROVINCE = "G12.01";

	@LocalServerPort
	int port;

	@Autowired
	IdentityService identity;

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	@Autowired
	TaskService tasks;

	@Autowired
	CaseProcess cases;

	@Autowired
	CaseJobs jobs;

	@Autowired
	Authentications authentications;

	@Autowired
	Dossiers dossiers;

	@Autowired
	HandOvers handOvers;

	@Autowired
	DossierChain chain;

	@Autowired
	DossierBook books;

	@Autowired
	ProcedureCatalog catalog;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	private String deployment;

	private String code;

	private ApiClient sender;

	private ApiClient receiver;

	@BeforeEach
	void filedHere() {
		this.deployment = TwoAgencyModel.deploy(this.repository);
		this.sender = person("hand-sender", "reception-officers", HERE);
		this.receiver = person("hand-receiver", "directors", PROVINCE);
		this.code = this.cases.start(MaternityFiling.PROCEDURE, MaternityFiling.variables());
		this.jobs.runDue(this.code);
	}

	@AfterEach
	void undeploy() {
		this.identity.clearAuthentication();
		this.repository.deleteDeployment(this.deployment, true);
	}

	@Test
	void goesOnInTheOtherTenantAndComesBackUnderOneCode() {
		Dossier before = this.dossiers.get(this.code);
		complete("hand-sender", "reception-officers", HERE, Map.of());
		Dossier above = this.dossiers.get(this.code);

		assertThat(above.agency()).isEqualTo(PROVINCE);
		assertThat(above.processInstanceId()).isNotEqualTo(before.processInstanceId());
		assertThat(above.filedAt()).isEqualTo(before.filedAt());
		assertThat(task().getTenantId()).isEqualTo(PROVINCE);
		assertThat(task().getDueDate()).isNotNull();
		assertThatThrownBy(() -> complete("hand-sender", "directors", PROVINCE, Map.of()))
			.satisfies((ex) -> assertThat(reason(ex)).isEqualTo("FOUR_EYES"));
		this.tasks.setAssignee(task().getId(), null);

		complete("hand-director", "directors", PROVINCE, Map.of());

		assertThat(this.dossiers.get(this.code).agency()).isEqualTo(HERE);
		assertThat(task().getTaskDefinitionKey()).isEqualTo("UserTask_Return");
		assertThat(this.handOvers.of(this.code)).extracting(HandOver::fromAgency, HandOver::toAgency)
			.containsExactly(tuple(HERE, PROVINCE), tuple(PROVINCE, HERE));
		assertThat(this.dossiers.events(this.code)).extracting("kind")
			.containsSubsequence("ACCEPTED", "HANDED_TO_AGENCY", "TAKEN_OVER", "HANDED_TO_AGENCY", "TAKEN_OVER");
		assertThat(this.jdbc.sql("select agency from dossier_clock where dossier_code = ?")
			.param(this.code)
			.query(String.class)
			.list()).as("counted once").containsExactly(HERE);
		assertThat(book(HERE)).containsOnlyOnce(this.code);
		assertThat(book(PROVINCE)).as("it had it, too").containsOnlyOnce(this.code);
		assertThat(this.chain.check(this.code).faultVi()).isEmpty();
	}

	@Test
	void aStepTriedAgainStartsNothingTwice() {
		String instance = this.dossiers.get(this.code).processInstanceId();
		this.transaction.executeWithoutResult((status) -> {
			this.handOvers.handOver(this.code, instance, HandOvers.ABOVE, "");
			status.setRollbackOnly();
		});
		assertThat(this.dossiers.get(this.code).agency()).isEqualTo(HERE);
		assertThat(running(PROVINCE)).isZero();

		this.handOvers.handOver(this.code, instance, HandOvers.ABOVE, "");
		this.handOvers.handOver(this.code, instance, HandOvers.ABOVE, "");

		assertThat(running(PROVINCE)).isOne();
		assertThat(this.handOvers.of(this.code)).hasSize(1);
		Task left = this.tasks.createTaskQuery().processInstanceId(instance).singleResult();
		assertThatThrownBy(
				() -> this.authentications.as("hand-sender", List.of("reception-officers"), List.of(HERE), () -> {
					this.tasks.claim(left.getId(), "hand-sender");
					this.tasks.complete(left.getId());
				}))
			.satisfies((ex) -> assertThat(reason(ex)).isEqualTo("DOSSIER_HANDED_OVER"));
	}

	@Test
	void theSenderReadsItsPartAndCanDoNothingMore() {
		complete("hand-sender", "reception-officers", HERE, Map.of());
		String there = task().getId();
		this.dossiers.putFacts(this.code, "hand-receiver", Map.of("bankAccountNumber", "0071000999999"));

		Reply shown = this.sender.get("/api/dossiers/" + this.code);

		assertThat(shown.status()).as(shown.text()).isEqualTo(200);
		assertThat(shown.json().path("readOnly").asBoolean()).isTrue();
		assertThat(shown.json().at("/fields/fullName").asText()).isEqualTo(MaternityFiling.NAME);
		assertThat(shown.json().path("fields").has("bankAccountNumber")).as("changed by the receiver").isFalse();
		assertThat(shown.json().path("steps").findValuesAsText("kind"))
			.contains("ACCEPTED", "TASK_COMPLETED", "TAKEN_OVER")
			.doesNotContain("FACTS_RECORDED", "NOTICE_QUEUED");
		assertThat(this.sender.post("/api/dossiers/" + this.code + "/withdrawal", Map.of()).status()).isEqualTo(404);
		assertThat(this.sender.get("/engine-rest/task/" + there).status()).isNotEqualTo(200);
		assertThat(this.sender.post("/engine-rest/task/" + there + "/complete", Map.of()).status())
			.isGreaterThanOrEqualTo(400);
		assertThat(task().getId()).isEqualTo(there);
		Reply whole = this.receiver.get("/api/dossiers/" + this.code);
		assertThat(whole.json().path("readOnly").asBoolean()).isFalse();
		assertThat(whole.json().at("/fields/bankAccountNumber").asText()).isEqualTo("0071000999999");
	}

	@Test
	void nobodyElseStartsAtTheReceivingEvent() {
		assertThatThrownBy(() -> this.runtime.correlateMessage("dossierTakenOver"))
			.isInstanceOf(MismatchingMessageCorrelationException.class);
		assertThat(this.runtime.createEventSubscriptionQuery().eventName("dossierTakenOver").count()).isZero();
	}

	@Test
	void eachAgencyHasItsOwnLimitInBothRegimes() {
		Map<String, Object> filed = Map.of("filingPlace", "ORIGIN");
		Map<String, Object> taken = new HashMap<>(filed);
		taken.put("takenOverAt", "2025-06-20T02:00:00Z");
		taken.put("lastPaidMonth", "2025-06");
		LocalDate old = LocalDate.of(2025, 6, 20);
		LocalDate now = LocalDate.of(2026, 7, 20);

		assertThat(limit(filed, old)).isEqualTo("old-set-origin 1 CALENDAR_DAYS");
		assertThat(limit(taken, old)).isEqualTo("old-set-destination 5 WORKING_DAYS");
		assertThat(limit(Map.of("filingPlace", "DESTINATION"), old)).isEqualTo("old-set-destination 5 WORKING_DAYS");
		assertThat(limit(Map.of("filingPlace", "DESTINATION", "takenOverAt", "x"), old))
			.isEqualTo("old-set-origin 1 CALENDAR_DAYS");
		assertThat(limit(filed, now)).isEqualTo("new-set-first 5 WORKING_DAYS");
		assertThat(limit(taken, now)).isEqualTo("new-set-taken-over 5 WORKING_DAYS");
	}

	private String limit(Map<String, Object> data, LocalDate day) {
		Limit limit = this.catalog.get("pension-transfer").limitFor(data, day).orElseThrow();
		return limit.caseName() + " " + limit.value() + " " + limit.unit();
	}

	private Task task() {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(this.code).singleResult();
	}

	private List<String> book(String agency) {
		List<String> codes = new ArrayList<>();
		LocalDate day = LocalDate.ofInstant(this.dossiers.get(this.code).filedAt(), CaseClock.VIETNAM);
		this.books.read(agency, day, day, (entry) -> codes.add(entry.dossier().code()));
		return codes;
	}

	private static String reason(Throwable ex) {
		return RefusedException.within(ex).orElseThrow().findings().get(0).code();
	}

	private long running(String agency) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.code)
			.tenantIdIn(agency)
			.count();
	}

	private void complete(String person, String group, String agency, Map<String, Object> values) {
		String task = task().getId();
		this.authentications.as(person, List.of(group), List.of(agency), () -> {
			this.tasks.claim(task, person);
			this.tasks.complete(task, values);
		});
		this.jobs.runDue(this.code);
	}

	private ApiClient person(String id, String group, String agency) {
		return ApiClient.of(this.identity, this.port, id, group, agency);
	}

}
