package vn.motcua.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nobody but the demo itself changes anything while its stories are played, because the
 * clock of the whole application stands on their days: others read, and are asked to try
 * again in some seconds. Until then the application does not say that it is healthy.
 */
final class DemoGate extends OncePerRequestFilter implements HealthIndicator {

	/** The demo's own requests carry a secret of this run. */
	static final String HEADER = "X-Motcua-Demo";

	private static final int RETRY_SECONDS = 5;

	private static final String WORDS = "Lần chạy đầu, hệ thống đang dựng hồ sơ mẫu trên lịch của những ngày trước nên"
			+ " chưa nhận việc mới. Bạn xem được mọi trang; hãy thử lại sau ít giây.";

	private static final String ANSWER = """
			{"type":"about:blank","title":"Service Unavailable","status":503,"detail":"%s","message":"%s"}"""
		.formatted(WORDS, WORDS);

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	/** The last part of addresses that Tasklist and Cockpit read by POST. */
	private static final Set<String> READ_BY_POST = Set.of("list", "count", "cards", "task", "process-definition",
			"process-instance", "variable-instance", "case-definition", "logout");

	private final String secret = UUID.randomUUID().toString();

	private volatile boolean playing;

	DemoGate(boolean playing) {
		this.playing = playing;
	}

	String secret() {
		return this.secret;
	}

	/** From now on the clock runs true. */
	void open() {
		this.playing = false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!this.playing || onlyReads(request) || this.secret.equals(request.getHeader(HEADER))) {
			chain.doFilter(request, response);
			return;
		}
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setHeader("Retry-After", String.valueOf(RETRY_SECONDS));
		response.setContentType("application/problem+json");
		response.getOutputStream().write(ANSWER.getBytes(StandardCharsets.UTF_8));
	}

	private static boolean onlyReads(HttpServletRequest request) {
		String path = request.getRequestURI();
		return READING.contains(request.getMethod()) || path.contains("/auth/user/")
				|| READ_BY_POST.contains(path.substring(path.lastIndexOf('/') + 1));
	}

	@Override
	public Health health() {
		return (this.playing ? Health.outOfService().withDetail("demo", "playing") : Health.up()).build();
	}

}
