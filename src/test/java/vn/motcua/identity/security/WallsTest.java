package vn.motcua.identity.security;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

/** Who gets in by HTTP, and that nothing inside shows outside. */
@MotcuaWebTest
class WallsTest {

	private static final String PASSWORD = "Walls-test-1";

	@LocalServerPort
	int port;

	@Autowired
	Users users;

	@BeforeEach
	void people() {
		this.users.create("walls-officer", "An", "Thử", "", PASSWORD, Set.of("reception-officers"),
				Set.of("G12.01.001"));
		// without an administrator every page leads to the first-run page
		this.users.create("walls-admin", "Chi", "Thử", "", PASSWORD, Set.of("camunda-admin"), Set.of());
		this.users.create("walls-applicant", "Bình", "Thử", "", PASSWORD, Set.of("applicants"), Set.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/engine", "/engine-rest/task/count", "/engine-rest/user", "/engine-rest/",
			"/engine-rest", "/api/dossiers/G12.01-20260101-0000001", "/actuator/env", "/outbox", "/h2-console" })
	void withoutLoginTheAnswerIs401(String path) {
		HttpResponse<String> answer = Http.nobody(this.port).get(path);
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
		assertThat(answer.body()).contains("Bạn chưa đăng nhập");
	}

	@Test
	void anOfficerMayUseTheEngineApiAndAnApplicantNot() {
		assertThat(Http.basic(this.port, "walls-officer", PASSWORD).get("/engine-rest/task/count").statusCode())
			.isEqualTo(200);
		assertThat(Http.basic(this.port, "walls-applicant", PASSWORD).get("/engine-rest/task/count").statusCode())
			.isEqualTo(403);
		assertThat(Http.basic(this.port, "walls-officer", "wrong").get("/engine-rest/task/count").statusCode())
			.isEqualTo(401);
	}

	@Test
	void theEngineKnowsTheCaller() {
		assertThat(Http.basic(this.port, "walls-officer", PASSWORD).get("/engine-rest/user").body())
			.as("sees nobody's account but the own one")
			.doesNotContain("walls-applicant");
	}

	@Test
	void theApiKeepsNoSession() {
		Http caller = Http.basic(this.port, "walls-officer", PASSWORD);
		caller.get("/engine-rest/task/count");
		assertThat(caller.cookies().getCookieStore().getCookies()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v3/api-docs", "/actuator/health" })
	void whatIsPublicNeedsNoLogin(String path) {
		assertThat(Http.nobody(this.port).get(path).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/h2-console", "/h2-console/", "/actuator/env", "/actuator/heapdump" })
	void whatMustNotExistIs404ForStaff(String path) {
		assertThat(Http.basic(this.port, "walls-officer", PASSWORD).get(path).statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/app/..%2f..%2f..%2fetc/passwd", "/camunda/app/%2e%2e/%2e%2e/application.yaml",
			"/camunda/assets/..%5c..%5capplication.yaml", "/camunda/lib/..;/..;/application.yaml",
			"/camunda/app/tasklist/%252e%252e/%252e%252e/application.yaml", "/public/..%2fapplication.yaml",
			"/camunda/app/tasklist/..%c0%af..%c0%afapplication.yaml", "/camunda//api/admin/setup/default/user/create",
			"/camunda/api/desk/..%2f..%2fengine/engine" })
	void pathTricksLeadNowhere(String path) {
		HttpResponse<String> answer = Http.nobody(this.port).get(path);
		assertThat(answer.statusCode()).isIn(400, 401, 403, 404);
		assertThat(answer.body()).doesNotContain("datasource", "root:");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/task/none", "/engine-rest/task?sortBy=x'%20or%201=1--",
			"/engine-rest/task?priority=abc", "/engine-rest/deployment/x/resources/y", "/engine-rest/nothing",
			"/engine-rest/process-definition/key/none/start", "/nothing", "/api/nothing",
			"/engine-rest/history/task?startedAfter=yesterday" })
	void errorsShowNothingInside(String path) {
		for (HttpResponse<String> answer : List.of(Http.basic(this.port, "walls-officer", PASSWORD).get(path),
				Http.basic(this.port, "walls-officer", PASSWORD)
					.postJson(path, "{\"variables\":{\"a\":{\"type\":7}}"))) {
			assertThat(answer.statusCode()).isBetween(400, 599);
			assertThat(answer.body()).doesNotContain("\tat ", "at org.", "at java.", "SELECT", "Caused by",
					"org.springframework", "ACT_RU");
		}
	}

	@Test
	void ourOwnPathsUnderTheWebAppsNeedALogin() {
		assertThat(Http.nobody(this.port).get("/camunda/api/desk/anything").statusCode()).isEqualTo(401);
		assertThat(Http.tasklist(this.port, "walls-officer", PASSWORD).get("/camunda/api/desk/anything").statusCode())
			.isEqualTo(404);
	}

	@Test
	void aPostWithoutTheCsrfTokenIsRefused() {
		Http browser = Http.tasklist(this.port, "walls-officer", PASSWORD);
		assertThat(browser.postJson("/camunda/api/engine/engine/default/task?maxResults=5", "{}").statusCode())
			.isEqualTo(200);
		List.copyOf(browser.cookies().getCookieStore().getCookies())
			.stream()
			.filter((cookie) -> cookie.getName().equals("XSRF-TOKEN"))
			.forEach((cookie) -> browser.cookies().getCookieStore().remove(null, cookie));
		assertThat(browser.postJson("/camunda/api/engine/engine/default/task?maxResults=5", "{}").statusCode())
			.isEqualTo(403);
	}

	@Test
	void everyPageHasTheNonceOfItsOwnHeader() throws Exception {
		Http browser = Http.tasklist(this.port, "walls-officer", PASSWORD);
		ExecutorService pool = Executors.newFixedThreadPool(16);
		try {
			List<Future<Boolean>> pages = IntStream.range(0, 400)
				.mapToObj((i) -> pool.submit(() -> nonceFits(browser.get("/camunda/app/tasklist/default/"))))
				.toList();
			Set<Boolean> fits = new HashSet<>();
			for (Future<Boolean> page : pages) {
				fits.add(page.get());
			}
			assertThat(fits).containsExactly(true);
		}
		finally {
			pool.shutdownNow();
		}
	}

	private static boolean nonceFits(HttpResponse<String> page) {
		Matcher header = Pattern.compile("'nonce-([^']+)'")
			.matcher(page.headers().firstValue("Content-Security-Policy").orElseThrow());
		Matcher body = Pattern.compile("nonce=\"([^\"]+)\"").matcher(page.body());
		assertThat(header.find()).as("header %s", page.headers().map()).isTrue();
		assertThat(body.find()).as("page %s", page.body()).isTrue();
		return header.group(1).equals(body.group(1));
	}

}
