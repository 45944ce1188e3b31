package vn.motcua.catalog.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.catalog.ModelEvent;
import vn.motcua.catalog.ModelEvent.Kind;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.ModelsRefusedException;
import vn.motcua.shared.RefusedException;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is offered from the Modeler, over what lies in the directory. */
class ModelOfferTest extends ServedDirectory {

	@Test
	void aFileIsLaidOverItsFolderAndTheWholeFolderIsDeployed() throws IOException {
		String id = this.live.offer(List.of(changed("Xác minh kỹ hồ sơ")), "analyst");

		assertThat(newest("sample-benefit").getVersion()).isEqualTo(2);
		assertThat(this.repository.getDeploymentResourceNames(id)).contains(MODEL,
				"forms/sample-benefit/sample-benefit-verify.form");
		assertThat(last().source()).isEqualTo(ModelEvent.Source.MODELER);
		assertThat(last().by()).isEqualTo("analyst");
		assertThat(this.live.overlays()).hasSize(1);
	}

	@Test
	void everyNodeAndARestartTakeIt() throws IOException {
		LiveModels second = node(ModelSource.directory(this.models));
		second.start();
		this.live.offer(List.of(changed("Xác minh kỹ hồ sơ")), "analyst");

		second.pollOverlays();
		LiveModels restarted = node(ModelSource.directory(this.models));
		restarted.start();

		assertThat(newest("sample-benefit").getVersion()).isEqualTo(2);
		assertThat(text(second, MODEL)).contains("Xác minh kỹ hồ sơ");
		assertThat(text(restarted, MODEL)).contains("Xác minh kỹ hồ sơ");
	}

	@Test
	void aLaterChangeOfTheDirectoryTakesItsPlace() throws IOException {
		this.live.offer(List.of(changed("Xác minh kỹ hồ sơ")), "analyst");
		edit(MODEL, "Xác minh hồ sơ", "Xác minh lại hồ sơ");

		this.live.poll();

		assertThat(newest("sample-benefit").getVersion()).isEqualTo(3);
		assertThat(text(this.live, MODEL)).contains("Xác minh lại hồ sơ");
		assertThat(this.live.overlays()).isEmpty();
		assertThat(this.store.overlays()).isEmpty();
	}

	@Test
	void savedIntoTheDirectoryItIsNoNewVersion() throws IOException {
		this.live.offer(List.of(changed("Xác minh kỹ hồ sơ")), "analyst");
		edit(MODEL, "Xác minh hồ sơ", "Xác minh kỹ hồ sơ");

		this.live.poll();

		assertThat(newest("sample-benefit").getVersion()).isEqualTo(2);
		assertThat(this.store.overlays()).isEmpty();
	}

	@Test
	void aRefusedOfferLeavesWhatRunsAndIsKept() throws IOException {
		ModelFile bad = new ModelFile("sample-benefit.bpmn",
				Files.readString(this.models.resolve(MODEL))
					.replace("acceptDossierDelegate", "khongCoDelegate")
					.getBytes(UTF_8));

		assertThatThrownBy(() -> this.live.offer(List.of(bad), "analyst")).isInstanceOf(ModelsRefusedException.class)
			.hasMessageContaining("[unknown-delegate]");

		assertThat(newest("sample-benefit").getVersion()).isEqualTo(1);
		assertThat(last().kind()).isEqualTo(Kind.REFUSED);
		assertThat(last().by()).isEqualTo("analyst");
		assertThat(this.live.overlays()).isEmpty();
	}

	@Test
	void theSameAgainIsNothing() throws IOException {
		String first = this.live.offer(List.of(changed("Xác minh kỹ hồ sơ")), "analyst");
		String second = this.live.offer(List.of(changed("Xác minh kỹ hồ sơ")), "analyst");

		assertThat(second).isEqualTo(first);
		assertThat(newest("sample-benefit").getVersion()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "../sample-benefit.bpmn", "processes/sample-benefit/sample-benefit.bpmn",
			"C:\\sample-benefit.bpmn", "sample-benefit.bpmn\n", ".bpmn", "sample-benefit.sh", "sample-benefit.jar",
			"" })
	void refusesNamesThatAreNoPlainModelFile(String name) {
		assertThatThrownBy(() -> this.live.offer(List.of(new ModelFile(name, new byte[0])), "analyst"))
			.isInstanceOf(RefusedException.class)
			.hasMessageContaining("Không nhận tệp");
	}

	@Test
	void aNewProcedureBeginsAsADraft() {
		ModelFile diagram = new ModelFile("new-benefit.bpmn", "<definitions/>".getBytes(UTF_8));
		ModelFile live = new ModelFile("procedure.yaml", "slug: new-benefit\n".getBytes(UTF_8));

		assertThatThrownBy(() -> this.live.offer(List.of(diagram), "analyst")).hasMessageContaining("status: DRAFT");
		assertThatThrownBy(() -> this.live.offer(List.of(diagram, live), "analyst"))
			.hasMessageContaining("status: DRAFT");
		assertThatThrownBy(() -> this.live.offer(List.of(new ModelFile("lost.form", "{}".getBytes(UTF_8))), "analyst"))
			.hasMessageContaining("Không thủ tục hay khối nào");
		assertThatThrownBy(() -> this.live.offer(List.of(live), "analyst")).hasMessageContaining("Không có tệp .bpmn");
	}

	@Test
	void oneFolderAtATime() throws IOException {
		ModelFile block = new ModelFile("sample-check.bpmn", Files.readAllBytes(this.models.resolve(BLOCK)));

		assertThatThrownBy(() -> this.live.offer(List.of(changed("Xác minh kỹ hồ sơ"), block), "analyst"))
			.hasMessageContaining("_shared/sample-check, sample-benefit");
	}

	private ModelFile changed(String label) throws IOException {
		return new ModelFile("sample-benefit.bpmn",
				Files.readString(this.models.resolve(MODEL)).replace("Xác minh hồ sơ", label).getBytes(UTF_8));
	}

}
