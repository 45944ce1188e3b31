package vn.motcua.notification;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

	/** Plain texts beside the HTML templates. */
	@Bean
	static ClassLoaderTemplateResolver noticeTexts() {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(
				NotificationConfiguration.class.getClassLoader());
		resolver.setPrefix("templates/");
		resolver.setSuffix(".txt");
		resolver.setTemplateMode(TemplateMode.TEXT);
		resolver.setCharacterEncoding("UTF-8");
		resolver.setResolvablePatterns(Set.of("notice/*"));
		resolver.setOrder(1);
		return resolver;
	}

}
