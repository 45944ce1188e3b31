package vn.motcua.cockpit.figures;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.dossier.MaternityFiling;
import vn.motcua.dossier.web.TwoAgencyModel;
import vn.motcua.identity.Users;
import vn.motcua.process.CaseProcess;
import vn.motcua.scenario.process.Authentications;
import vn.motcua.scenario.process.CaseJobs;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotcuaWebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A dossier goes from an office to its province: both sides see it, each its part, and
 * every number has as many lines as it says. Others know nothing of it.
 */
@MotcuaWebTest
@Tag("database")
class MovesApiTest {

	private static final String PASSWORD = "Thu-nghiem-2026!";

	private static final String OFFICE = MaternityFiling.AGENCY;

	private static final String PROVINCE = "G12.01";

	@LocalServerPort
	int port;

	@Autowired
	Users users;

	@Autowired
	RepositoryService repository;

	@Autowired
	TaskService tasks;

	@Autowired
	CaseProcess cases;

	@Autowired
	CaseJobs jobs;

	@Autowired
	Authentications authentications;

	private String deployment;

	private Http giver;

	private Http taker;

	private Http other;

	private String code;

	@BeforeEach
	void filed() {
		this.deployment = TwoAgencyModel.deploy(this.repository);
		this.giver = supervisor("moves-giver", OFFICE);
		this.taker = supervisor("moves-taker", PROVINCE);
		this.other = supervisor("moves-other", "G12.02");
		this.code = this.cases.start(MaternityFiling.PROCEDURE, MaternityFiling.variables());
		this.jobs.runDue(this.code);
	}

	@AfterEach
	void undeploy() {
		this.repository.deleteDeployment(this.deployment, true);
	}

	@Test
	void countsOnBothSidesAndEveryNumberOpensItsList() throws Exception {
		JsonNode gave = json(this.giver, "dashboard").path("total");
		JsonNode took = row(json(this.taker, "dashboard").path("agencies"), PROVINCE);
		JsonNode reported = report(this.giver);
		handUp();
		JsonNode gaveAfter = json(this.giver, "dashboard").path("total");
		JsonNode tookAfter = row(json(this.taker, "dashboard").path("agencies"), PROVINCE);

		assertThat(grown(gave, gaveAfter, "handedOverWeek")).isOne();
		assertThat(grown(gave, gaveAfter, "receivedWeek")).as("it was filed there").isZero();
		assertThat(grown(gave, gaveAfter, "open")).isEqualTo(-1);
		assertThat(grown(took, tookAfter, "takenOverMonth")).isOne();
		assertThat(grown(took, tookAfter, "receivedMonth")).isZero();
		assertThat(grown(took, tookAfter, "open")).isOne();
		assertThat(grown(reported, report(this.giver), "HANDED_OVER")).isOne();
		assertThat(grown(reported, report(this.giver), "TAKEN")).isZero();

		opens(this.giver, "moves?direction=OUT&period=WEEK", gaveAfter, "handedOverWeek");
		opens(this.giver, "list?figure=RECEIVED&period=MONTH", gaveAfter, "receivedMonth");
		opens(this.taker, "moves?direction=IN&period=MONTH&at=" + PROVINCE, tookAfter, "takenOverMonth");
		opens(this.taker, "list?figure=OPEN&at=" + PROVINCE, tookAfter, "open");
		opens(this.taker, "list?figure=RECEIVED&period=WEEK&at=" + PROVINCE, tookAfter, "receivedWeek");
	}

	@Test
	void theGiverSeesWhereItWentAndNotHowItGoesThere() throws Exception {
		handUp();
		JsonNode move = line(json(this.giver, "moves").path("lines"));
		assertThat(move.path("to").asText()).isEqualTo("Bảo hiểm xã hội tỉnh Sông Mẫu");
		assertThat(move.path("agencyNow").asText()).isEqualTo(move.path("to").asText());
		JsonNode listed = line(json(this.giver, "list?figure=RECEIVED").path("lines"));
		assertThat(listed.path("words").asText()).isEqualTo("đã chuyển cơ quan khác");
		assertThat(listed.path("steps")).isEmpty();

		JsonNode sheet = json(this.giver, "dossiers/" + this.code);
		assertThat(sheet.path("until").isNull()).isFalse();
		assertThat(sheet.path("clocks")).isEmpty();
		assertThat(sheet.path("openTasks")).isEmpty();
		assertThat(sheet.at("/timeline/steps")).hasSize(1);
		assertThat(sheet.at("/timeline/moves/0/to").asText()).isEqualTo(move.path("to").asText());
		assertThat(sheet.path("ledger").findValuesAsText("what")).doesNotContain("Cơ quan khác nhận");

		JsonNode whole = json(this.taker, "dossiers/" + this.code);
		assertThat(whole.path("until").isNull()).isTrue();
		assertThat(whole.at("/timeline/steps")).hasSize(2);
		assertThat(line(json(this.taker, "moves?direction=IN").path("lines")).path("from").asText())
			.contains("Đồng Mẫu");
	}

	@Test
	void nobodyElseSeesIt() {
		handUp();
		for (String page : List.of("moves", "moves?direction=IN", "list?figure=RECEIVED")) {
			assertThat(get(this.other, page).body()).as(page).doesNotContain(this.code);
		}
		assertThat(get(this.other, "dossiers/" + this.code).statusCode()).isEqualTo(404);
		assertThat(get(this.giver, "moves?at=" + PROVINCE).statusCode()).isEqualTo(404);
	}

	private void handUp() {
		String task = this.tasks.createTaskQuery().processInstanceBusinessKey(this.code).singleResult().getId();
		this.authentications.as("moves-officer", List.of("reception-officers"), List.of(OFFICE), () -> {
			this.tasks.claim(task, "moves-officer");
			this.tasks.complete(task, Map.of());
		});
		this.jobs.runDue(this.code);
	}

	/** The list has as many lines as the number says. */
	private static void opens(Http who, String list, JsonNode totals, String number) throws Exception {
		assertThat(json(who, list).path("total").asLong()).as(list).isEqualTo(totals.path(number).asLong());
	}

	private static long grown(JsonNode before, JsonNode after, String number) {
		return after.path(number).asLong() - before.path(number).asLong();
	}

	/** The last line of the report, by column. */
	private static JsonNode report(Http who) throws Exception {
		JsonNode report = json(who, "report");
		var values = new ObjectMapper().createObjectNode();
		JsonNode totals = report.path("totals").path(report.path("totals").size() - 1).path("values");
		for (int i = 0; i < totals.size(); i++) {
			values.set(report.at("/columns/" + i + "/name").asText(), totals.get(i));
		}
		return values;
	}

	private static JsonNode row(JsonNode rows, String agency) {
		return find(rows, "key", agency);
	}

	private JsonNode line(JsonNode lines) {
		return find(lines, "code", this.code);
	}

	private static JsonNode find(JsonNode rows, String field, String value) {
		return StreamSupport.stream(rows.spliterator(), false)
			.filter((row) -> row.path(field).asText().equals(value))
			.findFirst()
			.orElseGet(() -> new ObjectMapper().createObjectNode());
	}

	private Http supervisor(String id, String agency) {
		this.users.create(id, "Giám Sát", "Thử", "", PASSWORD, Set.of("supervisors"), Set.of(agency));
		return Http.webapp(this.port, "cockpit", id, PASSWORD);
	}

	private static HttpResponse<String> get(Http who, String path) {
		return who.get("/camunda/api/supervision/" + path);
	}

	private static JsonNode json(Http who, String path) throws Exception {
		HttpResponse<String> answer = get(who, path);
		assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
		return new ObjectMapper().readTree(answer.body());
	}

}
