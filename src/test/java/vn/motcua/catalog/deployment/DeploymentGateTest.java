package vn.motcua.catalog.deployment;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.catalog.HostileFiles;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelSource;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@MotcuaTest
@Tag("database")
class DeploymentGateTest {

	private static final String MODEL = """
			<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="vn.motcua"
				xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
			<process id="hostile" isExecutable="true" camunda:historyTimeToLive="P1D">
			<startEvent id="a"/><sequenceFlow id="f" sourceRef="a" targetRef="b"/>%s</process></definitions>""";

	@Autowired
	RepositoryService repository;

	@Autowired
	IdentityService identity;

	@Autowired
	FolderDeployer deployer;

	@AfterEach
	void logOut() {
		this.identity.clearAuthentication();
	}

	@Test
	void refusesCodeThatAnyOtherWayInBrings() {
		String task = "<serviceTask id='b' camunda:class='java.lang.ProcessBuilder'/>";

		assertThatThrownBy(() -> deploy(MODEL.formatted(task))).isInstanceOf(BadUserRequestException.class)
			.hasMessageContaining("code-in-model")
			.hasMessageContaining("hostile.bpmn");
		assertThat(this.repository.createProcessDefinitionQuery().processDefinitionKey("hostile").count()).isZero();
	}

	@Test
	void refusesEveryHostileFileAndStaysUnharmed() {
		long definitions = this.repository.createProcessDefinitionQuery().count();
		long deployments = this.repository.createDeploymentQuery().count();

		assertThat(HostileFiles.all()).allSatisfy((hostile) -> {
			ModelFile file = hostile.file();
			DeploymentBuilder deployment = this.repository.createDeployment()
				.addInputStream(file.name(), new ByteArrayInputStream(file.content()));
			assertThatThrownBy(deployment::deploy).isInstanceOf(BadUserRequestException.class)
				.hasMessageContaining("→");
		});

		assertThat(this.repository.createProcessDefinitionQuery().count()).isEqualTo(definitions);
		assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(deployments);
		String good = MODEL.formatted("<userTask id='b'/>").replace("hostile", "good");
		String id = this.repository.createDeployment().addString("good.bpmn", good).deploy().getId();
		assertThat(this.repository.createProcessDefinitionQuery().deploymentId(id).count()).isOne();
		this.repository.deleteDeployment(id, true);
	}

	@Test
	void aFolderThatDidNotChangeGetsNoNewVersion() {
		long before = this.repository.createDeploymentQuery().count();

		ModelSource.classPath().read().forEach(this.deployer::deploy);

		assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(before);
		assertThat(this.repository.createProcessDefinitionQuery().list())
			.allSatisfy((d) -> assertThat(d.getVersion()).isEqualTo(1));
	}

	@Test
	void deploysEveryFolderUnderItsResourceNames() {
		List<String> folders = ModelSource.classPath()
			.read()
			.stream()
			.filter(FolderDeployer::isDeployable)
			.filter((f) -> !f.files("bpmn").isEmpty())
			.map((f) -> "processes/" + f.name() + "/" + f.slug() + ".bpmn")
			.toList();

		assertThat(this.repository.createProcessDefinitionQuery().list()).extracting("resourceName")
			.containsAll(folders);
	}

	private void deploy(String model) {
		this.repository.createDeployment().addString("hostile.bpmn", model).deploy();
	}

}
