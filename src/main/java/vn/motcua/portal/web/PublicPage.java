package vn.motcua.portal.web;

import java.time.Duration;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/** The headers of every page for the public: nothing comes from elsewhere. */
final class PublicPage {

	private static final Duration KEEP = Duration.ofMinutes(1);

	private static final String OWN_FILES = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
			+ "frame-ancestors 'none'; base-uri 'none'";

	/** The viewer of diagrams sets styles on what it draws and fetches the drawing. */
	private static final String WITH_DIAGRAM = OWN_FILES.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
			+ "; script-src 'self'; connect-src 'self'";

	private PublicPage() {
	}

	static void headers(HttpServletResponse response) {
		headers(response, OWN_FILES);
	}

	static void headersWithDiagram(HttpServletResponse response) {
		headers(response, WITH_DIAGRAM);
	}

	private static void headers(HttpServletResponse response, String policy) {
		response.setHeader("Content-Security-Policy", policy);
		response.setHeader("Referrer-Policy", "same-origin");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.maxAge(KEEP).cachePublic().getHeaderValue());
	}

}
