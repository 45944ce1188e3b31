package vn.motcua.identity.security;

import java.io.IOException;
import java.time.Clock;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells our pages the server's time, so that a wrong clock at a desk changes no date. */
class ServerTimeFilter extends OncePerRequestFilter {

	static final String HEADER = "X-Motcua-Now";

	private final Clock clock;

	ServerTimeFilter(Clock clock) {
		this.clock = clock;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HEADER, this.clock.instant().toString());
		chain.doFilter(request, response);
	}

}
