package vn.motcua.process;

import java.time.LocalDate;
import java.util.Map;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Decisions as the application deployed them. */
@MotcuaTest
@Tag("database")
class DecisionsTest {

	private static final String KEY = "maternity-benefit-amount";

	private static final Map<String, Object> VOLUNTARY = Map.of("dossier", Map.of("caseType", "VOLUNTARY_SI",
			"childBirthDate", LocalDate.of(2026, 2, 1), "childCount", 1L, "fullName", "Nguyễn Bí Mật"));

	private static final Map<String, Object> TOO_EARLY = Map.of("dossier",
			Map.of("caseType", "VOLUNTARY_SI", "childBirthDate", LocalDate.of(2025, 2, 1), "childCount", 1L));

	@Autowired
	Decisions decisions;

	@Autowired
	RepositoryService repository;

	@Autowired
	DecisionService engine;

	@Autowired
	HistoryService history;

	@Autowired
	IdentityService identity;

	@AfterEach
	void logOut() {
		this.identity.clearAuthentication();
	}

	@Test
	void evaluatesTheDecisionOfTheSameDeploymentWhoeverIsLoggedIn() {
		String process = processDefinition();
		this.identity.setAuthenticatedUserId("nobody");
		DecisionOutcome outcome = this.decisions.evaluate(process, KEY, VOLUNTARY);
		assertThat(outcome.single()).containsEntry("total", 2_000_000L);
		assertThat(outcome.laws()).extracting(LawUse::table).contains("law-version", "maternity-voluntary-amount");
		assertThat(outcome.definitionId()).startsWith(KEY);
		assertThat(this.history.createHistoricDecisionInstanceQuery().decisionDefinitionKey(KEY).count()).isZero();
	}

	@Test
	void looksUpLawValuesForCapabilities() {
		assertThat(this.decisions.lawNumber("reference-level", Map.of("date", LocalDate.of(2026, 7, 1))))
			.isEqualByComparingTo("2530000");
	}

	@Test
	void namesADecisionThatIsNotDeployedWithTheProcess() {
		assertThatThrownBy(() -> this.decisions.evaluate(processDefinition(), "si-lump-sum-amount", VOLUNTARY))
			.hasMessageContaining("si-lump-sum-amount");
	}

	@Test
	void theEnginesOwnEvaluationKnowsTheFunctionsAndNeverTurnsAMissingValueIntoNull() {
		assertThat((Map<?, ?>) this.engine.evaluateDecisionByKey(KEY).variables(VOLUNTARY).evaluate().getSingleEntry())
			.satisfies((result) -> assertThat(result.get("total")).hasToString("2000000"));
		assertThatThrownBy(() -> this.engine.evaluateDecisionByKey(KEY).variables(TOO_EARLY).evaluate())
			.hasStackTraceContaining("maternity-voluntary-amount");
	}

	private String processDefinition() {
		return this.repository.createProcessDefinitionQuery()
			.processDefinitionKey("maternity-benefit")
			.latestVersion()
			.singleResult()
			.getId();
	}

}
