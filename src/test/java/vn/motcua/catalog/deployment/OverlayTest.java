package vn.motcua.catalog.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

import vn.motcua.catalog.ModelEvent;
import vn.motcua.catalog.ModelEvent.Kind;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelOverlay;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.ModelsRefusedException;
import vn.motcua.catalog.store.ModelStore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What was offered from the Modeler, over restarts, several nodes and failures. */
class OverlayTest extends ServedDirectory {

	private static final String SLUG = "sample-benefit";

	@Autowired
	JdbcClient jdbc;

	@Autowired
	IdentityService identity;

	@Test
	void oneThatDoesNotFitGivesWayAtAStartAndItsRefusalStands() throws IOException {
		this.live.offer(List.of(model("Xác minh hồ sơ", "Xác minh kỹ hồ sơ")), "analyst");
		saveOneThatDoesNotFit();

		node(ModelSource.directory(this.models)).start();

		assertThat(this.store.overlays()).isEmpty();
		assertThat(newest(SLUG).getVersion()).isEqualTo(3);
		assertThat(this.store.history(SLUG, 2)).extracting(ModelEvent::kind)
			.containsExactly(Kind.REFUSED, Kind.DEPLOYED);
		assertThat(last().by()).isEqualTo("analyst");
	}

	@Test
	void aFaultOfTheSourceStopsTheStartAndLeavesThemAlone() throws IOException {
		saveOneThatDoesNotFit();
		FileSystemUtils.copyRecursively(this.models.resolve("processes/" + SLUG),
				this.models.resolve("processes/sample-copy"));

		LiveModels restarted = node(ModelSource.directory(this.models));

		assertThatThrownBy(restarted::start).isInstanceOf(ModelsRefusedException.class)
			.hasMessageNotContaining("khongCoDelegate");
		assertThat(this.store.overlays()).hasSize(1);
	}

	@Test
	void oneThatANewSourceReplacedAtAStartDoesNotComeBack() throws IOException {
		this.live.offer(List.of(model("Xác minh hồ sơ", "Xác minh kỹ hồ sơ")), "analyst");
		edit(MODEL, "Xác minh hồ sơ", "Xác minh lại hồ sơ");
		LiveModels restarted = node(ModelSource.directory(this.models));
		restarted.start();
		assertThat(this.store.overlays()).isEmpty();

		edit(MODEL, "Xác minh lại hồ sơ", "Xác minh hồ sơ");
		restarted.poll();

		assertThat(text(restarted, MODEL)).contains("Xác minh hồ sơ");
	}

	@Test
	void onlyTheOneMeantIsTakenAway() throws IOException {
		this.live.offer(List.of(model("Xác minh hồ sơ", "Xác minh kỹ hồ sơ")), "analyst");
		ModelOverlay old = this.store.overlays().get(0);
		this.live.offer(List.of(model("Xác minh hồ sơ", "Xác minh thật kỹ hồ sơ")), "analyst");

		this.store.drop(old);
		assertThat(this.store.overlays()).hasSize(1);

		this.store.drop(this.store.overlays().get(0));
		assertThat(this.store.overlays()).isEmpty();
	}

	@Test
	void whatAnotherNodeTookIsTakenOverWhoeverOffersNext() throws IOException {
		ModelFile block = file(BLOCK, "Chờ bổ sung", "Chờ bổ sung hồ sơ");
		LiveModels second = node(ModelSource.directory(this.models));
		second.start();
		second.offer(List.of(block), "analyst");

		this.identity.setAuthentication("somebody", List.of("analysts"));
		try {
			this.live.offer(List.of(model("Xác minh hồ sơ", "Xác minh kỹ hồ sơ")), "somebody");
		}
		finally {
			this.identity.clearAuthentication();
			this.store.drop("_shared/sample-check");
		}

		assertThat(text(this.live, BLOCK)).contains("Chờ bổ sung hồ sơ");
		assertThat(this.store.last("_shared/sample-check")).get()
			.satisfies((event) -> assertThat(event.kind()).isEqualTo(Kind.DEPLOYED));
		assertThat(last().by()).isEqualTo("somebody");
	}

	@Test
	void aFailureAfterTheDeploymentIsMadeGoodAtTheNextLook() throws IOException {
		AtomicBoolean fails = new AtomicBoolean();
		ModelStore shaky = new ModelStore(this.jdbc) {
			@Override
			public List<ModelOverlay> overlays() {
				if (fails.getAndSet(false)) {
					throw new QueryTimeoutException("no database");
				}
				return super.overlays();
			}
		};
		LiveModels node = new LiveModels(ModelSource.directory(this.models), shaky, this.book, this.catalog, this.cases,
				this.transaction, this.clock);
		node.start();
		fails.set(true);

		String id = node.offer(List.of(model("Xác minh hồ sơ", "Xác minh kỹ hồ sơ")), "analyst");
		assertThat(newest(SLUG).getDeploymentId()).isEqualTo(id);
		assertThat(text(node, MODEL)).doesNotContain("Xác minh kỹ hồ sơ");

		node.pollOverlays();
		assertThat(text(node, MODEL)).contains("Xác minh kỹ hồ sơ");
		assertThat(newest(SLUG).getVersion()).isEqualTo(2);
	}

	private void saveOneThatDoesNotFit() throws IOException {
		ModelFolder source = ModelSource.directory(this.models)
			.read()
			.stream()
			.filter((folder) -> folder.name().equals(SLUG))
			.findFirst()
			.orElseThrow();
		ModelFile bad = model("acceptDossierDelegate", "khongCoDelegate");
		List<ModelFile> files = source.files()
			.stream()
			.map((file) -> file.name().equals(MODEL) ? new ModelFile(MODEL, bad.content()) : file)
			.toList();
		this.store.save(
				new ModelOverlay(new ModelFolder(SLUG, files), source.fingerprint(), this.clock.instant(), "analyst"));
	}

	private ModelFile model(String text, String replacement) throws IOException {
		return file(MODEL, text, replacement);
	}

	private ModelFile file(String name, String text, String replacement) throws IOException {
		String content = Files.readString(this.models.resolve(name));
		assertThat(content).contains(text);
		return new ModelFile(name.substring(name.lastIndexOf('/') + 1),
				content.replace(text, replacement).getBytes(UTF_8));
	}

}
