package vn.motcua.portal.web;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Style sheet and diagram viewer, from this jar; the viewer's licence beside it. */
@Configuration(proxyBeanMethods = false)
class PortalAssets implements WebMvcConfigurer {

	private static final Duration KEEP = Duration.ofHours(1);

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/public/assets/**")
			.addResourceLocations("classpath:/portal/static/", "classpath:/bpmn-js/")
			.setCacheControl(CacheControl.maxAge(KEEP).cachePublic());
	}

}
