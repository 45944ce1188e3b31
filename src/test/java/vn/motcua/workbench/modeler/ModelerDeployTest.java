package vn.motcua.workbench.modeler;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.catalog.HostileFiles;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.catalog.store.ModelStore;
import vn.motcua.identity.Users;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotcuaWebTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The Modeler's Deploy button, as the Modeler speaks. */
@MotcuaWebTest
class ModelerDeployTest {

	private static final String PASSWORD = "Modeler-test-1";

	private static final String SLUG = "sickness-trial";

	@LocalServerPort
	int port;

	@Autowired
	Users users;

	@Autowired
	RepositoryService repository;

	@Autowired
	ProcedureCatalog catalog;

	@Autowired
	ModelStore store;

	@BeforeEach
	void people() {
		this.users.create("md-admin", "Chi", "Thử", "", PASSWORD, Set.of("camunda-admin"), Set.of());
		this.users.create("md-analyst", "An", "Thử", "", PASSWORD, Set.of("analysts"), Set.of());
		this.users.create("md-officer", "Bình", "Thử", "", PASSWORD, Set.of("benefits-officers"), Set.of("G12.01.001"));
		this.users.create("md-supervisor", "Dung", "Thử", "", PASSWORD, Set.of("supervisors"), Set.of("G12.01"));
	}

	/** The overlay goes, the next deployment of anybody finds nothing of it. */
	@AfterEach
	void takeAway() {
		this.store.drop(SLUG);
		deploy("md-analyst", new ModelFile("nothing.form", new byte[0]));
		this.repository.createDeploymentQuery()
			.deploymentName("motcua/" + SLUG)
			.list()
			.forEach((d) -> this.repository.deleteDeployment(d.getId(), true));
	}

	@Test
	void theConnectionCheckOfTheModelerPasses() {
		Http analyst = Http.basic(this.port, "md-analyst", PASSWORD);
		assertThat(analyst.get("/engine-rest/deployment?maxResults=0").statusCode()).isEqualTo(200);
		assertThat(analyst.get("/engine-rest/version").body()).contains("7.24");
	}

	@Test
	void aDraftGoesInWholeAndItsDiagramAloneIsANewVersionOfTheWholeFolder() {
		HttpResponse<String> first = deploy("md-analyst", trial());
		assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
		assertThat(first.body()).contains("deployedProcessDefinitions", "\"key\":\"" + SLUG + "\"", "\"version\":1");
		assertThat(this.catalog.find(SLUG)).isPresent();
		assertThat(this.catalog.published()).extracting("slug").doesNotContain(SLUG);
		assertThat(models()).contains("\"folder\":\"" + SLUG + "\"", "Bản thảo", "\"aside\":true", "md-analyst");

		HttpResponse<String> second = deploy("md-analyst",
				diagram("Đối chiếu quá trình đóng", "Đối chiếu kỹ quá trình đóng"));
		assertThat(second.statusCode()).as(second.body()).isEqualTo(200);
		assertThat(second.body()).contains("\"version\":2");
		assertThat(this.repository.getDeploymentResourceNames(newest().getDeploymentId()))
			.contains("forms/" + SLUG + "/" + SLUG + "-submit.form", "processes/" + SLUG + "/" + SLUG + ".bpmn");

		HttpResponse<String> refused = deploy("md-analyst", diagram("${computeBenefitDelegate}", "${khongCoDelegate}"));
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("ENGINE-09005 Could not parse BPMN process.", "[unknown-delegate]", "→");
		assertThat(newest().getVersion()).isEqualTo(2);
		assertThat(models()).contains("khongCoDelegate");

		HttpResponse<String> together = deploy("md-analyst",
				new ModelFile(SLUG + "-submit.form",
						file(SLUG + "-submit.form").text()
							.replace("\"fullName\"", "\"khongKhai\"")
							.getBytes(StandardCharsets.UTF_8)));
		assertThat(together.statusCode()).isEqualTo(400);
		assertThat(together.body()).contains("khongKhai");

		for (ModelFile hostile : HostileFiles.all()
			.stream()
			.map((h) -> h.file())
			.filter((f) -> f.is("bpmn"))
			.limit(5)
			.toList()) {
			HttpResponse<String> answer = deploy("md-analyst", new ModelFile(SLUG + ".bpmn", hostile.content()));
			assertThat(answer.statusCode()).isEqualTo(400);
		}
		assertThat(newest().getVersion()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "md-officer", "md-supervisor", "md-admin" })
	void everybodyElseIsRefused(String user) {
		HttpResponse<String> answer = deploy(user, trial());
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("Chỉ chuyên viên quy trình");
		assertThat(newest()).isNull();
	}

	@Test
	void nobodyIsAskedForALogin() {
		assertThat(send(Http.nobody(this.port), "/engine-rest/deployment/create", "", trial()).statusCode())
			.isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/deployment/create/", "/engine-rest/engine/default/deployment/create",
			"/engine-rest/deployment/%63reate", "/engine-rest/deployment;a=b/create" })
	void noOtherSpellingLeadsPastTheDoor(String address) {
		ModelFile free = new ModelFile("free.bpmn", utf8("<definitions/>"));
		long before = this.repository.createDeploymentQuery().count();
		for (String user : List.of("md-analyst", "md-admin")) {
			HttpResponse<String> answer = send(Http.basic(this.port, user, PASSWORD), address, "", List.of(free));
			assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
		}
		assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tenant-id", "deployment-activation-time" })
	void fieldsWithAMeaningOfTheirOwnAreRefused(String field) {
		String part = "--b\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\nG12.01\r\n";
		HttpResponse<String> answer = send(Http.basic(this.port, "md-analyst", PASSWORD),
				"/engine-rest/deployment/create", part, trial());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains(field);
	}

	@Test
	void aRequestThatIsNoFormIsRefused() {
		HttpResponse<String> answer = Http.basic(this.port, "md-analyst", PASSWORD)
			.postJson("/engine-rest/deployment/create", "{}");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("multipart");
	}

	private HttpResponse<String> deploy(String user, ModelFile... files) {
		return deploy(user, List.of(files));
	}

	private HttpResponse<String> deploy(String user, List<ModelFile> files) {
		return send(Http.basic(this.port, user, PASSWORD), "/engine-rest/deployment/create", "", files);
	}

	private static HttpResponse<String> send(Http caller, String address, String more, List<ModelFile> files) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes(utf8("--b\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nthử\r\n"
				+ "--b\r\nContent-Disposition: form-data; name=\"deployment-source\"\r\n\r\nCamunda Modeler\r\n"
				+ "--b\r\nContent-Disposition: form-data; name=\"enable-duplicate-filtering\"\r\n\r\ntrue\r\n" + more));
		for (ModelFile file : files) {
			body.writeBytes(utf8("--b\r\nContent-Disposition: form-data; name=\"" + file.name() + "\"; filename=\""
					+ file.name() + "\"\r\nContent-Type: text/xml\r\n\r\n"));
			body.writeBytes(file.content());
			body.writeBytes(utf8("\r\n"));
		}
		body.writeBytes(utf8("--b--\r\n"));
		return caller.send("POST", address, "multipart/form-data; boundary=b", body.toString(StandardCharsets.UTF_8));
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private String models() {
		return Http.webapp(this.port, "cockpit", "md-analyst", PASSWORD).get("/camunda/api/workbench/models").body();
	}

	private ProcessDefinition newest() {
		return this.repository.createProcessDefinitionQuery().processDefinitionKey(SLUG).latestVersion().singleResult();
	}

	private static ModelFile diagram(String text, String replacement) {
		ModelFile diagram = file(SLUG + ".bpmn");
		assertThat(diagram.text()).contains(text);
		return new ModelFile(diagram.name(), utf8(diagram.text().replace(text, replacement)));
	}

	private static ModelFile file(String name) {
		return trial().stream().filter((f) -> f.name().equals(name)).findFirst().orElseThrow();
	}

	/** The sickness benefit under another name, as a draft; bare file names. */
	private static List<ModelFile> trial() {
		ModelFolder folder = ModelSource.classPath()
			.read()
			.stream()
			.filter((f) -> f.name().equals("sickness-benefit"))
			.findFirst()
			.orElseThrow();
		List<ModelFile> files = new ArrayList<>();
		folder.files().stream().filter((f) -> !f.name().contains("/scenarios/")).forEach((file) -> {
			String text = file.text()
				.replace("sickness-benefit", SLUG)
				.replaceFirst("(?m)^validFrom:", "status: DRAFT\nvalidFrom:");
			files.add(new ModelFile(file.fileName().replace("sickness-benefit", SLUG), utf8(text)));
		});
		return files;
	}

}
