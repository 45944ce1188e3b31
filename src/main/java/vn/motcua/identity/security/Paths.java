package vn.motcua.identity.security;

import java.util.Arrays;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Path matchers that also match requests to the Jersey servlets; plain strings do not.
 */
final class Paths {

	private Paths() {
	}

	static RequestMatcher any(String... patterns) {
		return new OrRequestMatcher(Arrays.stream(patterns)
			.map((pattern) -> (RequestMatcher) PathPatternRequestMatcher.withDefaults().matcher(pattern))
			.toList());
	}

	static RequestMatcher get(String... patterns) {
		return new OrRequestMatcher(Arrays.stream(patterns)
			.map((pattern) -> (RequestMatcher) PathPatternRequestMatcher.withDefaults()
				.matcher(HttpMethod.GET, pattern))
			.toList());
	}

}
