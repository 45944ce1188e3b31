package vn.motcua.identity.security;

import java.util.Arrays;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

import vn.motcua.process.CaseRole;
import vn.motcua.shared.Finding;

/**
 * How machines and other pages log in: HTTP Basic with the engine's users. Replacing this
 * one class by an OAuth2 resource server changes nothing else, as long as the principal's
 * name is the user id and its authorities are group ids.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
class ApiSecurity {

	private static final String[] STAFF = Arrays.stream(CaseRole.values())
		.filter((role) -> role != CaseRole.APPLICANTS)
		.map(CaseRole::groupId)
		.toArray(String[]::new);

	@Bean
	@Order(1)
	SecurityFilterChain api(HttpSecurity http, EngineUserAuthentication users, IdentityService identity)
			throws Exception {
		return basic(http.securityMatcher(Paths.any("/api/**", "/engine-rest", "/engine-rest/**")), users, identity)
			.authorizeHttpRequests(
					(requests) -> requests.requestMatchers(Paths.get("/api/procedures", "/api/procedures/**"))
						.permitAll()
						.requestMatchers(Paths.any("/engine-rest", "/engine-rest/**"))
						.hasAnyAuthority(STAFF)
						.anyRequest()
						.authenticated())
			.build();
	}

	/** Everything that is neither API nor web application. */
	@Bean
	@Order(3)
	SecurityFilterChain pages(HttpSecurity http, EngineUserAuthentication users, IdentityService identity,
			Environment environment) throws Exception {
		return basic(http, users, identity).authorizeHttpRequests((requests) -> {
			requests.requestMatchers(Paths.any("/error")).permitAll();
			// the citizens' pages will live under /public
			requests.requestMatchers(Paths.get("/actuator/health/**", "/favicon.ico", "/public/**")).permitAll();
			if (!environment.acceptsProfiles(Profiles.of("production"))) {
				requests
					.requestMatchers(
							Paths.get("/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui.html", "/swagger-ui/**"))
					.permitAll();
			}
			requests.anyRequest().hasAnyAuthority(STAFF);
		}).build();
	}

	private static HttpSecurity basic(HttpSecurity http, EngineUserAuthentication users, IdentityService identity)
			throws Exception {
		return http.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.authenticationProvider(users)
			.httpBasic((basic) -> basic.authenticationEntryPoint(askForLogin()))
			.exceptionHandling(
					(faults) -> faults.authenticationEntryPoint(askForLogin()).accessDeniedHandler(refuseKindly()))
			.addFilterAfter(new EngineAuthenticationFilter(identity), BasicAuthenticationFilter.class);
	}

	private static AuthenticationEntryPoint askForLogin() {
		return (request, response, fault) -> {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"motcua\", charset=\"UTF-8\"");
			Problems.write(response, HttpStatus.UNAUTHORIZED, Finding.of("NOT_LOGGED_IN", "",
					"Bạn chưa đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra tên đăng nhập và mật khẩu rồi thử lại."));
		};
	}

	private static AccessDeniedHandler refuseKindly() {
		return (request, response, fault) -> Problems.write(response, HttpStatus.FORBIDDEN,
				Finding.of("FORBIDDEN", "", "Tài khoản của bạn không có quyền làm việc này."));
	}

}
