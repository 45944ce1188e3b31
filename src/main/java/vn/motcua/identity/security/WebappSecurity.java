package vn.motcua.identity.security;

import java.time.Clock;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Tasklist, Cockpit, Admin and Welcome keep their own login, CSRF check and headers; what
 * they leave open is closed here.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
class WebappSecurity {

	/** CVE-2026-77226: the first-run page makes anybody administrator. */
	private static final String SETUP = "/camunda/api/admin/setup/**";

	@Bean
	@Order(2)
	SecurityFilterChain webapps(HttpSecurity http) throws Exception {
		return http.securityMatcher(Paths.any("/", "/camunda", "/camunda/**"))
			.csrf(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.sessionManagement(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.authorizeHttpRequests(
					(requests) -> requests.requestMatchers(Paths.any(SETUP, "/camunda/app/admin/*/setup"))
						.denyAll()
						.anyRequest()
						.permitAll())
			.exceptionHandling(
					(faults) -> faults.authenticationEntryPoint((request, response, fault) -> response.setStatus(403)))
			.build();
	}

	@Bean
	FilterRegistrationBean<Filter> nonceFilter() {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(new NonceFilter());
		registration.addUrlPatterns("/camunda/*");
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

	@Bean
	FilterRegistrationBean<Filter> doubleSlashFilter() {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(new DoubleSlashFilter());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

	@Bean
	FilterRegistrationBean<Filter> serverTimeFilter(Clock clock) {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(new ServerTimeFilter(clock));
		registration.addUrlPatterns("/camunda/api/desk/*", "/camunda/api/supervision/*", "/camunda/api/workbench/*");
		return registration;
	}

	@Bean
	FilterRegistrationBean<Filter> expressionKeyFilter() {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(new ExpressionKeyFilter());
		registration.addUrlPatterns("/camunda/api/*", "/engine-rest/*");
		// after Spring Security, so that nobody without login makes us read a body
		registration.setOrder(Ordered.LOWEST_PRECEDENCE - 100);
		return registration;
	}

}
