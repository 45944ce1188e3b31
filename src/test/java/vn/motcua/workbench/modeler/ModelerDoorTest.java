package vn.motcua.workbench.modeler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import vn.motcua.shared.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

class ModelerDoorTest {

	@SuppressWarnings("unchecked")
	private final ObjectProvider<ModelerDeployments> provider = mock(ObjectProvider.class);

	private final ModelerDeployments deployments = mock(ModelerDeployments.class);

	@ParameterizedTest
	@ValueSource(strings = { "cross-site", "same-site", "same-origin" })
	void aPageInABrowserCannotDeploy(String site) throws Exception {
		MockHttpServletRequest request = upload("a.form");
		request.addHeader("Sec-Fetch-Site", site);

		MockHttpServletResponse answer = send(request);

		assertThat(answer.getStatus()).isEqualTo(403);
		assertThat(answer.getContentAsString()).contains("Chỉ nhận mô hình từ Camunda Modeler");
		verifyNoInteractions(this.provider);
	}

	@Test
	void theModelerSaysNothingOfAPage() throws Exception {
		given(this.provider.getObject()).willReturn(this.deployments);
		given(this.deployments.deployer()).willReturn("analyst");

		assertThat(send(upload("a.form")).getStatus()).isEqualTo(200);
	}

	@Test
	void aNameWithAHiddenCharacterIsRefused() {
		assertThatThrownBy(() -> Upload.read(upload("a\0.form"))).isInstanceOf(RefusedException.class)
			.hasMessageContaining("đổi tên tệp");
	}

	@Test
	void aFailureDoesNotClaimThatNothingIsDeployed() throws Exception {
		given(this.provider.getObject()).willReturn(this.deployments);
		given(this.deployments.deploy(any(), any())).willThrow(new IllegalStateException("no database"));

		MockHttpServletResponse answer = send(upload("a.form"));

		assertThat(answer.getStatus()).isEqualTo(500);
		assertThat(answer.getContentAsString()).contains("mục Mô hình");
	}

	private MockHttpServletResponse send(MockHttpServletRequest request) throws IOException, ServletException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		new ModelerDoor(this.provider).doFilter(request, response, new MockFilterChain());
		return response;
	}

	private static MockHttpServletRequest upload(String name) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/engine-rest/deployment/create");
		request.setServletPath("/engine-rest");
		request.setPathInfo("/deployment/create");
		request.setContentType("multipart/form-data; boundary=b");
		request.setContent(("--b\r\nContent-Disposition: form-data; name=\"data\"; filename=\"" + name
				+ "\"\r\n\r\n{}\r\n--b--\r\n")
			.getBytes(StandardCharsets.UTF_8));
		return request;
	}

}
