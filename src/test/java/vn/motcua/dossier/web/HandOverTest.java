package vn.motcua.dossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierBook;
import vn.motcua.dossier.DossierChain;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HandOver;
import vn.motcua.dossier.HandOvers;
import vn.motcua.process.CaseClock;
import vn.motcua.shared.RefusedException;
import vn.motcua.testing.MotcuaWebTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.dossier.web.TwoAgencyCases.HERE;
import static vn.motcua.dossier.web.TwoAgencyCases.PROVINCE;

/** A dossier goes from a cơ sở to its province and back. */
@MotcuaWebTest
@Tag("database")
class HandOverTest {

	@Autowired
	TwoAgencyCases cases;

	@Autowired
	RuntimeService runtime;

	@Autowired
	TaskService tasks;

	@Autowired
	Dossiers dossiers;

	@Autowired
	HandOvers handOvers;

	@Autowired
	DossierChain chain;

	@Autowired
	DossierBook books;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	private String code;

	@BeforeEach
	void filedHere() {
		this.code = this.cases.begin();
	}

	@AfterEach
	void undeploy() {
		this.cases.end();
	}

	@Test
	void goesOnInTheOtherTenantAndComesBackUnderOneCode() {
		Dossier before = this.dossiers.get(this.code);
		this.cases.complete(this.code, "hand-sender", "reception-officers", HERE);
		Dossier above = this.dossiers.get(this.code);

		assertThat(above.agency()).isEqualTo(PROVINCE);
		assertThat(above.processInstanceId()).isNotEqualTo(before.processInstanceId());
		assertThat(above.filedAt()).isEqualTo(before.filedAt());
		assertThat(this.cases.task(this.code).getTenantId()).isEqualTo(PROVINCE);
		assertThat(this.cases.task(this.code).getDueDate()).isNotNull();
		assertThatThrownBy(() -> this.cases.complete(this.code, "hand-sender", "directors", PROVINCE))
			.satisfies((ex) -> assertThat(reason(ex)).isEqualTo("FOUR_EYES"));
		this.tasks.setAssignee(this.cases.task(this.code).getId(), null);

		this.cases.complete(this.code, "hand-director", "directors", PROVINCE);

		assertThat(this.dossiers.get(this.code).agency()).isEqualTo(HERE);
		assertThat(this.cases.task(this.code).getTaskDefinitionKey()).isEqualTo("UserTask_Return");
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
		assertThatThrownBy(() -> this.cases.as("hand-sender", "reception-officers", HERE, () -> {
			this.tasks.claim(left.getId(), "hand-sender");
			this.tasks.complete(left.getId());
		})).satisfies((ex) -> assertThat(reason(ex)).isEqualTo("DOSSIER_HANDED_OVER"));
	}

	@Test
	void nobodyElseStartsAtTheReceivingEvent() {
		assertThatThrownBy(() -> this.runtime.correlateMessage("dossierTakenOver"))
			.isInstanceOf(MismatchingMessageCorrelationException.class);
		assertThat(this.runtime.createEventSubscriptionQuery().eventName("dossierTakenOver").count()).isZero();
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

}
