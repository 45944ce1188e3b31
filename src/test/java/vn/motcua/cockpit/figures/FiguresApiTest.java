package vn.motcua.cockpit.figures;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.clock.ClockRows;
import vn.motcua.identity.Users;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotcuaWebTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures over HTTP: who sees which, and who is proposed for a step. */
@MotcuaWebTest
@Tag("database")
class FiguresApiTest {

	private static final String PASSWORD = "Thu-nghiem-2026!";

	private static final String OFFICE = "G12.02.001";

	private static int run;

	@LocalServerPort
	int port;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

	private String procedure;

	private Http supervisor;

	@BeforeEach
	void people() {
		this.procedure = "try-figures-" + ++run;
		person("figures-nui-mau", "supervisors", "G12.02");
		person("figures-song-mau", "supervisors", "G12.01");
		person("figures-chi", "benefits-officers", OFFICE);
		person("figures-dung", "benefits-officers", OFFICE);
		person("figures-an", "reception-officers", OFFICE);
		this.supervisor = Http.tasklist(this.port, "figures-nui-mau", PASSWORD);
	}

	@Test
	void countsAndListsOnlyWhatTheSupervisorMaySee() throws Exception {
		rows().dossier(this.procedure, moments("promised_at", -30));
		rows().dossier(this.procedure, moments("promised_at", 60));

		JsonNode mine = json(this.supervisor, "dashboard?procedure=" + this.procedure);
		assertThat(mine.at("/total/late").asInt()).isEqualTo(1);
		assertThat(mine.at("/total/inTime").asInt()).isEqualTo(1);
		assertThat(mine.at("/agencies/0/key").asText()).isEqualTo(OFFICE);
		JsonNode list = json(this.supervisor, "list?figure=LATE&procedure=" + this.procedure);
		assertThat(list.at("/total").asInt()).isEqualTo(1);
		assertThat(list.at("/lines/0/words").asText()).matches("quá hạn \\d+ ngày làm việc");
		assertThat(list.at("/lines/0/applicant").asText()).startsWith("Nguyễn Thị Mẫu");

		Http other = Http.tasklist(this.port, "figures-song-mau", PASSWORD);
		assertThat(json(other, "dashboard?procedure=" + this.procedure).at("/total/open").asInt()).isZero();
		assertThat(json(other, "list?figure=OPEN&procedure=" + this.procedure).at("/total").asInt()).isZero();
		assertThat(json(other, "risk?procedure=" + this.procedure).at("/total").asInt()).isZero();
		assertThat(get(other, "dashboard?agency=" + OFFICE).statusCode()).isEqualTo(404);
		Http officer = Http.tasklist(this.port, "figures-chi", PASSWORD);
		for (String page : new String[] { "dashboard", "list?figure=OPEN", "risk", "steps?definition=block-intake" }) {
			assertThat(get(officer, page).statusCode()).as(page).isEqualTo(403);
			assertThat(get(Http.nobody(this.port), page).statusCode()).as(page).isEqualTo(401);
		}
	}

	@Test
	void proposesTheLeastLoadedOfficerWhoMay() throws Exception {
		String code = rows().dossier(this.procedure, moments("promised_at", 60));
		this.jdbc.sql("update dossier_clock set risk_at = received_at where dossier_code = ?").param(code).update();
		step(code, "1", "benefits-officers", "figures-chi", false);
		for (String more : new String[] { "2", "3" }) {
			step(rows().dossier(this.procedure, moments("promised_at", 60)), more, "benefits-officers", "figures-chi",
					false);
		}

		assertThat(proposal()).isEqualTo("figures-dung");

		this.jdbc.sql("""
				insert into absence (agency, officer, substitute, first_day, last_day, note, created_at, created_by)
				values (?, 'figures-dung', 'figures-an', ?, ?, 'nghỉ phép', ?, 'x')""")
			.params(OFFICE, LocalDate.now().minusDays(1), LocalDate.now().plusDays(1),
					Instant.now().atOffset(ZoneOffset.UTC))
			.update();
		assertThat(proposal()).as("away").isEmpty();
		this.jdbc.sql("update absence set ended_at = created_at where officer = 'figures-dung'").update();
		assertThat(proposal()).isEqualTo("figures-dung");

		step(code, "4", "reception-officers", "figures-dung", true);
		assertThat(proposal()).as("four eyes: received this dossier").isEmpty();
	}

	@Test
	void namesTheStepsOfAModelWithItsBlocks() throws Exception {
		String code = rows().dossier("maternity-benefit", moments("promised_at", -30));
		this.jdbc.sql("""
				insert into step_record (task_id, dossier_code, agency, procedure_slug, process_key, activity_id, role,
				started_at) values (?, ?, ?, 'maternity-benefit', 'block-intake', 'UserTask_CheckPapers',
				'reception-officers', ?)""")
			.params(code, code, OFFICE, Instant.now().atOffset(ZoneOffset.UTC))
			.update();

		JsonNode row = json(this.supervisor, "steps?definition=maternity-benefit&agency=" + OFFICE).at("/rows/0");

		assertThat(row.at("/name").asText()).isEqualTo("Kiểm tra giấy tờ");
		assertThat(row.at("/elements/0").asText()).isEqualTo("CallActivity_Intake");
		assertThat(row.at("/late").asInt()).isPositive();
	}

	@Test
	void refusesAFigureThatDoesNotExist() {
		assertThat(get(this.supervisor, "list?figure=LUCK").statusCode()).isEqualTo(422);
		assertThat(get(this.supervisor, "list?figure=OPEN&page=-1").statusCode()).isEqualTo(422);
	}

	private String proposal() throws Exception {
		return json(this.supervisor, "risk?procedure=" + this.procedure).at("/lines/0/steps/0/suggestion/user")
			.asText();
	}

	private void step(String code, String id, String role, String officer, boolean ended) {
		this.jdbc.sql("""
				insert into step_record (task_id, dossier_code, agency, procedure_slug, process_key, activity_id, role,
				officer, started_at, ended_at, outcome) values (?, ?, ?, ?, 'x', 'y', ?, ?, ?, ?, ?)""")
			.params(this.procedure + id, code, OFFICE, this.procedure, role, officer,
					Instant.now().minusSeconds(60).atOffset(ZoneOffset.UTC),
					ended ? Instant.now().atOffset(ZoneOffset.UTC) : null, ended ? "COMPLETED" : null)
			.update();
	}

	private ClockRows rows() {
		return new ClockRows(this.jdbc, OFFICE, ++run * 1000);
	}

	private static Object[] moments(String column, int days) {
		return new Object[] { column, Instant.now().plus(days, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC) };
	}

	private void person(String id, String role, String agency) {
		this.users.create(id, "Người", "Thử " + id, id + "@example.vn", PASSWORD, Set.of(role), Set.of(agency));
	}

	private static HttpResponse<String> get(Http who, String path) {
		return who.get("/camunda/api/supervision/" + path);
	}

	private static JsonNode json(Http who, String path) throws Exception {
		HttpResponse<String> answer = get(who, path);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return new ObjectMapper().readTree(answer.body());
	}

}
