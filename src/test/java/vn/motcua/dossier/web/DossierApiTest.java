package vn.motcua.dossier.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.MaternityFiling;
import vn.motcua.dossier.web.ApiClient.Reply;
import vn.motcua.testing.MotcuaWebTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The API over HTTP against the real models. */
@MotcuaWebTest
@Tag("database")
class DossierApiTest {

	private static final String DOSSIERS = "/api/dossiers";

	private static final byte[] PDF = "%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF"
		.getBytes(StandardCharsets.ISO_8859_1);

	@LocalServerPort
	int port;

	@Autowired
	IdentityService identity;

	@Autowired
	Dossiers dossiers;

	@Autowired
	RuntimeService runtime;

	@Autowired
	TaskService tasks;

	@Autowired
	ManagementService jobs;

	private ApiClient citizen;

	private ApiClient officer;

	private ApiClient stranger;

	@BeforeEach
	void people() {
		this.citizen = person("api-citizen", "applicants", null);
		this.officer = person("api-officer", "reception-officers", MaternityFiling.AGENCY);
		this.stranger = person("api-stranger", "reception-officers", "G12.02.001");
	}

	@Test
	void filesJsonAndAnswersWithCodeStatusAndDate() {
		Reply reply = this.citizen.post(DOSSIERS, request(MaternityFiling.fields()));

		assertThat(reply.status()).as(reply.text()).isEqualTo(201);
		String code = reply.json().path("code").asText();
		assertThat(reply.header("Location")).isEqualTo("/api/dossiers/" + code);
		assertThat(reply.json().at("/status/id").asInt()).isEqualTo(1);
		assertThat(reply.json().at("/status/labelVi").asText()).isEqualTo("Mới đăng ký");
		assertThat(reply.json().path("promisedAt").asText()).isNotEmpty();
		assertThat(this.dossiers.get(code).filedBy()).isEqualTo("api-citizen");
	}

	@Test
	void keepsPapersUnderTheirVietnameseNamesAndLetsThemBeSavedOnly() {
		Reply reply = this.citizen.multipart(DOSSIERS, request(MaternityFiling.fields()),
				Map.of("child-birth-proof/Giấy khai sinh bé Ốc.pdf", PDF));
		String code = reply.json().path("code").asText();

		Reply shown = this.citizen.get(DOSSIERS + "/" + code);
		assertThat(shown.json().at("/papers/0/fileName").asText()).isEqualTo("Giấy khai sinh bé Ốc.pdf");
		Reply file = this.citizen.get(DOSSIERS + "/" + code + "/papers/" + shown.json().at("/papers/0/id").asLong());

		assertThat(file.response().body()).isEqualTo(PDF);
		assertThat(file.header("Content-Disposition")).startsWith("attachment")
			.contains("filename*=UTF-8''Gi%E1%BA%A5y");
		assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(file.header("Content-Security-Policy")).contains("sandbox");
		assertThat(this.stranger.get(DOSSIERS + "/" + code + "/papers/1").status()).isEqualTo(404);
		Reply again = this.citizen.multipart(DOSSIERS + "/" + code + "/papers", null,
				Map.of("child-birth-proof/Bản gửi lại.pdf", PDF));
		assertThat(again.status()).isEqualTo(201);
		assertThat(again.json().at("/0/id")).isEqualTo(shown.json().at("/papers/0/id"));
	}

	@Test
	void refusesAWrongPaperAndKeepsNothingOfTheFiling() {
		long before = this.runtime.createProcessInstanceQuery().count();
		Map<String, String> refused = Map.of("child-birth-proof/a.pdf=MZ not a pdf", "415 PAPER_KIND@child-birth-proof",
				"child-birth-proof/a.pdf=", "422 PAPER_EMPTY@child-birth-proof", "no-such-paper/a.pdf=%PDF-1.4",
				"422 PAPER_UNKNOWN@no-such-paper", "child-birth-proof/../a.pdf=%PDF-1.4",
				"422 PAPER_NAME@child-birth-proof", "child-birth-proof/gpj\u202Efdp.pdf=%PDF-1.4",
				"422 PAPER_NAME@child-birth-proof");
		refused.forEach((file, answer) -> {
			Reply reply = this.citizen.multipart(DOSSIERS, request(MaternityFiling.fields()),
					Map.of(file.substring(0, file.indexOf('=')), file.substring(file.indexOf('=') + 1).getBytes()));
			assertThat(reply.status() + " " + reply.findings()).as(file).isEqualTo(answer);
		});
		assertThat(this.runtime.createProcessInstanceQuery().count()).isEqualTo(before);
	}

	@Test
	void answersEveryFaultOfAFormAsOneProblemDocument() {
		Map<String, Object> fields = MaternityFiling.fields();
		fields.put("phone", "abc");
		fields.put("gender", "MALE");
		fields.put("unknownField", "x");

		Reply reply = this.citizen.post(DOSSIERS, request(fields));

		assertThat(reply.status()).isEqualTo(422);
		assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
		assertThat(reply.findings()).contains("PHONE_INVALID@phone", "PERSONAL_ID_CONTRADICTS@personalId",
				"FIELD_UNKNOWN@unknownField");
		assertThat(reply.json().path("detail").asText()).contains("Mục “Số điện thoại”");
	}

	@Test
	void answersWhatItCannotReadWithoutShowingItsInsides() {
		assertProblem(this.citizen.post(DOSSIERS, "{\"procedure\": "), 400, "BODY_UNREADABLE");
		assertProblem(this.citizen.post(DOSSIERS, "null"), 400, "BODY_UNREADABLE");
		assertProblem(this.citizen.post(DOSSIERS, Map.of("procedur", "x")), 422, "PROPERTY_UNKNOWN");
		assertProblem(this.citizen.post(DOSSIERS, Map.of("procedure", "no-such")), 404, "PROCEDURE_UNKNOWN");
		assertProblem(this.citizen.post(DOSSIERS, Map.of("procedure", "block-intake")), 404, "PROCEDURE_UNKNOWN");
		assertProblem(this.citizen.post(DOSSIERS, "x".repeat(1_100_000)), 413, "BODY_TOO_LARGE");
		Map<String, Object> elsewhere = request(MaternityFiling.fields());
		elsewhere.put("agency", "G99.01");
		assertProblem(this.citizen.post(DOSSIERS, elsewhere), 422, "AGENCY_UNKNOWN");
		assertThat(this.citizen.get("/api/dossiers/x/papers/abc").status()).isEqualTo(404);
		assertThat(this.citizen.get("/api/nothing").status()).isEqualTo(404);
		assertThat(new ApiClient(this.port, "nobody", "x").get(DOSSIERS + "/x").status()).isEqualTo(401);
	}

	@Test
	void doesARequestWithOneKeyOnceHoweverOftenItComes() throws Exception {
		Map<String, Object> request = request(MaternityFiling.fields());
		ExecutorService threads = Executors.newFixedThreadPool(20);
		Set<String> codes = new TreeSet<>();
		try {
			Callable<Reply> post = () -> this.citizen.post(DOSSIERS, request, "Idempotency-Key", "parallel-1");
			for (Future<Reply> reply : threads.invokeAll(IntStream.range(0, 20).mapToObj((i) -> post).toList())) {
				assertThat(reply.get().status()).as(reply.get().text()).isIn(201, 409);
				if (reply.get().status() == 201) {
					codes.add(reply.get().json().path("code").asText());
				}
			}
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(codes).hasSize(1);
		Reply again = this.citizen.post(DOSSIERS, request, "Idempotency-Key", "parallel-1");
		assertThat(again.status()).isEqualTo(201);
		assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
		assertThat(again.json().path("code").asText()).isEqualTo(codes.iterator().next());
	}

	@Test
	void refusesAKeyWithAnotherBodyAndFreesAKeyThatFailed() {
		Map<String, Object> broken = MaternityFiling.fields();
		broken.put("phone", "abc");
		assertThat(this.citizen.post(DOSSIERS, request(broken), "Idempotency-Key", "k-1").status()).isEqualTo(422);
		Reply mended = this.citizen.post(DOSSIERS, request(MaternityFiling.fields()), "Idempotency-Key", "k-1");
		assertThat(mended.status()).isEqualTo(201);
		assertProblem(this.citizen.post(DOSSIERS, request(broken), "Idempotency-Key", "k-1"), 422,
				"IDEMPOTENCY_KEY_REUSED");
		assertProblem(this.citizen.post(DOSSIERS, request(broken), "Idempotency-Key", "k".repeat(256)), 422,
				"IDEMPOTENCY_KEY_INVALID");
		Reply otherPerson = this.officer.post(DOSSIERS, request(MaternityFiling.fields()), "Idempotency-Key", "k-1");
		assertThat(otherPerson.json().path("code")).isNotEqualTo(mended.json().path("code"));
	}

	@Test
	void showsADossierOnlyToWhomItConcerns() {
		String code = file();

		assertThat(this.citizen.get(DOSSIERS + "/" + code).status()).isEqualTo(200);
		Reply officers = this.officer.get(DOSSIERS + "/" + code);
		Reply foreign = this.stranger.get(DOSSIERS + "/" + code);
		Reply missing = this.stranger.get(DOSSIERS + "/" + code.replaceAll("\\d{7}$", "9999999"));
		Reply otherCitizen = person("api-other", "applicants", null).get(DOSSIERS + "/" + code);

		assertThat(officers.json().at("/steps/0/actor").asText()).isEqualTo("api-citizen");
		assertThat(foreign.status()).isEqualTo(404);
		assertThat(foreign.json().path("detail")).isEqualTo(missing.json().path("detail"));
		assertThat(foreign.json().path("findings")).isEqualTo(missing.json().path("findings"));
		assertThat(otherCitizen.status()).isEqualTo(404);
	}

	@Test
	void tellsApplicantsNeitherOfficersNorUndecidedAmounts() {
		String code = file();
		this.dossiers.putFacts(code, "officer-name",
				new HashMap<>(Map.of("benefitAmount", 12_000_000L, "appraisalNote", "nội bộ")));

		Reply applicant = this.citizen.get(DOSSIERS + "/" + code);
		Reply officers = this.officer.get(DOSSIERS + "/" + code);

		assertThat(applicant.text()).doesNotContain("12000000", "officer-name", "nội bộ", "actor");
		assertThat(applicant.json().at("/fields/fullName").asText()).isEqualTo(MaternityFiling.NAME);
		assertThat(officers.json().at("/amounts/benefitAmount").asLong()).isEqualTo(12_000_000L);
		assertThat(this.dossiers.events(code)).extracting("kind").contains("VIEWED");
	}

	@Test
	void letsTheApplicantWithdrawBeforeTheDecisionOnly() {
		String code = file();
		assertProblem(person("api-other", "applicants", null).post(DOSSIERS + "/" + code + "/withdrawal", ""), 404,
				"DOSSIER_NOT_FOUND");

		Reply reply = this.citizen.post(DOSSIERS + "/" + code + "/withdrawal", "");
		assertThat(reply.status()).as(reply.text()).isEqualTo(202);
		runJobs(code);

		assertThat(this.dossiers.get(code).status()).isEqualTo(DossierStatus.WITHDRAWN);
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(code).count()).isZero();
		assertProblem(this.citizen.post(DOSSIERS + "/" + code + "/withdrawal", ""), 409, "WITHDRAWAL_TOO_LATE");
	}

	@Test
	void takesASupplementWithFieldsAndPapersAtOnce() {
		String code = file();
		assertProblem(this.citizen.post(DOSSIERS + "/" + code + "/supplement", "{}"), 409, "SUPPLEMENT_NOT_REQUESTED");
		runJobs(code);
		String task = this.tasks.createTaskQuery().processInstanceBusinessKey(code).singleResult().getId();
		this.tasks.complete(task, Map.of("papersVerdict", "SUPPLEMENT", "supplementReasons",
				org.camunda.spin.Spin.JSON("[\"PAPER_MISSING\"]"), "supplementNote", "Nộp giấy khai sinh."));
		runJobs(code);
		assertThat(this.citizen.get(DOSSIERS + "/" + code).json().at("/supplement/note").asText())
			.isEqualTo("Nộp giấy khai sinh.");
		assertProblem(this.citizen.multipart(DOSSIERS + "/" + code + "/supplement",
				Map.of("fields", Map.of("phone", "1")), Map.of("child-birth-proof/a.pdf", PDF)), 422, "PHONE_INVALID");

		Reply reply = this.citizen.multipart(DOSSIERS + "/" + code + "/supplement",
				Map.of("fields", Map.of("phone", "0387654321")), Map.of("child-birth-proof/Khai sinh.pdf", PDF));

		assertThat(reply.status()).as(reply.text()).isEqualTo(202);
		runJobs(code);
		Dossier dossier = this.dossiers.get(code);
		assertThat(dossier.status()).isEqualTo(DossierStatus.PROCESSING);
		assertThat(dossier.applicant().phone()).isEqualTo("0387654321");
		assertThat(this.citizen.get(DOSSIERS + "/" + code).json().path("papers")).hasSize(1);
	}

	@Test
	void tellsRefusalsInVietnameseThroughTheEnginesRestToo() {
		Reply reply = this.officer.post("/engine-rest/process-definition/key/maternity-benefit/submit-form",
				Map.of("variables", Map.of("phone", Map.of("value", "abc"))));

		assertThat(reply.status()).as(reply.text()).isEqualTo(400);
		assertThat(reply.json().path("message").asText()).contains("Mục “Số điện thoại”: Số điện thoại phải là")
			.doesNotContain("ENGINE-", "Cannot instantiate");
	}

	private String file() {
		Reply reply = this.citizen.post(DOSSIERS, request(MaternityFiling.fields()));
		assertThat(reply.status()).as(reply.text()).isEqualTo(201);
		return reply.json().path("code").asText();
	}

	private static Map<String, Object> request(Map<String, Object> fields) {
		Map<String, Object> request = new LinkedHashMap<>();
		request.put("procedure", MaternityFiling.PROCEDURE);
		request.put("agency", MaternityFiling.AGENCY);
		request.put("fields", fields);
		return request;
	}

	private static void assertProblem(Reply reply, int status, String code) {
		assertThat(reply.status()).as(reply.text()).isEqualTo(status);
		assertThat(reply.findings()).contains(code);
		assertThat(reply.text()).doesNotContainIgnoringCase("exception").doesNotContain("at org.", "SELECT");
	}

	/** Runs everything that is due for the dossier until it waits. */
	private void runJobs(String code) {
		for (List<Job> due = due(code); !due.isEmpty(); due = due(code)) {
			due.forEach((job) -> this.jobs.executeJob(job.getId()));
		}
	}

	private List<Job> due(String code) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(code)
			.list()
			.stream()
			.flatMap((i) -> this.jobs.createJobQuery().processInstanceId(i.getId()).messages().list().stream())
			.toList();
	}

	private ApiClient person(String id, String group, String agency) {
		return ApiClient.of(this.identity, this.port, id, group, agency);
	}

}
