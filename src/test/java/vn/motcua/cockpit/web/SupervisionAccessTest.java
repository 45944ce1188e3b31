package vn.motcua.cockpit.web;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.motcua.identity.Users;
import vn.motcua.process.CaseProcess;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotcuaWebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who sees how much: every handler under Cockpit's own path, as Spring knows them, and
 * every role; a page that is added is tested without being named here. Agencies: G12.90
 * over G12.91 (.001, .002) and G12.92 (.001), with {@link SupervisedDossiers}.
 */
@MotcuaWebTest
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupervisionAccessTest {

	private static final String ROOT = "/camunda/api/supervision";

	private static final String PASSWORD = "Access-test-1";

	private static final ObjectMapper JSON = new ObjectMapper();

	/** Pages of which all ask for something sensible show something. */
	private static final Map<String, String> QUERIES = Map.of(ROOT + "/absences/officers", "agency={agency}",
			ROOT + "/list", "figure=OPEN", ROOT + "/steps", "definition=maternity-benefit", ROOT + "/books",
			"agency={agency}&from=2026-01-01&to=2026-12-31", ROOT + "/books/book.xlsx",
			"agency={agency}&from=2026-01-01&to=2026-12-31");

	/** Only administrators change the calendar and see who did. */
	private static final Set<String> ADMINISTRATORS_ONLY = Set.of("GET " + ROOT + "/calendar/changes",
			"GET " + ROOT + "/calendar/replays", "GET " + ROOT + "/calendar/skipped",
			"POST " + ROOT + "/calendar/preview", "POST " + ROOT + "/calendar/forecast",
			"POST " + ROOT + "/calendar/apply");

	/** What everybody may ask, without logging in. */
	private static final Pattern PUBLIC = Pattern.compile("/api/procedures(/.*)?|/camunda/api/desk/areas");

	@LocalServerPort
	int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	@Autowired
	Users users;

	@Autowired
	CaseProcess cases;

	@Autowired
	RuntimeService runtime;

	@Autowired
	JdbcClient jdbc;

	private final Map<String, Http> sessions = new HashMap<>();

	private SupervisedDossiers dossiers;

	@BeforeAll
	void peopleAndDossiers() {
		person("reception", "tasklist", "reception-officers", "G12.91.001");
		person("benefits", "tasklist", "benefits-officers", "G12.91.001");
		person("analyst", "cockpit", "analysts");
		person("office", "cockpit", "supervisors", "G12.91.001");
		person("second", "cockpit", "supervisors", "G12.91.002");
		person("province", "cockpit", "supervisors", "G12.91");
		person("other", "cockpit", "supervisors", "G12.92");
		person("country", "cockpit", "supervisors", "G12.90");
		person("admin", "cockpit", "camunda-admin");
		this.users.create("access-applicant", "Dân", "Thử", "", PASSWORD, Set.of("applicants"), Set.of());
		this.dossiers = new SupervisedDossiers(this.jdbc, this.cases);
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource(delimiter = '|', textBlock = """
			# resource                       | number                 | office | second | province | other | country
			  dashboard                      | /total/open            |    1   |    2   |     4    |   1   |    5
			  dashboard                      | /total/atRisk          |    1   |    2   |     4    |   1   |    5
			  dashboard                      | /total/receivedMonth   |    1   |    3   |     4    |   1   |    5
			  dashboard                      | /total/handedOverMonth |    0   |    1   |     1    |   0   |    1
			  dashboard                      | /total/takenOverMonth  |    0   |    0   |     1    |   0   |    1
			  list?figure=OPEN               | /total                 |    1   |    2   |     4    |   1   |    5
			  list?figure=OPEN               | /lines#                |    1   |    2   |     4    |   1   |    5
			  list?figure=RECEIVED           | /lines#                |    1   |    3   |     4    |   1   |    5
			  risk                           | /lines#                |    1   |    2   |     4    |   1   |    5
			  moves?direction=OUT            | /lines#                |    0   |    1   |     1    |   0   |    1
			  moves?direction=IN             | /lines#                |    0   |    0   |     1    |   0   |    1
			  steps?definition=block-intake  | /rows/0/open           |    1   |    2   |     4    |   1   |    5
			  incidents                      | /payments#             |    1   |    2   |     4    |   1   |    5
			  incidents                      | /payouts#              |    1   |    2   |     4    |   1   |    5
			  incidents                      | /notices#              |    1   |    2   |     4    |   1   |    5
			  incidents                      | /parcels#              |    1   |    2   |     4    |   1   |    5
			  absences                       | /absences#             |    1   |    2   |     4    |   1   |    5
			  absences                       | /acts#                 |    1   |    2   |     4    |   1   |    5
			  report                         | /totals/-              |    1   |    3   |     4    |   1   |    5
			  scope                          | /agencies#             |    1   |    1   |     3    |   2   |    6
			""")
	void everyPageCountsTheScope(String resource, String number, long office, long second, long province, long other,
			long country) throws Exception {
		Map<String, Long> expected = Map.of("office", office, "second", second, "province", province, "other", other,
				"country", country);
		for (String role : expected.keySet()) {
			assertThat(count(session(role), resource, number)).as(role).isEqualTo(expected.get(role));
		}
		if (!resource.equals("scope")) {
			String narrowed = resource + (resource.contains("?") ? "&" : "?");
			assertThat(count(session("admin"), narrowed + "agency=G12.90", number)).isEqualTo(country);
			assertThat(count(session("country"), narrowed + "agency=G12.91", number)).isEqualTo(province);
		}
	}

	/** A number, the length of a list, or what the last line of the report received. */
	private static long count(Http who, String resource, String number) throws Exception {
		HttpResponse<String> answer = who.get(ROOT + "/" + resource);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		JsonNode body = JSON.readTree(answer.body());
		if (number.endsWith("#")) {
			return body.at(number.substring(0, number.length() - 1)).size();
		}
		if (number.equals("/totals/-")) {
			return body.path("totals").path(body.path("totals").size() - 1).path("values").path(1).asLong();
		}
		return body.at(number).asLong();
	}

	@Test
	void nothingOfTheProductAnswersWhoIsNotThere() {
		Http nobody = Http.nobody(this.port);
		for (String root : List.of("/camunda/api/", "/api/")) {
			for (WebHandler handler : WebHandler.under(root, this.mappings)) {
				if (!PUBLIC.matcher(handler.path()).matches()) {
					assertThat(handler.ask(nobody, "").statusCode()).as("%s", handler).isIn(401, 403);
				}
			}
		}
	}

	@Test
	void whatOfficersDoWithMoneyAndListsIsNotForSupervisors() {
		for (String root : List.of("/camunda/api/desk/payouts", "/camunda/api/desk/lists", "/api/lists",
				"/api/payouts")) {
			for (WebHandler handler : WebHandler.under(root, this.mappings)) {
				HttpResponse<String> answer = handler.ask(session("office"), "agency=G12.92.001&day=2026-07-20");
				assertThat(answer.body()).as("%s", handler).doesNotContain("G12.92.001-");
				assertThat(answer.statusCode()).as("%s: %s", handler, answer.body()).isLessThan(500);
			}
		}
		assertThat(session("office").get("/camunda/api/desk/payouts/files?agency=G12.91.001").statusCode())
			.isEqualTo(403);
	}

	@Test
	void everyHandlerRefusesWhoDoesNotSupervise() {
		List<WebHandler> handlers = handlers();
		assertThat(handlers).extracting(WebHandler::path)
			.contains(ROOT + "/scope", ROOT + "/report", ROOT + "/report.xlsx", ROOT + "/report.pdf",
					ROOT + "/absences");
		for (WebHandler handler : handlers) {
			assertThat(handler.ask(Http.nobody(this.port), "").statusCode()).as("nobody %s", handler).isIn(401, 403);
			for (String role : List.of("reception", "benefits", "analyst")) {
				assertThat(handler.ask(session(role), "").statusCode()).as("%s %s", role, handler).isEqualTo(403);
			}
		}
	}

	@Test
	void anApplicantCannotEvenLogIn() {
		Http browser = Http.nobody(this.port);
		assertThat(browser.logIn("cockpit", "access-applicant", PASSWORD).statusCode()).isEqualTo(403);
		assertThat(browser.get(ROOT + "/scope").statusCode()).isEqualTo(401);
	}

	@Test
	void everyChangeNeedsTheToken() {
		List<WebHandler> changes = handlers().stream().filter((handler) -> !handler.isRead()).toList();
		assertThat(changes).isNotEmpty();
		for (WebHandler handler : changes) {
			Http browser = Http.webapp(this.port, "cockpit", "access-country", PASSWORD);
			browser.forgetToken();
			assertThat(handler.ask(browser, "").statusCode()).as("without token %s", handler).isEqualTo(403);
		}
	}

	@Test
	void everyHandlerHidesAnAgencyOutside() {
		for (WebHandler handler : handlers()) {
			assertThat(handler.ask(session("office"), "agency=G12.92.001").statusCode()).as("%s", handler)
				.isIn(403, 404);
			assertThat(handler.ask(session("other"), "agency=G12.90").statusCode()).as("%s", handler).isIn(403, 404);
		}
	}

	@ParameterizedTest
	@CsvSource({ "office, G12.91.001, G12.91.002 G12.92.001", "province, G12.91.001, G12.92.001",
			"other, G12.92.001, G12.91.001 G12.91.002", "country, G12.92.001, ''", "admin, G12.92.001, ''" })
	void everyPageShowsOnlyTheScope(String role, String own, String outside) {
		List<String> shown = new ArrayList<>();
		for (WebHandler handler : handlers().stream().filter(WebHandler::isRead).toList()) {
			String query = QUERIES.getOrDefault(handler.path(), "").replace("{agency}", own);
			HttpResponse<String> answer = handler.ask(session(role), query);
			boolean refused = !role.equals("admin") && ADMINISTRATORS_ONLY.contains(handler.toString());
			assertThat(answer.statusCode()).as("%s %s: %s", role, handler, answer.body())
				.isIn(refused ? List.of(403) : List.of(200, 400, 404, 422));
			if (answer.statusCode() == 200) {
				shown.add(handler.path());
			}
			for (String agency : outside.isEmpty() ? new String[0] : outside.split(" ")) {
				assertThat(answer.body()).as("%s %s", role, handler).doesNotContain(agency, this.dossiers.code(agency));
			}
		}
		assertThat(shown).contains(ROOT + "/scope", ROOT + "/report", ROOT + "/report.xlsx", ROOT + "/report.pdf",
				ROOT + "/dashboard", ROOT + "/list", ROOT + "/risk", ROOT + "/moves", ROOT + "/steps",
				ROOT + "/incidents", ROOT + "/absences", ROOT + "/calendar", ROOT + "/books");
	}

	@ParameterizedTest
	@CsvSource({ "office, G12.91.001, 200", "office, G12.91.002, 404", "office, G12.92.001, 404",
			"province, G12.91.002, 200", "province, G12.92.001, 404", "other, G12.91.001, 404",
			"other, G12.92.001, 200", "country, G12.92.001, 200", "admin, G12.91.001, 200", "second, moved, 200",
			"province, moved, 200", "office, moved, 404", "other, moved, 404" })
	void aDossierOutsideLooksLikeNone(String role, String agency, int status) {
		String code = this.dossiers.code(agency);
		assertThat(session(role).get(ROOT + "/dossiers/" + code).statusCode()).isEqualTo(status);
		String instance = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(code)
			.rootProcessInstances()
			.singleResult()
			.getId();
		assertThat(session(role).get(ROOT + "/instances/" + instance + "/dossier").statusCode()).isEqualTo(status);
	}

	@Test
	void theFiltersOfferTheScope() throws Exception {
		assertThat(offered("office")).containsExactly("G12.91.001");
		assertThat(offered("province")).containsExactly("G12.91", "G12.91.001", "G12.91.002");
		assertThat(offered("country")).hasSize(6);
		assertThat(offered("admin")).contains("G12.01", "G12.90", "G12.92.001");
	}

	@ParameterizedTest
	@CsvSource({ "office, G12.91.001", "province, G12.91 G12.91.001 G12.91.002", "other, G12.92 G12.92.001" })
	void cockpitItselfCountsTheScope(String role, String agencies) throws Exception {
		long instances = this.runtime.createProcessInstanceQuery().tenantIdIn(agencies.split(" ")).count()
				+ this.runtime.createProcessInstanceQuery().withoutTenantId().count();
		assertThat(instances).isPositive();
		assertThat(count(role, "process-instance", "")).isEqualTo(instances);
		for (String resource : List.of("task", "process-instance", "incident")) {
			String outside = role.equals("other") ? "G12.91.001" : "G12.92.001";
			assertThat(count(role, resource, "tenantIdIn=" + outside)).as("%s %s", role, resource).isZero();
			assertThat(count(role, resource, "tenantIdIn=" + agencies.replace(' ', ',')))
				.isLessThanOrEqualTo(count(role, resource, ""));
		}
	}

	@Test
	void onlyAnAdministratorChangesTheCalendar() {
		List<WebHandler> guarded = handlers().stream()
			.filter((handler) -> ADMINISTRATORS_ONLY.contains(handler.toString()))
			.toList();
		assertThat(guarded).hasSameSizeAs(ADMINISTRATORS_ONLY);
		guarded.forEach((handler) -> {
			assertThat(handler.ask(session("country"), "").statusCode()).as("%s", handler).isEqualTo(403);
			if (handler.isRead()) {
				assertThat(handler.ask(session("admin"), "").statusCode()).as("%s", handler).isEqualTo(200);
			}
		});
	}

	private List<String> offered(String role) throws Exception {
		List<String> codes = new ArrayList<>();
		JSON.readTree(session(role).get(ROOT + "/scope").body())
			.path("agencies")
			.forEach((agency) -> codes.add(agency.path("code").asText()));
		return codes;
	}

	private long count(String role, String resource, String query) throws Exception {
		HttpResponse<String> answer = session(role)
			.get("/camunda/api/engine/engine/default/" + resource + "/count?" + query);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return JSON.readTree(answer.body()).path("count").asLong();
	}

	private List<WebHandler> handlers() {
		return WebHandler.under(ROOT, this.mappings);
	}

	private void person(String role, String app, String group, String... agencies) {
		String id = "access-" + role;
		this.users.create(id, "Ấm", "Thử", "", PASSWORD, Set.of(group), Set.of(agencies));
		this.sessions.put(role, Http.webapp(this.port, app, id, PASSWORD));
	}

	private Http session(String role) {
		return this.sessions.get(role);
	}

}
