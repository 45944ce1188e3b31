package vn.motcua.workbench.web;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.motcua.dossier.MaternityFiling;
import vn.motcua.identity.Users;
import vn.motcua.process.CaseProcess;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotcuaWebTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Every handler of the workbench, as Spring knows them, and every role. */
@MotcuaWebTest
class WorkbenchAccessTest {

	private static final String ROOT = "/camunda/api/workbench";

	private static final String PASSWORD = "Workbench-test-1";

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
	ManagementService jobs;

	@Test
	void everyHandlerRefusesWhoIsNoAnalyst() {
		Http nobody = Http.nobody(this.port);
		Http supervisor = person("bench-supervisor", "supervisors", Set.of("G12.01.001"), "cockpit");
		Http officer = person("bench-officer", "benefits-officers", Set.of("G12.01.001"), "tasklist");
		assertThat(handlers()).anyMatch((handler) -> handler.path().equals(ROOT + "/models")).allSatisfy((handler) -> {
			assertThat(handler.ask(nobody).statusCode()).as("nobody %s", handler).isIn(401, 403);
			assertThat(handler.ask(supervisor).statusCode()).as("supervisor %s", handler).isEqualTo(403);
			assertThat(handler.ask(officer).statusCode()).as("officer %s", handler).isEqualTo(403);
		});
	}

	@Test
	void everyChangeNeedsTheToken() {
		person("bench-forgetful", "analysts", Set.of(), "cockpit");
		assertThat(handlers().stream().filter((h) -> !h.method().equals("GET"))).allSatisfy((handler) -> {
			// a refused token ends the session
			Http analyst = Http.webapp(this.port, "cockpit", "bench-forgetful", PASSWORD);
			analyst.forgetToken();
			assertThat(handler.ask(analyst).statusCode()).as("%s", handler).isEqualTo(403);
		});
	}

	@Test
	void anAnalystSeesTheRunningModels() {
		assertThat(person("bench-analyst", "analysts", Set.of(), "cockpit").get(ROOT + "/models").body())
			.contains("maternity-benefit");
	}

	@Test
	void anAnalystGetsADossierAsAScenarioWithoutItsPeople() {
		String code = this.cases.start(MaternityFiling.PROCEDURE, MaternityFiling.variables());
		runJobs(code);
		Http analyst = person("bench-recorder", "analysts", Set.of(), "cockpit");
		assertThat(analyst.get(ROOT + "/dossiers/" + code + "/scenario").body())
			.contains("procedure: " + MaternityFiling.PROCEDURE, "  - waitsAt: [UserTask_CheckPapers")
			.doesNotContain(MaternityFiling.NAME, MaternityFiling.PERSONAL_ID);
		HttpResponse<String> unknown = analyst.get(ROOT + "/dossiers/G12.01.001-20260101-9999999/scenario");
		assertThat(unknown.statusCode()).isEqualTo(404);
		assertThat(unknown.body()).contains("G12.01.001-20260101-9999999");
	}

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

	private Http person(String id, String group, Set<String> agencies, String app) {
		this.users.create(id, "Người", "Thử", "", PASSWORD, Set.of(group), agencies);
		return Http.webapp(this.port, app, id, PASSWORD);
	}

	private List<Handler> handlers() {
		return this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((info) -> info.getPatternValues()
				.stream()
				.filter((path) -> path.startsWith(ROOT))
				.flatMap((path) -> handlers(info, path)))
			.toList();
	}

	private static Stream<Handler> handlers(RequestMappingInfo info, String path) {
		boolean file = info.getConsumesCondition().getConsumableMediaTypes().contains(MediaType.MULTIPART_FORM_DATA);
		return info.getMethodsCondition().getMethods().stream().map((method) -> new Handler(method.name(), path, file));
	}

	/** One method of one address, asked with an invented name where it wants one. */
	record Handler(String method, String path, boolean takesFiles) {

		HttpResponse<String> ask(Http as) {
			String address = this.path.replaceAll("\\{[^}]+}", "x");
			if (this.takesFiles) {
				return as.send(this.method, address, "multipart/form-data; boundary=x", "--x--\r\n");
			}
			String json = this.method.equals("GET") ? null : "{}";
			return as.send(this.method, address, (json != null) ? "application/json" : null, json);
		}

	}

}
