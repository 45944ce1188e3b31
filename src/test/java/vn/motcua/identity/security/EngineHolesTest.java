package vn.motcua.identity.security;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.WritableIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.webapp.impl.security.filter.SecurityFilterRule;
import org.camunda.bpm.webapp.impl.security.filter.util.FilterRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.identity.Users;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotcuaWebTest;

import static org.assertj.core.api.Assertions.assertThat;

/** CVE-2026-109432 and CVE-2026-77226 from outside, and the limit on queries. */
@MotcuaWebTest
class EngineHolesTest {

	private static final String PASSWORD = "Holes-test-1";

	private static final String SETUP = "/camunda/api/admin/setup/default/user/create";

	private static final String NEW_ADMINISTRATOR = """
			{"profile":{"id":"holes-intruder","firstName":"a","lastName":"b"},"credentials":{"password":"Intruder-1"}}""";

	private static final List<String> KEYS = List.of("assigneeExpression", "assigneeLikeExpression", "ownerExpression",
			"candidateUserExpression", "involvedUserExpression", "candidateGroupExpression",
			"candidateGroupsExpression", "processInstanceBusinessKeyExpression",
			"processInstanceBusinessKeyLikeExpression", "createdOnExpression", "createdBeforeExpression",
			"createdAfterExpression", "updatedAfterExpression", "dueDateExpression", "dueBeforeExpression",
			"dueAfterExpression", "followUpDateExpression", "followUpBeforeExpression",
			"followUpBeforeOrNotExistentExpression", "followUpAfterExpression");

	@LocalServerPort
	int port;

	@Autowired
	Users users;

	@Autowired
	ProcessEngine engine;

	private IdentityService identity;

	@BeforeEach
	void people() {
		this.identity = this.engine.getIdentityService();
		this.users.create("holes-admin", "An", "Thử", "", PASSWORD, Set.of("camunda-admin"), Set.of());
		this.users.create("holes-officer", "Bình", "Thử", "", PASSWORD, Set.of("reception-officers"),
				Set.of("G12.01.001"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/task", "/engine-rest/task/count", "/engine-rest/filter/create",
			"/engine-rest/history/task", "/engine-rest/process-instance", "/engine-rest/filter/any/list" })
	void refusesEveryExpressionKeyAtAnyDepth(String path) {
		Http officer = Http.basic(this.port, "holes-officer", PASSWORD);
		for (String key : KEYS) {
			String member = "\"" + key + "\":\"${''.getClass()}\"";
			for (String body : List.of("{" + member + "}", "{\"orQueries\":[{" + member + "}]}",
					"{\"query\":{\"orQueries\":[{\"a\":1},{" + member + "}]}}")) {
				assertRefused(officer.postJson(path, body));
			}
		}
		assertRefused(officer.get(path + "?assigneeExpression=x"));
	}

	@Test
	void refusesThemInTheWebApplicationsToo() {
		Http browser = Http.tasklist(this.port, "holes-officer", PASSWORD);
		for (String body : List.of("{\"assigneeExpression\":\"x\"}", "{\"orQueries\":[{\"ASSIGNEEEXPRESSION\":\"x\"}]}",
				"{\"orQueries\":[{\"assignee\\u0045xpression\":\"x\"}]}")) {
			assertRefused(browser.postJson("/camunda/api/engine/engine/default/task/count", body));
		}
		assertThat(browser.postJson("/camunda/api/engine/engine/default/task/count", "{\"name\":\"x\"}").body())
			.contains("\"count\":0");
	}

	private static void assertRefused(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("EXPRESSION_REFUSED");
	}

	@Test
	void nobodyBecomesAdministratorWhileThereIsOne() {
		assertSetupClosed(Http.nobody(this.port));
		assertSetupClosed(Http.tasklist(this.port, "holes-officer", PASSWORD));
	}

	@Test
	void nobodyBecomesAdministratorWhileThereIsNone() {
		Http officer = Http.tasklist(this.port, "holes-officer", PASSWORD);
		List<String> members = new ArrayList<>();
		for (User user : this.identity.createUserQuery().memberOfGroup("camunda-admin").list()) {
			members.add(user.getId());
			this.identity.deleteMembership(user.getId(), "camunda-admin");
		}
		try {
			assertSetupClosed(Http.nobody(this.port));
			assertSetupClosed(officer);
		}
		finally {
			members.forEach((member) -> this.identity.createMembership(member, "camunda-admin"));
		}
	}

	@Test
	void nobodyBecomesAdministratorWithAReadOnlyDirectory() {
		var factories = ((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration())
			.getSessionFactories();
		SessionFactory writable = factories.remove(WritableIdentityProvider.class);
		try {
			assertSetupClosed(Http.nobody(this.port));
		}
		finally {
			factories.put(WritableIdentityProvider.class, writable);
		}
	}

	private void assertSetupClosed(Http caller) {
		caller.get("/camunda/app/tasklist/default/");
		assertThat(caller.postJson(SETUP, NEW_ADMINISTRATOR).statusCode()).isEqualTo(403);
		assertThat(this.users.exists("holes-intruder")).isFalse();
	}

	@Test
	void theRuleFileClosesTheSetupByItself() throws IOException {
		try (InputStream file = getClass()
			.getResourceAsStream("/META-INF/resources/webjars/camunda/motcua-security-rules.json")) {
			List<SecurityFilterRule> rules = FilterRules.load(file, "/camunda");
			assertThat(FilterRules.authorize("POST", SETUP, rules).isGranted()).isFalse();
			assertThat(FilterRules.authorize("GET", "/camunda/api/admin/auth/user/default", rules).isGranted())
				.isTrue();
		}
	}

	@Test
	void aQueryWithoutLimitIsRefused() {
		Http officer = Http.basic(this.port, "holes-officer", PASSWORD);
		assertThat(officer.get("/engine-rest/task").statusCode()).isEqualTo(400);
		assertThat(officer.get("/engine-rest/task?maxResults=2001").statusCode()).isEqualTo(400);
		assertThat(officer.get("/engine-rest/task?maxResults=2000").statusCode()).isEqualTo(200);
	}

	@Test
	void anOfficerCanNeitherCreateAFilterNorDeploy() {
		Http officer = Http.basic(this.port, "holes-officer", PASSWORD);
		assertThat(officer
			.postJson("/engine-rest/filter/create",
					"{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{\"assignee\":\"x\"}}")
			.statusCode()).isEqualTo(403);
		String multipart = "--b\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nx\r\n"
				+ "--b\r\nContent-Disposition: form-data; name=\"x\"; filename=\"x.txt\"\r\n\r\nx\r\n--b--\r\n";
		assertThat(officer.send("POST", "/engine-rest/deployment/create", "multipart/form-data; boundary=b", multipart)
			.statusCode()).isEqualTo(403);
	}

}
