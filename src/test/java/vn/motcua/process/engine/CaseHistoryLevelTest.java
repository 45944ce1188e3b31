package vn.motcua.process.engine;

import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CaseHistoryLevelTest {

	@Test
	void keepsTheCaseAndItsDeclaredVariablesAndNothingElse() {
		ProcessEngine engine = HardenedEngine.build((execution) -> {
		});
		try {
			engine.getRepositoryService()
				.createDeployment()
				.addModelInstance("p.bpmn",
						Bpmn.createExecutableProcess("p").startEvent().userTask("UserTask_Check").endEvent().done())
				.deploy();
			String id = engine.getRepositoryService().createProcessDefinitionQuery().singleResult().getId();
			engine.getFormService().submitStartForm(id, "code", Map.of("fullName", "Ẩn Danh", "channel", "ONLINE"));
			engine.getRuntimeService()
				.removeVariable(engine.getRuntimeService().createProcessInstanceQuery().singleResult().getId(),
						"fullName");
			engine.getTaskService().complete(engine.getTaskService().createTaskQuery().singleResult().getId());

			HistoryService history = engine.getHistoryService();
			assertThat(history.createHistoricVariableInstanceQuery().includeDeleted().list()).singleElement()
				.satisfies((variable) -> assertThat(variable.getName()).isEqualTo("channel"));
			assertThat(history.createHistoricDetailQuery().count()).isZero();
			assertThat(history.createHistoricProcessInstanceQuery().finished().count()).isEqualTo(1);
			assertThat(history.createHistoricTaskInstanceQuery().finished().count()).isEqualTo(1);
		}
		finally {
			engine.close();
		}
	}

}
