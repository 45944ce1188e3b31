package vn.motcua.catalog.deployment;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.FileSystemUtils;

import vn.motcua.catalog.ModelEvent;
import vn.motcua.catalog.ModelEvent.Kind;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelSource;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@Tag("database")
class ModelWatcherTest extends ServedDirectory {

	@Test
	void onlyWhatPassedLastHasPassed() {
		this.store.passed("before", this.clock.instant());
		this.store.passed("now", this.clock.instant());

		assertThat(this.store.hasPassed("now")).isTrue();
		assertThat(this.store.hasPassed("before")).isFalse();
	}

	@Test
	void givesOnlyTheChangedFolderANewVersion() throws IOException {
		edit("processes/sample-benefit/sample-benefit.bpmn", "Xác minh hồ sơ", "Xác minh kỹ hồ sơ");

		this.live.poll();
		this.live.poll();

		assertThat(newest("sample-benefit").getVersion()).isEqualTo(2);
		assertThat(newest("block-sample-check").getVersion()).isEqualTo(1);
	}

	@Test
	void leavesWhatRunsAloneWhenTheGateRefuses() throws IOException {
		edit("processes/sample-benefit/sample-benefit.bpmn", "acceptDossierDelegate", "khongCoDelegate");
		edit("processes/sample-benefit/procedure.yaml", "nameVi: Thủ tục mẫu", "nameVi: Thủ tục đã đổi");

		this.live.poll();

		assertThat(newest("sample-benefit").getVersion()).isEqualTo(1);
		assertThat(this.catalog.get("sample-benefit").nameVi()).isEqualTo("Thủ tục mẫu");
	}

	@Test
	void takesNewFactsWithoutANewVersion() throws IOException {
		edit("processes/sample-benefit/procedure.yaml", "nameVi: Thủ tục mẫu", "nameVi: Thủ tục đã đổi");

		this.live.poll();

		assertThat(this.catalog.get("sample-benefit").nameVi()).isEqualTo("Thủ tục đã đổi");
		assertThat(newest("sample-benefit").getVersion()).isEqualTo(1);
	}

	@Test
	void keepsWhyAChangeWasRefusedUntilItIsMendedOrTakenBack() throws IOException {
		edit(MODEL, "acceptDossierDelegate", "khongCoDelegate");
		this.live.poll();

		ModelEvent refused = last();
		assertThat(refused.kind()).isEqualTo(Kind.REFUSED);
		assertThat(refused.source()).isEqualTo(ModelEvent.Source.DIRECTORY);
		assertThat(refused.findings()).anySatisfy((finding) -> {
			assertThat(finding.rule()).isEqualTo("unknown-delegate");
			assertThat(finding.elementName()).isEqualTo("Tiếp nhận hồ sơ");
			assertThat(finding.line()).isPositive();
		});

		edit(MODEL, "khongCoDelegate", "acceptDossierDelegate");
		this.live.poll();

		assertThat(last().kind()).isEqualTo(Kind.REVERTED);
		assertThat(newest("sample-benefit").getVersion()).isEqualTo(1);
	}

	@Test
	void doesNotJudgeAFileThatIsStillGrowing() throws IOException {
		String whole = Files.readString(this.models.resolve(MODEL)).replace("Xác minh hồ sơ", "Xác minh kỹ hồ sơ");
		for (int part : List.of(3, 2)) {
			Files.writeString(this.models.resolve(MODEL), whole.substring(0, whole.length() / part));
			this.watcher.look();
		}
		Files.writeString(this.models.resolve(MODEL), whole);
		this.watcher.look();
		assertThat(newest("sample-benefit").getVersion()).isEqualTo(1);

		this.watcher.look();

		assertThat(newest("sample-benefit").getVersion()).isEqualTo(2);
		assertThat(last().kind()).isEqualTo(Kind.DEPLOYED);
		assertThat(last().version()).isEqualTo(2);
	}

	@Test
	void twoNodesOnOneDirectoryDeployAndRefuseOnce() throws IOException {
		LiveModels second = node(ModelSource.directory(this.models));
		second.start();
		edit(MODEL, "Xác minh hồ sơ", "Xác minh kỹ hồ sơ");
		this.live.poll();
		second.poll();
		assertThat(newest("sample-benefit").getVersion()).isEqualTo(2);

		edit(MODEL, "acceptDossierDelegate", "khongCoDelegate");
		second.poll();
		this.live.poll();

		assertThat(newest("sample-benefit").getVersion()).isEqualTo(2);
		assertThat(this.store.history("sample-benefit", 3)).extracting(ModelEvent::kind)
			.containsExactly(Kind.REFUSED, Kind.DEPLOYED, Kind.DEPLOYED);
		assertThat(second.folders()).extracting(ModelFolder::fingerprint)
			.isEqualTo(this.live.folders().stream().map(ModelFolder::fingerprint).toList());
	}

	@Test
	void aBrokenFolderDoesNotHoldUpTheOthers() throws IOException {
		edit(MODEL, "acceptDossierDelegate", "khongCoDelegate");
		edit(BLOCK, "Chờ bổ sung", "Chờ bổ sung hồ sơ");

		this.live.poll();

		assertThat(newest("sample-benefit").getVersion()).isEqualTo(1);
		assertThat(newest("block-sample-check").getVersion()).isEqualTo(2);
	}

	@Test
	void aBlockThatIsStillCalledCannotBeTakenAway() throws IOException {
		FileSystemUtils.deleteRecursively(this.models.resolve("processes/_shared/sample-check"));
		FileSystemUtils.deleteRecursively(this.models.resolve("forms/_shared/sample-check"));

		this.live.poll();

		assertThat(this.store.last("_shared/sample-check")).get().satisfies((event) -> {
			assertThat(event.kind()).isEqualTo(Kind.REFUSED);
			assertThat(event.findings()).extracting(ModelFinding::rule).contains("block-unknown");
		});
		assertThat(this.catalog.blocks()).isNotEmpty();
	}

	static Stream<Arguments> badInput() {
		return Stream.of(Arguments.of("unreadable", (Spoil) (f) -> f.substring(0, f.length() / 2).getBytes(UTF_8)),
				Arguments.of("unreadable", (Spoil) (f) -> new byte[0]),
				Arguments.of("encoding", (Spoil) (f) -> f.getBytes(UTF_16LE)),
				Arguments.of("encoding", (Spoil) (f) -> f.getBytes(Charset.forName("windows-1258"))),
				Arguments.of("encoding", (Spoil) (f) -> ("\uFEFF" + f).getBytes(UTF_8)),
				Arguments.of("merge-conflict", (Spoil) (f) -> ("<<<<<<< HEAD\n" + f).getBytes(UTF_8)));
	}

	@ParameterizedTest
	@MethodSource("badInput")
	void tellsWhatAnEditorDidToAFile(String rule, Spoil spoil) throws IOException {
		Path file = this.models.resolve(MODEL);
		Files.write(file, spoil.of(Files.readString(file)));

		this.live.poll();

		assertRefused(rule);
	}

	@Test
	void lineEndsOfWindowsAreOneMoreVersion() throws IOException {
		edit(MODEL, "\n", "\r\n");
		this.live.poll();
		assertThat(newest("sample-benefit").getVersion()).isEqualTo(2);
	}

	@Test
	void tellsOfATab() throws IOException {
		edit("processes/sample-benefit/procedure.yaml", "  - { id: childCount", "\t- { id: childCount");
		this.live.poll();
		assertRefused("yaml-tab");
	}

	@Test
	void tellsOfADeletedFormInUse() throws IOException {
		Files.delete(this.models.resolve("forms/sample-benefit/sample-benefit-verify.form"));
		this.live.poll();
		assertRefused("form-unknown");
	}

	@Test
	void tellsOfAFolderRenamedInOnePlace() throws IOException {
		Files.move(this.models.resolve("processes/sample-benefit"), this.models.resolve("processes/sample-allowance"));

		this.live.poll();

		assertThat(newest("sample-benefit").getVersion()).isEqualTo(1);
		assertThat(this.store.last("sample-allowance")).get()
			.satisfies((event) -> assertThat(event.findings()).extracting(ModelFinding::rule).contains("folder-name"));
		assertThat(this.catalog.find("sample-benefit")).isPresent();
	}

	@Test
	void tellsOfTwoFoldersWithOneId() throws IOException {
		FileSystemUtils.copyRecursively(this.models.resolve("processes/sample-benefit"),
				this.models.resolve("processes/sample-copy"));

		this.live.poll();

		assertThat(this.store.last("sample-copy")).get()
			.satisfies((event) -> assertThat(event.findings()).extracting(ModelFinding::rule).contains("id-twice"));
		assertThat(this.catalog.find("sample-copy")).isEmpty();
	}

	private void assertRefused(String rule) {
		assertThat(newest("sample-benefit").getVersion()).isEqualTo(1);
		assertThat(last().kind()).isEqualTo(Kind.REFUSED);
		assertThat(last().findings()).extracting(ModelFinding::rule).contains(rule);
		assertThat(last().findings()).allSatisfy((f) -> assertThat(f.remedy()).isNotBlank());
	}

	/** What an editor makes of a text. */
	interface Spoil {

		byte[] of(String text);

	}

	@Test
	void twoFoldersWithEqualFileNamesDeployBoth() {
		for (String name : List.of("a-sample", "b-sample")) {
			String model = """
					<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="vn.motcua"
						xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
					<process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D"><startEvent id="s"/></process>
					</definitions>""".formatted(name);
			ModelFile file = new ModelFile("processes/" + name + "/same.bpmn", model.getBytes(StandardCharsets.UTF_8));
			this.deployer.deploy(new ModelFolder(name, List.of(file)));
		}

		assertThat(newest("a-sample").getResourceName()).isEqualTo("processes/a-sample/same.bpmn");
		assertThat(newest("b-sample").getResourceName()).isEqualTo("processes/b-sample/same.bpmn");
	}

}
