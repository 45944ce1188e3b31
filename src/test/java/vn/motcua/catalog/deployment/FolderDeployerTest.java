package vn.motcua.catalog.deployment;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Answers;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelsRefusedException;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class FolderDeployerTest {

	private final ModelFolder folder = new ModelFolder("sample",
			List.of(new ModelFile("processes/sample/sample.bpmn", new byte[0])));

	@Test
	void whatTheEngineDoesNotTakeIsRefused() {
		assertThatThrownBy(() -> failing(new ProcessEngineException("no start event")).deploy(this.folder))
			.isInstanceOf(ModelsRefusedException.class)
			.hasMessageContaining("no start event");
	}

	static Stream<ProcessEngineException> passing() {
		return Stream.of(new ProcessEnginePersistenceException("connection lost", null),
				new OptimisticLockingException("another was faster"));
	}

	@ParameterizedTest
	@MethodSource("passing")
	void aFailureOfTheDatabaseSaysNothingOfTheModels(ProcessEngineException failure) {
		assertThatThrownBy(() -> failing(failure).deploy(this.folder)).isSameAs(failure);
	}

	private static FolderDeployer failing(ProcessEngineException failure) {
		RepositoryService repository = mock(RepositoryService.class);
		DeploymentBuilder builder = mock(DeploymentBuilder.class, Answers.RETURNS_SELF);
		given(repository.createDeployment()).willReturn(builder);
		given(builder.deployWithResult()).willThrow(failure);
		return new FolderDeployer(repository);
	}

}
