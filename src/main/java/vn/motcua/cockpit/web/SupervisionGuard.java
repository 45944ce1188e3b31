package vn.motcua.cockpit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.motcua.cockpit.Scopes;

/**
 * The second lock of Cockpit's pages: nobody without a scope reaches a handler under
 * their path, whatever the handler does or forgets, and nobody names an agency outside
 * their own in the filter {@code ?agency=}.
 */
@Configuration(proxyBeanMethods = false)
class SupervisionGuard implements WebMvcConfigurer, HandlerInterceptor {

	private final ObjectProvider<Scopes> scopes;

	/**
	 * Asked late: Spring MVC collects its interceptors before the beans they need exist.
	 */
	SupervisionGuard(ObjectProvider<Scopes> scopes) {
		this.scopes = scopes;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/camunda/api/supervision/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		this.scopes.getObject().current(request.getParameter("agency"));
		return true;
	}

}
