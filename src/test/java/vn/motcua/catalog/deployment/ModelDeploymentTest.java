package vn.motcua.catalog.deployment;

import java.io.IOException;
import java.nio.file.Path;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.ModelsRefusedException;
import vn.motcua.catalog.store.ModelStore;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

class ModelDeploymentTest {

	@TempDir
	Path models;

	@Test
	void stopsTheStartBeforeAnythingIsDeployedAndNamesEveryFault() throws IOException {
		FileSystemUtils.copyRecursively(Path.of("src/test/resources/gate/clean"), this.models);
		FileSystemUtils.copyRecursively(Path.of("src/test/resources/gate/step-target"), this.models);
		FileSystemUtils.copyRecursively(Path.of("src/test/resources/gate/form-unused"), this.models);
		RepositoryService repository = mock(RepositoryService.class);
		ModelBook book = new ModelBook(new Program(null), new FolderDeployer(repository), mock(ModelStore.class), null,
				null);
		LiveModels live = new LiveModels(ModelSource.directory(this.models), mock(ModelStore.class), book, null, null,
				null, null);

		assertThatThrownBy(live::start).isInstanceOf(ModelsRefusedException.class)
			.hasMessageContaining("[step-target]")
			.hasMessageContaining("[form-unused]");
		verifyNoInteractions(repository);
	}

}
