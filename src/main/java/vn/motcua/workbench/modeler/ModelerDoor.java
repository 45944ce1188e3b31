package vn.motcua.workbench.modeler;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.motcua.catalog.ModelsRefusedException;
import vn.motcua.shared.RefusedException;

/**
 * Stands before the engine's {@code POST /engine-rest/deployment/create}. The engine
 * itself gives nobody the right to deploy; what comes here goes through the whole gate.
 * Answers in the engine's form, because the Modeler shows {@code message} of it.
 */
@Component
class ModelerDoor extends HttpFilter {

	private static final Logger log = LoggerFactory.getLogger(ModelerDoor.class);

	private static final Pattern CREATE = Pattern.compile("(?:/engine/[^/]+)?/deployment/create/*");

	private static final ObjectMapper JSON = new ObjectMapper();

	private final transient ObjectProvider<ModelerDeployments> deployments;

	ModelerDoor(ObjectProvider<ModelerDeployments> deployments) {
		this.deployments = deployments;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (!isDeployment(request)) {
			chain.doFilter(request, response);
			return;
		}
		if (isFromABrowser(request)) {
			refuse(response, 403, "AuthorizationException",
					"Chỉ nhận mô hình từ Camunda Modeler, không nhận từ trang web trong trình duyệt.");
			return;
		}
		try {
			ModelerDeployments door = this.deployments.getObject();
			String person = door.deployer();
			write(response, 200, door.deploy(Upload.read(request), person));
		}
		catch (ModelsRefusedException ex) {
			refuse(response, 400, "ParseException", RefusalText.of(ex.findings()));
		}
		catch (RefusedException ex) {
			boolean forbidden = ex.kind() == RefusedException.Kind.FORBIDDEN;
			refuse(response, forbidden ? 403 : 400, forbidden ? "AuthorizationException" : "InvalidRequestException",
					forbidden ? ex.getMessage() : RefusalText.PARSE_ERROR + ex.getMessage());
		}
		catch (RuntimeException ex) {
			log.error("deployment from the Modeler failed", ex);
			refuse(response, 500, "RestException",
					"Hệ thống gặp lỗi ngoài dự kiến. Hãy xem Cockpit, mục Mô hình, rồi thử lại hoặc báo quản trị viên.");
		}
	}

	private static boolean isDeployment(HttpServletRequest request) {
		return request.getMethod().equals("POST") && "/engine-rest".equals(request.getServletPath())
				&& request.getPathInfo() != null && CREATE.matcher(request.getPathInfo()).matches();
	}

	/**
	 * A browser that remembers the Basic login would send it with the form of any site.
	 * The Modeler asks from its main process, which does not say where a page came from.
	 */
	private static boolean isFromABrowser(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		return site != null && !site.equals("none");
	}

	private static void refuse(HttpServletResponse response, int status, String type, String message)
			throws IOException {
		write(response, status, Map.of("type", type, "message", message));
	}

	private static void write(HttpServletResponse response, int status, Map<String, Object> answer) throws IOException {
		response.setStatus(status);
		response.setContentType("application/json");
		response.setCharacterEncoding("UTF-8");
		JSON.writeValue(response.getOutputStream(), answer);
	}

}
