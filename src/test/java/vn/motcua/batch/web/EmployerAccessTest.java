package vn.motcua.batch.web;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.identity.Users;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotcuaWebTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gets into the employers' pages, and what a forged or foreign request gets. */
@MotcuaWebTest
class EmployerAccessTest {

	private static final String PASSWORD = "Thu-nghiem-2026!";

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	@LocalServerPort
	int port;

	@Autowired
	Users users;

	@Test
	void nobodyAndOfficersAreLedToTheLogin() {
		assertThat(location(Http.nobody(this.port).get("/employer/lists"))).endsWith("/employer/login");
		assertThat(location(Http.nobody(this.port).get("/employer/lists/1/answer.xlsx"))).endsWith("/employer/login");
		Http officer = Http.nobody(this.port);
		logIn(officer, person("reception-officers", Set.of("G12.01.001")), PASSWORD);
		assertThat(location(officer.get("/employer/lists"))).endsWith("/employer/login?khong-duoc");
	}

	@Test
	void anEmployerLogsInWithTheAccountOfTheApiAndOutAgain() {
		Http employer = Http.nobody(this.port);
		String user = person("applicants", Set.of());
		// who was wrong has to wait some seconds, so somebody else is wrong
		assertThat(location(logIn(employer, person("applicants", Set.of()), "sai"))).endsWith("/employer/login?sai");
		assertThat(employer.get("/employer/login?sai").body()).contains("Tên đăng nhập hoặc mật khẩu không đúng");
		assertThat(location(logIn(employer, user, PASSWORD))).endsWith("/employer/lists");
		HttpResponse<String> lists = employer.get("/employer/lists");
		assertThat(lists.body()).contains("Tệp mẫu: Giải quyết hưởng chế độ ốm đau", "Bảo hiểm xã hội cơ sở Đồng Mẫu")
			.doesNotContain("Thử Nghiệm", "Ủy ban nhân dân");
		assertThat(lists.headers().firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'none'");
		assertThat(lists.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
		HttpResponse<String> unknown = employer.get("/employer/lists/999999");
		assertThat(unknown.statusCode()).isEqualTo(404);
		assertThat(unknown.body()).contains("Không có danh sách này");
		HttpResponse<String> out = employer.send("POST", "/employer/logout", "application/x-www-form-urlencoded",
				"_csrf=" + token(lists));
		assertThat(location(out)).endsWith("/employer/login?da-ra");
		assertThat(location(employer.get("/employer/lists"))).endsWith("/employer/login");
	}

	@Test
	void aFormFromElsewhereChangesNothing() {
		Http employer = Http.nobody(this.port);
		logIn(employer, person("applicants", Set.of()), PASSWORD);
		HttpResponse<String> forged = employer.send("POST", "/employer/lists/1/file",
				"application/x-www-form-urlencoded", "");
		assertThat(location(forged)).endsWith("/employer/login?het-phien");
	}

	private HttpResponse<String> logIn(Http browser, String user, String password) {
		return browser.send("POST", "/employer/login", "application/x-www-form-urlencoded", "tai-khoan=" + user
				+ "&mat-khau=" + password.replace("!", "%21") + "&_csrf=" + token(browser.get("/employer/login")));
	}

	private static String token(HttpResponse<String> page) {
		Matcher token = TOKEN.matcher(page.body());
		assertThat(token.find()).isTrue();
		return token.group(1);
	}

	private String person(String role, Set<String> agencies) {
		String id = "dn-" + UUID.randomUUID().toString().substring(0, 8);
		this.users.create(id, "Đơn Vị", "Ví Dụ", id + "@example.vn", PASSWORD, Set.of(role), agencies);
		return id;
	}

	private static String location(HttpResponse<String> response) {
		assertThat(response.statusCode()).isEqualTo(302);
		return response.headers().firstValue("Location").orElse("");
	}

}
