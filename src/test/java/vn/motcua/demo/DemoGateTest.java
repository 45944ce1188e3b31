package vn.motcua.demo;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Status;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class DemoGateTest {

	private final DemoGate gate = new DemoGate(true);

	@Test
	void asksOthersToTryAgainWhileTheStoriesArePlayed() throws Exception {
		MockHttpServletResponse answer = send("POST", "/api/dossiers", null);
		assertThat(answer.getStatus()).isEqualTo(503);
		assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
		assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("\"detail\":\"Lần chạy đầu",
				"\"message\":\"Lần chạy đầu");
		assertThat(send("POST", "/camunda/api/engine/engine/default/task/7/claim", null).getStatus()).isEqualTo(503);
		assertThat(send("POST", "/api/dossiers", "guessed").getStatus()).isEqualTo(503);
		assertThat(this.gate.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
	}

	@Test
	void letsEverybodyReadAndLogInAndTheDemoWrite() throws Exception {
		assertThat(send("GET", "/api/procedures", null).getStatus()).isEqualTo(200);
		assertThat(send("POST", "/camunda/api/engine/engine/default/filter/3/list", null).getStatus()).isEqualTo(200);
		assertThat(send("POST", "/camunda/api/admin/auth/user/default/login/tasklist", null).getStatus())
			.isEqualTo(200);
		assertThat(send("POST", "/api/dossiers", this.gate.secret()).getStatus()).isEqualTo(200);
	}

	@Test
	void isOpenAfterwards() throws Exception {
		this.gate.open();
		assertThat(send("POST", "/api/dossiers", null).getStatus()).isEqualTo(200);
		assertThat(this.gate.health().getStatus()).isEqualTo(Status.UP);
	}

	private MockHttpServletResponse send(String method, String path, String secret) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		if (secret != null) {
			request.addHeader(DemoGate.HEADER, secret);
		}
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.gate.doFilter(request, response, new MockFilterChain());
		return response;
	}

}
