package vn.motcua.identity.security;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;

import vn.motcua.shared.Finding;

/**
 * Answers a request that a filter refused with a problem document (RFC 9457), like
 * controllers do.
 */
final class Problems {

	private static final ObjectMapper JSON = new ObjectMapper();

	private Problems() {
	}

	static void write(HttpServletResponse response, HttpStatus status, Finding finding) throws IOException {
		response.setStatus(status.value());
		response.setContentType("application/problem+json");
		response.setCharacterEncoding("UTF-8");
		JSON.writeValue(response.getOutputStream(), Map.of("type", "about:blank", "title", status.getReasonPhrase(),
				"status", status.value(), "detail", finding.message(), "findings", List.of(finding)));
	}

}
