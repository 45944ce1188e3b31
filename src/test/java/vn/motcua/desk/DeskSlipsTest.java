package vn.motcua.desk;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.dossier.MaternityFiling;
import vn.motcua.identity.Users;
import vn.motcua.process.CaseProcess;
import vn.motcua.slip.OfficerNames;
import vn.motcua.slip.Slip;
import vn.motcua.slip.SlipForm;
import vn.motcua.slip.Slips;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotcuaWebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who looks at slips before they are issued, who corrects them, and what rubbish gives.
 */
@MotcuaWebTest
@Tag("database")
class DeskSlipsTest {

	private static final String PASSWORD = "Thu-nghiem-2026!";

	private static final String ASKED = """
			{"form":"SUPPLEMENT_REQUEST","facts":{"supplementReasons":["PAPER_MISSING"],"supplementNote":"Nộp giấy khai sinh"}}""";

	@LocalServerPort
	int port;

	@Autowired
	Users users;

	@Autowired
	CaseProcess cases;

	@Autowired
	TaskService tasks;

	@Autowired
	RepositoryService repository;

	@Autowired
	Slips slips;

	@Autowired
	OfficerNames names;

	private String deployment;

	private String code;

	private String task;

	private Http reception;

	@BeforeEach
	void file() {
		person("slips-an", "reception-officers", MaternityFiling.AGENCY);
		person("slips-mai", "benefits-heads", MaternityFiling.AGENCY);
		person("slips-khac", "reception-officers", "G12.02.001");
		person("slips-truong-khac", "benefits-heads", "G12.02.001");
		this.deployment = this.repository.createDeployment()
			.addModelInstance("desk-slips.bpmn",
					Bpmn.createExecutableProcess(MaternityFiling.PROCEDURE)
						.startEvent()
						.userTask("UserTask_CheckPapers")
						.camundaCandidateGroups("reception-officers")
						.endEvent()
						.done())
			.deploy()
			.getId();
		this.code = this.cases.start(MaternityFiling.PROCEDURE, MaternityFiling.variables());
		this.task = this.tasks.createTaskQuery().processInstanceBusinessKey(this.code).singleResult().getId();
		this.reception = as("slips-an");
	}

	@AfterEach
	void undeploy() {
		this.repository.deleteDeployment(this.deployment, true);
	}

	@Test
	void showsASlipBeforeItIsIssuedAndKeepsNothing() throws Exception {
		HttpResponse<String> answer = preview(this.reception, ASKED);

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		JsonNode shown = new ObjectMapper().readTree(answer.body());
		assertThat(shown.at("/title").asText()).contains("bổ sung");
		assertThat(shown.at("/pages/0").binaryValue()).startsWith(0x89, 'P', 'N', 'G');
		assertThat(this.slips.ofDossier(this.code)).isEmpty();
	}

	@Test
	void showsReceiptApologyAndControlSlipBeforeTheyAreIssued() throws Exception {
		for (String form : List.of("{\"form\":\"RECEIPT\",\"facts\":{}}",
				"{\"form\":\"APOLOGY\",\"facts\":{\"apologyReason\":\"OVERLOAD\",\"apologyNewDueOn\":\"rubbish\"}}")) {
			assertThat(preview(this.reception, form).statusCode()).as(form).isEqualTo(200);
		}
		String control = "/camunda/api/desk/dossiers/" + this.code + "/control-slip";
		HttpResponse<String> shown = this.reception.get(control);
		assertThat(new ObjectMapper().readTree(shown.body()).at("/pages/0").binaryValue()).startsWith(0x89, 'P');
		assertThat(as("slips-khac").get(control).statusCode()).isEqualTo(404);
		assertThat(this.slips.ofDossier(this.code)).isEmpty();
	}

	@Test
	void tellsWhatWasIssuedMeanwhile() throws Exception {
		String path = "/camunda/api/desk/dossiers/" + this.code + "/slips";
		assertThat(this.reception.get(path).body()).isEqualTo("[]");
		Slip receipt = this.slips.issue(this.code, SlipForm.RECEIPT, 1, this.code + "-1");
		JsonNode rows = new ObjectMapper().readTree(this.reception.get(path).body());
		assertThat(rows.at("/0/number").asText()).isEqualTo(receipt.number());
		assertThat(this.reception.get("/camunda/api/desk/" + rows.at("/0/path").asText()).statusCode()).isEqualTo(200);
		assertThat(as("slips-khac").get(path).statusCode()).isEqualTo(404);
	}

	@Test
	void namesPeopleAsTheyAreWritten() {
		assertThat(this.names.of("slips-an")).isEqualTo("Người Thử slips-an");
	}

	@Test
	void showsNothingToOthers() {
		assertThat(preview(as("slips-khac"), ASKED).statusCode()).isIn(403, 404);
		assertThat(preview(Http.nobody(this.port), ASKED).statusCode()).isIn(401, 403);
		assertThat(this.reception.postJson("/camunda/api/desk/tasks/none/slip-preview", ASKED).statusCode())
			.isEqualTo(404);
	}

	@Test
	void answersRubbishInWords() {
		for (String rubbish : List.of("{}", "{\"form\":null,\"facts\":{}}", "{\"form\":\"REFUSAL\"}",
				"{\"form\":\"STOP\",\"facts\":{}}", "{\"form\":\"RECEIPT\",\"facts\":{\"refusalNote\":\"x\"}}",
				"{\"form\":\"REFUSAL\",\"facts\":{\"status\":\"RETURNED\"}}", "{\"form\":\"LUCK\",\"facts\":{}}", "[]",
				"x", "")) {
			HttpResponse<String> answer = preview(this.reception, rubbish);
			assertThat(answer.statusCode()).as(rubbish).isBetween(400, 422);
			assertThat(answer.body()).as(rubbish).doesNotContain("Exception", "vn.motcua");
		}
		for (String odd : List.of("{\"refusalReasons\":[7,null]}", "{\"refusalNote\":{\"a\":1}}",
				"{\"refusalNote\":null}")) {
			assertThat(preview(this.reception, "{\"form\":\"REFUSAL\",\"facts\":" + odd + "}").statusCode()).as(odd)
				.isEqualTo(422);
		}
	}

	@Test
	void theReceptionCorrectsReceiptsOnceAndHeadsTheRest() {
		Slip receipt = this.slips.issue(this.code, SlipForm.RECEIPT, 1, this.code + "-1");
		Slip refusal = this.slips.issue(this.code, SlipForm.REFUSAL, 1, this.code + "-2");
		Http head = as("slips-mai");

		assertThat(correct(head, receipt, "Sai tên").statusCode()).isEqualTo(403);
		assertThat(correct(this.reception, refusal, "Sai tên").statusCode()).isEqualTo(403);
		assertThat(correct(as("slips-khac"), receipt, "Sai tên").statusCode()).isEqualTo(404);
		assertThat(correct(as("slips-truong-khac"), refusal, "Sai tên").statusCode()).isEqualTo(404);
		assertThat(correct(Http.nobody(this.port), receipt, "Sai tên").statusCode()).isIn(401, 403);
		assertThat(this.slips.ofDossier(this.code)).hasSize(2);

		assertThat(correct(this.reception, receipt, "Sai tên").statusCode()).isEqualTo(204);
		assertThat(correct(head, refusal, "Sai lý do").statusCode()).isEqualTo(204);
		assertThat(correct(this.reception, receipt, "Lần nữa").statusCode()).isEqualTo(409);
		assertThat(this.slips.ofDossier(this.code)).hasSize(4);
	}

	@Test
	void refusesACorrectionWithoutAReasonOrWithAnEndlessOne() {
		Slip receipt = this.slips.issue(this.code, SlipForm.RECEIPT, 1, this.code + "-1");
		for (String reason : List.of("", "   ", "x".repeat(1001))) {
			assertThat(correct(this.reception, receipt, reason).statusCode()).as("%.9s", reason).isEqualTo(422);
		}
		String path = "/camunda/api/desk/dossiers/" + this.code + "/slips/";
		assertThat(this.reception.postJson(path + receipt.id() + "/correction", "{}").statusCode()).isEqualTo(422);
		assertThat(this.reception.postJson(path + "0/correction", "{\"reason\":\"x\"}").statusCode()).isEqualTo(404);
		assertThat(this.reception.postJson(path + "abc/correction", "{\"reason\":\"x\"}").statusCode()).isBetween(400,
				422);
		this.reception.forgetToken();
		assertThat(correct(this.reception, receipt, "Sai tên").statusCode()).as("forged").isEqualTo(403);
		assertThat(this.slips.ofDossier(this.code)).hasSize(1);
	}

	private HttpResponse<String> preview(Http who, String json) {
		return who.postJson("/camunda/api/desk/tasks/" + this.task + "/slip-preview", json);
	}

	private static HttpResponse<String> correct(Http who, Slip slip, String reason) {
		return who.postJson("/camunda/api/desk/dossiers/" + slip.dossierCode() + "/slips/" + slip.id() + "/correction",
				"{\"reason\":\"" + reason + "\"}");
	}

	private Http as(String user) {
		return Http.tasklist(this.port, user, PASSWORD);
	}

	private void person(String id, String role, String agency) {
		this.users.create(id, "Người", "Thử " + id, id + "@example.vn", PASSWORD, Set.of(role), Set.of(agency));
	}

}
