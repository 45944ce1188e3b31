package vn.motcua.cockpit.web;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.motcua.dossier.MaternityFiling;
import vn.motcua.identity.Users;
import vn.motcua.process.CaseProcess;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotcuaWebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every handler under Cockpit's own path, as Spring knows them, and every role: a page
 * that is added is tested without being named here. Agencies: G12.90 over G12.91 (.001,
 * .002) and G12.92 (.001), each office with dossiers of its own.
 */
@MotcuaWebTest
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupervisionAccessTest {

	private static final String ROOT = "/camunda/api/supervision";

	private static final String PASSWORD = "Access-test-1";

	private static final ObjectMapper JSON = new ObjectMapper();

	/** What a handler needs to be asked sensibly; others are asked without. */
	private static final Map<String, String> QUERIES = Map.of(ROOT + "/absences/officers", "agency={agency}",
			ROOT + "/list", "figure=OPEN", ROOT + "/steps", "definition={definition}");

	/** Only administrators change the calendar and see who did. */
	private static final Set<String> ADMINISTRATORS_ONLY = Set.of("GET " + ROOT + "/calendar/changes",
			"GET " + ROOT + "/calendar/replays", "GET " + ROOT + "/calendar/skipped",
			"POST " + ROOT + "/calendar/preview", "POST " + ROOT + "/calendar/forecast",
			"POST " + ROOT + "/calendar/apply");

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

	private final Map<String, Http> sessions = new HashMap<>();

	private final Map<String, String> codes = new HashMap<>();

	@BeforeAll
	void peopleAndDossiers() {
		person("reception", "tasklist", "reception-officers", "G12.91.001");
		person("benefits", "tasklist", "benefits-officers", "G12.91.001");
		person("analyst", "cockpit", "analysts");
		person("office", "cockpit", "supervisors", "G12.91.001");
		person("province", "cockpit", "supervisors", "G12.91");
		person("other", "cockpit", "supervisors", "G12.92");
		person("country", "cockpit", "supervisors", "G12.90");
		person("admin", "cockpit", "camunda-admin");
		this.users.create("access-applicant", "Dân", "Thử", "", PASSWORD, Set.of("applicants"), Set.of());
		List.of("G12.91.001", "G12.91.002", "G12.91.002", "G12.92.001").forEach((agency) -> {
			Map<String, Object> values = MaternityFiling.variables();
			values.put("agency", agency);
			this.codes.put(agency, this.cases.start(MaternityFiling.PROCEDURE, values));
		});
	}

	@Test
	void everyHandlerRefusesWhoDoesNotSupervise() {
		List<Handler> handlers = handlers();
		assertThat(handlers).extracting(Handler::path)
			.contains(ROOT + "/scope", ROOT + "/report", ROOT + "/report.xlsx", ROOT + "/report.pdf",
					ROOT + "/absences");
		for (Handler handler : handlers) {
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
		List<Handler> changes = handlers().stream().filter((handler) -> !handler.isRead()).toList();
		assertThat(changes).isNotEmpty();
		for (Handler handler : changes) {
			Http browser = Http.webapp(this.port, "cockpit", "access-country", PASSWORD);
			browser.forgetToken();
			assertThat(handler.ask(browser, "").statusCode()).as("without token %s", handler).isEqualTo(403);
		}
	}

	@Test
	void everyHandlerHidesAnAgencyOutside() {
		for (Handler handler : handlers()) {
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
		for (Handler handler : handlers().stream().filter(Handler::isRead).toList()) {
			String query = QUERIES.getOrDefault(handler.path(), "")
				.replace("{agency}", own)
				.replace("{definition}", definition());
			HttpResponse<String> answer = handler.ask(session(role), query);
			boolean refused = !role.equals("admin") && ADMINISTRATORS_ONLY.contains(handler.toString());
			assertThat(answer.statusCode()).as("%s %s: %s", role, handler, answer.body())
				.isIn(refused ? List.of(403) : List.of(200, 400, 404, 422));
			if (answer.statusCode() == 200) {
				shown.add(handler.path());
			}
			for (String agency : outside.isEmpty() ? new String[0] : outside.split(" ")) {
				assertThat(answer.body()).as("%s %s", role, handler).doesNotContain(agency, this.codes.get(agency));
			}
		}
		assertThat(shown).contains(ROOT + "/scope", ROOT + "/report", ROOT + "/report.xlsx", ROOT + "/report.pdf",
				ROOT + "/dashboard", ROOT + "/list", ROOT + "/risk", ROOT + "/steps", ROOT + "/incidents",
				ROOT + "/absences", ROOT + "/calendar");
	}

	@ParameterizedTest
	@CsvSource({ "office, G12.91.001, 200", "office, G12.91.002, 404", "office, G12.92.001, 404",
			"province, G12.91.002, 200", "province, G12.92.001, 404", "other, G12.91.001, 404",
			"other, G12.92.001, 200", "country, G12.92.001, 200", "admin, G12.91.001, 200" })
	void aDossierOutsideLooksLikeNone(String role, String agency, int status) {
		String code = this.codes.get(agency);
		assertThat(session(role).get(ROOT + "/dossiers/" + code).statusCode()).isEqualTo(status);
		String instance = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(code)
			.rootProcessInstances()
			.singleResult()
			.getId();
		assertThat(session(role).get(ROOT + "/instances/" + instance + "/dossier").statusCode()).isEqualTo(status);
	}

	@Test
	void theReportCountsTheScopeAndNothingElse() throws Exception {
		long office = received("office", "");
		long province = received("province", "");
		assertThat(office).isPositive();
		assertThat(province).isEqualTo(office + received("province", "agency=G12.91.002"));
		assertThat(received("country", "")).isEqualTo(province + received("other", ""));
		assertThat(received("admin", "agency=G12.91")).isEqualTo(province);
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
		List<Handler> guarded = handlers().stream()
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

	private String definition() {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.codes.get("G12.91.001"))
			.rootProcessInstances()
			.singleResult()
			.getProcessDefinitionId();
	}

	private long received(String role, String query) throws Exception {
		HttpResponse<String> answer = session(role).get(ROOT + "/report?" + query);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		JsonNode totals = JSON.readTree(answer.body()).path("totals");
		assertThat(totals.findValuesAsText("procedure")).contains("Tổng").endsWith("Tổng cộng");
		return totals.get(totals.size() - 1).path("values").get(1).asLong();
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

	private List<Handler> handlers() {
		List<Handler> all = new ArrayList<>();
		for (RequestMappingInfo info : this.mappings.getHandlerMethods().keySet()) {
			for (String path : info.getPatternValues()) {
				if (path.startsWith(ROOT)) {
					Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
					assertThat(methods).as("methods of %s", path).isNotEmpty();
					methods.forEach((method) -> all.add(new Handler(method.name(), path)));
				}
			}
		}
		return all;
	}

	private void person(String role, String app, String group, String... agencies) {
		String id = "access-" + role;
		this.users.create(id, "Ấm", "Thử", "", PASSWORD, Set.of(group), Set.of(agencies));
		this.sessions.put(role, Http.webapp(this.port, app, id, PASSWORD));
	}

	private Http session(String role) {
		return this.sessions.get(role);
	}

	/** One handler; path variables are filled with what does not exist. */
	private record Handler(String method, String path) {

		@Override
		public String toString() {
			return this.method + " " + this.path;
		}

		boolean isRead() {
			return this.method.equals("GET");
		}

		HttpResponse<String> ask(Http caller, String query) {
			String address = this.path.replace("{year}", "2026").replaceAll("\\{[^}]+}", "0");
			String json = isRead() ? null : "{}";
			return caller.send(this.method, address + (query.isEmpty() ? "" : "?" + query),
					(json != null) ? "application/json" : null, json);
		}

	}

}
