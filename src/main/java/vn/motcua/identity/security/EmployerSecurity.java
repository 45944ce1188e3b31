package vn.motcua.identity.security;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;

import vn.motcua.process.CaseRole;

/**
 * The employers' pages: a login form with the same accounts as the API, a session, and
 * what pages with a session need: a token in every form, a way out. Nothing comes from
 * elsewhere.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
class EmployerSecurity {

	private static final String LOGIN = "/employer/login";

	private static final String OWN_FILES = "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; "
			+ "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

	@Bean
	@Order(0)
	SecurityFilterChain employers(HttpSecurity http, EngineUserAuthentication users, IdentityService identity)
			throws Exception {
		return http.securityMatcher(Paths.any("/employer", "/employer/**"))
			.authenticationProvider(users)
			.authorizeHttpRequests((requests) -> requests.requestMatchers(Paths.any(LOGIN))
				.permitAll()
				.anyRequest()
				.hasAuthority(CaseRole.APPLICANTS.groupId()))
			.formLogin((form) -> form.loginPage(LOGIN)
				.usernameParameter("tai-khoan")
				.passwordParameter("mat-khau")
				.defaultSuccessUrl("/employer/lists", false)
				.failureUrl(LOGIN + "?sai"))
			.logout((logout) -> logout.logoutUrl("/employer/logout").logoutSuccessUrl(LOGIN + "?da-ra"))
			.exceptionHandling((faults) -> faults.accessDeniedHandler(backToLogin()))
			.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(OWN_FILES)))
			.addFilterBefore(new EngineAuthenticationFilter(identity), AuthorizationFilter.class)
			.build();
	}

	/** A session that ran out, or an account that is no employer's. */
	private static AccessDeniedHandler backToLogin() {
		return (request, response, fault) -> response
			.sendRedirect(LOGIN + ((fault instanceof CsrfException) ? "?het-phien" : "?khong-duoc"));
	}

}
