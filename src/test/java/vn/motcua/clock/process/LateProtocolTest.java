package vn.motcua.clock.process;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.clock.DossierClocks;
import vn.motcua.clock.LateSweep;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.MaternityCases;
import vn.motcua.scenario.process.CaseDriver;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.clock.TermDossiers.now;

/** Who is asked to apologise, when, and how often, on one node and on two. */
@MotcuaTest
@Tag("database")
class LateProtocolTest {

	private static final String VERIFY = "UserTask_VerifyDossier";

	private static final String DRAFT = "UserTask_DraftApology";

	@Autowired
	WaitingCases waiting;

	@Autowired
	MaternityCases cases;

	@Autowired
	RuntimeService runtime;

	@Autowired
	TaskService tasks;

	@Autowired
	Dossiers dossiers;

	@Autowired
	DossierClocks clocks;

	@Autowired
	LateSweep sweep;

	@BeforeEach
	void begin() {
		this.waiting.begin();
	}

	@AfterEach
	void end() {
		this.waiting.end();
	}

	@Test
	void theOfficerWhoHasTheDossierIsAskedToApologise() {
		String code = this.waiting.accepted();
		this.cases.complete(code, "UserTask_Check");
		this.cases.complete(code, "UserTask_ReceiveAnswer");
		this.tasks.setAssignee(this.cases.task(code, VERIFY).getId(), "ba-officer");
		CaseDriver.setClock(this.clocks.of(code).warnAt());
		this.sweep.run();
		assertThat(this.cases.task(code, DRAFT).getAssignee()).isEqualTo("ba-officer");
		assertThat(this.cases.task(code, DRAFT).getDueDate()).isBefore(Date.from(this.dossiers.get(code).promisedAt()));
		this.dossiers.decide(code, "system");
		assertThat(apologies(code)).isZero();
	}

	@Test
	void aStopClosesTheDraftAndTheWarningComesAgainForTheNewDate() {
		String code = this.waiting.accepted();
		CaseDriver.setClock(this.clocks.of(code).warnAt());
		this.sweep.run();
		assertThat(apologies(code)).isEqualTo(1);
		this.clocks.stop(code, "OTHER_AGENCY", "system");
		assertThat(apologies(code)).isZero();
		this.clocks.resume(code, "OTHER_AGENCY", "system");
		CaseDriver.setClock(this.clocks.of(code).warnAt());
		this.sweep.run();
		assertThat(apologies(code)).isEqualTo(1);
	}

	@Test
	void everyDossierIsWarnedAndNotedOnceHoweverManyNodesSweep() throws Exception {
		List<String> codes = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			codes.add(this.waiting.accepted());
		}
		CaseDriver.setClock(this.clocks.of(codes.get(0)).warnAt());
		sweepOnTwoNodes();
		assertThat(codes).allSatisfy((code) -> {
			assertThat(apologies(code)).isEqualTo(1);
			assertThat(this.clocks.of(code).warnAt()).isNull();
			assertThat(this.clocks.of(code).isLate(this.clocks.of(code).promisedAt())).isFalse();
		});
		CaseDriver.setClock(this.clocks.of(codes.get(0)).promisedAt().plusSeconds(60));
		sweepOnTwoNodes();
		this.sweep.run();
		assertThat(codes).allSatisfy((code) -> {
			assertThat(this.waiting.kinds(code)).filteredOn("LATE"::equals).hasSize(1);
			assertThat(apologies(code)).isEqualTo(1);
		});
		codes.forEach((code) -> this.dossiers.move(code, "system", DossierStatus.STOPPED, ""));
		assertThat(codes).allSatisfy((code) -> assertThat(apologies(code)).isZero());
	}

	@Test
	void aStoppedDossierIsNeitherWarnedNorLate() {
		String code = this.waiting.accepted();
		this.cases.complete(code, "UserTask_Check");
		now("2025-12-01T09:00");
		this.sweep.run();
		assertThat(apologies(code)).isZero();
		assertThat(this.waiting.kinds(code)).doesNotContain("LATE");
	}

	private void sweepOnTwoNodes() throws Exception {
		ExecutorService nodes = Executors.newFixedThreadPool(2);
		try {
			Callable<Void> node = () -> {
				this.sweep.run();
				return null;
			};
			for (Future<Void> swept : nodes.invokeAll(List.of(node, node))) {
				swept.get();
			}
		}
		finally {
			nodes.shutdownNow();
		}
	}

	private long apologies(String code) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(code)
			.processDefinitionKey("block-late-result")
			.count();
	}

}
