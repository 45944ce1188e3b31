package vn.motcua.process;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Why the idempotency key is built on the job and not, as one would expect, on the
 * activity instance.
 */
class CaseExecutionTest {

	private final Set<String> keys = new LinkedHashSet<>();

	private final List<String> activityInstances = new ArrayList<>();

	private boolean outage;

	private ProcessEngine engine;

	@BeforeEach
	void start() {
		JavaDelegate sideEffect = (execution) -> {
			this.keys.add(CaseExecution.idempotencyKey(execution));
			this.activityInstances.add(execution.getActivityInstanceId());
			if (this.outage) {
				throw new IllegalStateException("outside is down");
			}
		};
		var configuration = new StandaloneInMemProcessEngineConfiguration();
		// closing it must not unregister the application's engine
		configuration.setProcessEngineName("CaseExecutionTest");
		configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
		configuration.setBeans(Map.of("sideEffect", sideEffect));
		this.engine = configuration.buildProcessEngine();
		this.engine.getRepositoryService()
			.createDeployment()
			.addModelInstance("loop.bpmn",
					Bpmn.createExecutableProcess("loop")
						.startEvent()
						.serviceTask("ServiceTask_SideEffect")
						.camundaDelegateExpression("${sideEffect}")
						.camundaAsyncBefore()
						.userTask()
						.connectTo("ServiceTask_SideEffect")
						.done())
			.deploy();
		this.engine.getRuntimeService().startProcessInstanceByKey("loop", "G12.01.001-20261123-0000001");
	}

	@AfterEach
	void stop() {
		this.engine.close();
	}

	@Test
	void keepsTheKeyWhenAFailedAttemptIsRepeated() {
		this.outage = true;
		assertThatThrownBy(this::runJob).hasMessageContaining("outside is down");
		this.outage = false;
		runJob();
		assertThat(this.activityInstances).hasSize(2).doesNotHaveDuplicates();
		assertThat(this.keys).hasSize(1);
	}

	@Test
	void givesANewKeyWhenTheProcessComesBackToTheStep() {
		runJob();
		this.engine.getTaskService().complete(this.engine.getTaskService().createTaskQuery().singleResult().getId());
		runJob();
		assertThat(this.keys).hasSize(2).allMatch((key) -> key.startsWith("G12.01.001-20261123-0000001:"));
	}

	private void runJob() {
		Job job = this.engine.getManagementService().createJobQuery().singleResult();
		this.engine.getManagementService().executeJob(job.getId());
	}

}
