package vn.motcua.dossier.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.MaternityFiling;
import vn.motcua.process.CaseProcess;
import vn.motcua.shared.RefusedException;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Filing and steps through the engine, whatever the way in. */
@MotcuaTest
@Tag("database")
class FilingTest {

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	@Autowired
	FormService forms;

	@Autowired
	TaskService tasks;

	@Autowired
	IdentityService identity;

	@Autowired
	CaseProcess cases;

	@Autowired
	Dossiers dossiers;

	@Autowired
	EngineTraces traces;

	private String deployment;

	@BeforeEach
	void deploy() {
		this.deployment = TwoStepModel.deploy(this.repository);
	}

	@AfterEach
	void undeploy() {
		this.identity.clearAuthentication();
		this.repository.deleteDeployment(this.deployment, true);
	}

	@Test
	void turnsFormValuesIntoATypedDossier() {
		Dossier dossier = this.dossiers.get(this.cases.start(MaternityFiling.PROCEDURE, MaternityFiling.variables()));

		assertThat(dossier.code()).matches("G12\\.01\\.001-\\d{8}-\\d{7}");
		assertThat(dossier.status()).isEqualTo(DossierStatus.REGISTERED);
		assertThat(dossier.channel()).isEqualTo(Channel.ONLINE);
		assertThat(dossier.procedureCode()).isEqualTo("1.014166");
		assertThat(dossier.applicant().fullName()).isEqualTo(MaternityFiling.NAME);
		assertThat(dossier.promisedAt()).isAfter(dossier.filedAt());
		assertThat(dossier.data().date("childBirthDate")).contains(LocalDate.of(2026, 5, 2));
		assertThat(dossier.data().get("childCount")).isEqualTo(1L);
		assertThat(dossier.data().get("totalDays")).isEqualTo(new BigDecimal("184"));
		assertThat(dossier.data().get("weeklyDayOff")).isEqualTo(List.of("SAT", "SUN"));
		assertThat(dossier.data().fields()).doesNotContainKeys("email", "agency", "channel");
		assertThat(this.dossiers.events(dossier.code())).extracting(DossierEvent::kind).containsExactly("FILED");
	}

	@Test
	void takesWhatTasklistsFormsDeliver() {
		Map<String, Object> values = MaternityFiling.variables();
		values.put("weeklyDayOff", Spin.JSON("[\"SUN\"]"));
		values.put("totalDays", 183.5);
		values.put("childCount", 2L);
		values.put("childHiNumber", null);

		Dossier dossier = this.dossiers.get(submitStartForm(values).getBusinessKey());

		assertThat(dossier.data().get("weeklyDayOff")).isEqualTo(List.of("SUN"));
		assertThat(dossier.data().get("totalDays")).isEqualTo(new BigDecimal("183.5"));
		assertThat(dossier.data().get("childCount")).isEqualTo(2L);
	}

	@Test
	void leavesNothingOfTheFiledValuesInTheEngine() {
		submitStartForm(MaternityFiling.variables());
		String code = this.cases.start(MaternityFiling.PROCEDURE, MaternityFiling.variables());
		complete(code, Map.of("verificationNote", "Ghi chú riêng tư", "papersVerdict", "ACCEPT"));

		assertThat(this.dossiers.get(code).data().text("verificationNote")).isEqualTo("Ghi chú riêng tư");
		assertThat(this.traces.of(MaternityFiling.NAME)).isEmpty();
		assertThat(this.traces.of(MaternityFiling.PERSONAL_ID)).isEmpty();
		assertThat(this.traces.of("Ghi chú riêng tư")).isEmpty();
		assertThat(this.traces.of(code)).as("the search itself works").isNotEmpty();
	}

	@Test
	void refusesAFilingWithAllFaultsAtOnceAndLeavesNothing() {
		Map<String, Object> values = MaternityFiling.variables();
		values.put("personalId", "001095123456");
		values.put("phone", "12345");
		values.remove("bankBin");
		values.put("shoeSize", 43);
		long before = running();

		RefusedException refused = catchThrowableOfType(RefusedException.class,
				() -> this.cases.start(MaternityFiling.PROCEDURE, values));

		assertThat(refused.findings()).extracting("field")
			.containsExactlyInAnyOrder("personalId", "phone", "bankBin", "shoeSize");
		assertThat(refused.getMessage()).contains("Mục “Ngân hàng”: Chưa có thông tin");
		assertThat(running()).isEqualTo(before);
	}

	private long running() {
		return this.runtime.createProcessInstanceQuery().processDefinitionKey(MaternityFiling.PROCEDURE).count();
	}

	@Test
	void letsOfficersFileOnlyForTheirOwnAgency() {
		this.identity.setAuthentication("officer", List.of("reception-officers"), List.of("G12.02"));
		assertRefused("AGENCY_NOT_YOURS", MaternityFiling.variables());
		Map<String, Object> withoutAgency = MaternityFiling.variables();
		withoutAgency.remove("agency");
		withoutAgency.remove("channel");
		this.identity.setAuthentication("officer", List.of("camunda-admin"), List.of("G12.02"));

		ProcessInstance instance = submitStartForm(withoutAgency);

		assertThat(instance.getTenantId()).isEqualTo("G12.02");
		assertThat(this.dossiers.get(instance.getBusinessKey()).channel()).isEqualTo(Channel.COUNTER);
		assertThat(this.dossiers.get(instance.getBusinessKey()).filedBy()).isEqualTo("officer");
	}

	@Test
	void refusesUnknownAgenciesAndChannels() {
		Map<String, Object> values = MaternityFiling.variables();
		values.put("agency", "G99.99");
		assertRefused("AGENCY_UNKNOWN", values);
		values.remove("agency");
		assertRefused("AGENCY_MISSING", values);
		values.put("agency", MaternityFiling.AGENCY);
		values.put("channel", "PIGEON");
		assertRefused("CHANNEL_NOT_OFFERED", values);
	}

	@Test
	void letsNoStartFormSetRoutingVariables() {
		Map<String, Object> values = MaternityFiling.variables();
		values.put("dossierComplete", true);
		assertRefused("FIELD_UNKNOWN", values);
	}

	@Test
	void keepsFourEyes() {
		String code = this.cases.start(MaternityFiling.PROCEDURE, MaternityFiling.variables());
		this.dossiers.accept(code, "system");
		Task check = task(code);
		this.tasks.claim(check.getId(), "anna");
		assertThat(this.dossiers.get(code).status()).isEqualTo(DossierStatus.PROCESSING);
		this.tasks.complete(check.getId(), Map.of("papersVerdict", "ACCEPT"));
		Task appraise = task(code);

		RefusedCommand refused = catchThrowableOfType(RefusedCommand.class,
				() -> this.tasks.claim(appraise.getId(), "anna"));

		assertThat(refused.getMessage()).startsWith("Người này đã xử lý")
			.contains("Cán bộ một cửa", "Lãnh đạo phòng chế độ", "giao việc cho người khác");
		this.identity.setAuthentication("anna", List.of("camunda-admin"), List.of());
		assertThatThrownBy(() -> this.tasks.complete(appraise.getId())).hasMessageContaining("Cán bộ một cửa");
		this.identity.setAuthentication("bert", List.of("camunda-admin"), List.of());
		this.tasks.claim(appraise.getId(), "bert");
		this.tasks.complete(appraise.getId());
		assertThat(this.dossiers.events(code)).extracting(DossierEvent::kind)
			.containsExactly("FILED", "ACCEPTED", "PROCESSING_STARTED", "TASK_COMPLETED", "TASK_COMPLETED");
		assertThat(this.dossiers.events(code).get(3).detail()).containsEntry("group", "reception-officers")
			.containsEntry("papersVerdict", "ACCEPT");
	}

	@Test
	void readsTheDossierInExpressions() {
		Map<String, Object> counter = MaternityFiling.variables();
		counter.put("resultDelivery", "COUNTER");
		counter.remove("deliveryAddress");
		String byPost = this.cases.start(MaternityFiling.PROCEDURE, MaternityFiling.variables());
		String atCounter = this.cases.start(MaternityFiling.PROCEDURE, counter);
		complete(byPost, new HashMap<>());
		complete(atCounter, new HashMap<>());

		assertThat(task(byPost).getTaskDefinitionKey()).isEqualTo("UserTask_Appraise");
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(atCounter).count()).isZero();
	}

	private void assertRefused(String code, Map<String, Object> values) {
		RefusedException refused = catchThrowableOfType(RefusedException.class,
				() -> this.cases.start(MaternityFiling.PROCEDURE, values));
		assertThat(refused.findings()).extracting("code").containsExactly(code);
	}

	private ProcessInstance submitStartForm(Map<String, Object> values) {
		String definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(MaternityFiling.PROCEDURE)
			.latestVersion()
			.singleResult()
			.getId();
		return this.forms.submitStartForm(definition, values);
	}

	private Task task(String code) {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(code).singleResult();
	}

	private void complete(String code, Map<String, Object> values) {
		this.forms.submitTaskForm(task(code).getId(), values);
	}

}
