package vn.motcua.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.motcua.workbench.Analysts;

/**
 * The second lock of the workbench: nobody else reaches a handler under its path,
 * whatever the handler does or forgets.
 */
@Configuration(proxyBeanMethods = false)
class WorkbenchGuard implements WebMvcConfigurer, HandlerInterceptor {

	private final ObjectProvider<Analysts> analysts;

	/**
	 * Asked late: Spring MVC collects its interceptors before the beans they need exist.
	 */
	WorkbenchGuard(ObjectProvider<Analysts> analysts) {
		this.analysts = analysts;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/camunda/api/workbench/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		this.analysts.getObject().current();
		return true;
	}

}
