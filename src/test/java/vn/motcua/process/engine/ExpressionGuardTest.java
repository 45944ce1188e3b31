package vn.motcua.process.engine;

import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.motcua.process.CaseVariableResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExpressionGuardTest {

	private static ProcessEngine engine;

	@BeforeAll
	static void start() {
		StaticApplicationContext context = new StaticApplicationContext();
		context.registerBean("noteDelegate", JavaDelegate.class, () -> (e) -> e.setVariable("feeAmount", 7L));
		context.registerBean("secret", String.class, () -> "jdbc:h2:secret");
		context.registerBean("dossierView", CaseVariableResolver.class, DossierView::new);
		context.refresh();
		EngineHardening hardening = new EngineHardening(context, context.getBeanProvider(CaseVariableResolver.class),
				context.getBeanProvider(BpmnParseListener.class), context.getBeanProvider(TenantIdProvider.class));
		DriverManagerDataSource h2 = new DriverManagerDataSource("jdbc:h2:mem:guard;DB_CLOSE_DELAY=-1");
		SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
		configuration.setApplicationContext(context);
		configuration.setDataSource(h2);
		configuration.setTransactionManager(new DataSourceTransactionManager(h2));
		configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
		configuration.setJobExecutorActivate(false);
		configuration.getProcessEnginePlugins().add(hardening);
		engine = configuration.buildProcessEngine();
	}

	@AfterAll
	static void stop() {
		engine.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "${''.getClass().forName('java.lang.Runtime')}", "${''.class}", "${execution.id}",
			"${execution.processEngineServices}", "${execution.getProcessBusinessKey()}", "${secret}",
			"${environment.getProperty('spring.datasource.url')}", "${dossier.entrySet()}", "${dossier.code.bytes}",
			"${noteDelegate.class}", "${dateTime()}", "${S('<a/>')}", "${noteDelegate.execute(execution)}",
			"${execution.setVariable('agency','X')}" })
	void refuses(String expression) {
		assertThatThrownBy(() -> {
			deploy(expression);
			run(Map.of());
		}).isInstanceOf(ProcessEngineException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "${dossier.childCount}", "${dossier.childCount > 1}", "${dossier['childCount'] == 2}",
			"${!dossier.accepted}", "${channel == 'ONLINE'}", "#{execution.processBusinessKey}" })
	void allows(String expression) {
		deploy(expression);
		assertThat(run(Map.of("channel", "ONLINE")).isEnded()).isTrue();
	}

	@Test
	void letsAModelNameADelegate() {
		deploy(process().serviceTask().camundaDelegateExpression("${noteDelegate}").userTask().endEvent().done());
		ProcessInstance instance = run(Map.of());
		assertThat(engine.getRuntimeService().getVariable(instance.getId(), "feeAmount")).isEqualTo(7L);
	}

	@Test
	void aVariableCannotReplaceADelegateOrTheDossier() {
		deploy(process().serviceTask()
			.camundaDelegateExpression("${noteDelegate}")
			.serviceTask()
			.camundaExpression("${dossier.childCount}")
			.camundaResultVariable("agency")
			.userTask()
			.endEvent()
			.done());
		ProcessInstance instance = run(Map.of("noteDelegate", "x", "dossier", "forged"));
		assertThat(engine.getRuntimeService().getVariable(instance.getId(), "agency")).isEqualTo(2L);
	}

	private static org.camunda.bpm.model.bpmn.builder.StartEventBuilder process() {
		return Bpmn.createExecutableProcess("p").startEvent();
	}

	private static void deploy(String expression) {
		deploy(process().serviceTask().camundaExpression(expression).endEvent().done());
	}

	private static void deploy(BpmnModelInstance model) {
		engine.getRepositoryService().createDeployment().addModelInstance("p.bpmn", model).deploy();
	}

	private static ProcessInstance run(Map<String, Object> variables) {
		return engine.getRuntimeService().startProcessInstanceByKey("p", "G12-20260101-0000001", variables);
	}

	private static final class DossierView implements CaseVariableResolver {

		@Override
		public String name() {
			return "dossier";
		}

		@Override
		public Object resolve(String dossierCode) {
			return Map.of("childCount", 2L, "accepted", false, "code", dossierCode);
		}

	}

}
