package vn.motcua.testing;

import java.util.Set;

import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The application's templates without the application. */
public final class TestTemplates {

	private TestTemplates() {
	}

	public static SpringTemplateEngine engine() {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/");
		resolver.setSuffix(".html");
		resolver.setCharacterEncoding("UTF-8");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		ClassLoaderTemplateResolver texts = new ClassLoaderTemplateResolver();
		texts.setPrefix("templates/");
		texts.setSuffix(".txt");
		texts.setTemplateMode(TemplateMode.TEXT);
		texts.setCharacterEncoding("UTF-8");
		texts.setResolvablePatterns(Set.of("notice/*"));
		texts.setOrder(1);
		resolver.setOrder(2);
		engine.setTemplateResolvers(Set.of(resolver, texts));
		return engine;
	}

}
