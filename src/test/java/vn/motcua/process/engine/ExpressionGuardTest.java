package vn.motcua.process.engine;

import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExpressionGuardTest {

	private static ProcessEngine engine;

	@BeforeAll
	static void start() {
		engine = HardenedEngine.build((execution) -> execution.setVariable("feeAmount", 7L));
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

}
