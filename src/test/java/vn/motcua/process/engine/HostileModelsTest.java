package vn.motcua.process.engine;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The engine as second wall: models that passed the gate by mistake still run no code.
 */
class HostileModelsTest {

	private static final String DOCTYPE = """
			<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>
			""";

	private static ProcessEngine engine;

	@BeforeAll
	static void start() {
		engine = HardenedEngine.build((execution) -> {
		});
	}

	@AfterAll
	static void stop() {
		engine.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "juel", "feel", "javascript", "groovy", "python" })
	void refusesAScriptTask(String language) {
		assertNeverRuns(Bpmn.createExecutableProcess("p")
			.startEvent()
			.scriptTask()
			.scriptFormat(language)
			.scriptText("1 + 1")
			.userTask()
			.done());
	}

	@ParameterizedTest
	@ValueSource(strings = { "java.lang.ProcessBuilder", "vn.motcua.process.CaseProcess" })
	void refusesAClass(String name) {
		assertNeverRuns(
				Bpmn.createExecutableProcess("p").startEvent().serviceTask().camundaClass(name).userTask().done());
		assertNeverRuns(Bpmn.createExecutableProcess("p")
			.startEvent()
			.userTask()
			.camundaTaskListenerClass("create", name)
			.done());
		assertNeverRuns(Bpmn.createExecutableProcess("p")
			.startEvent()
			.camundaExecutionListenerClass("end", name)
			.userTask()
			.done());
	}

	@ParameterizedTest
	@ValueSource(strings = { "model.bpmn", "table.dmn", "case.cmmn" })
	void refusesADoctype(String file) {
		assertThatThrownBy(() -> engine.getRepositoryService()
			.createDeployment()
			.addInputStream(file,
					new java.io.ByteArrayInputStream(
							(DOCTYPE + "<definitions>&e;</definitions>").getBytes(StandardCharsets.UTF_8)))
			.deploy()).hasStackTraceContaining("DOCTYPE");
	}

	@Test
	void refusesJavaSerialisedValues() {
		engine.getRepositoryService()
			.createDeployment()
			.addModelInstance("q.bpmn", Bpmn.createExecutableProcess("q").startEvent().userTask().done())
			.deploy();
		assertThatThrownBy(() -> engine.getRuntimeService()
			.startProcessInstanceByKey("q",
					Variables.putValueTyped("x",
							Variables.serializedObjectValue("rO0ABXA=")
								.serializationDataFormat("application/x-java-serialized-object")
								.objectTypeName("java.lang.String")
								.create())))
			.isInstanceOf(ProcessEngineException.class)
			.hasMessageContaining("serialization format");
	}

	private static void assertNeverRuns(BpmnModelInstance model) {
		assertThatThrownBy(() -> {
			String deployment = engine.getRepositoryService()
				.createDeployment()
				.addModelInstance("p.bpmn", model)
				.deploy()
				.getId();
			try {
				engine.getRuntimeService().startProcessInstanceByKey("p", Map.of());
			}
			finally {
				engine.getRepositoryService().deleteDeployment(deployment, true);
			}
		}).isInstanceOf(ProcessEngineException.class).hasStackTraceContaining("Models may not");
		assertThat(engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("p").count()).isZero();
	}

}
