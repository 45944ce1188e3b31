package vn.motcua.catalog.gate;

import java.util.Set;
import java.util.TreeSet;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * The beans a model may name, found on the class path without starting the application:
 * class {@code XDelegate} is bean {@code xDelegate}.
 */
public final class Delegates {

	private static final Set<String> NAMES = scan();

	private Delegates() {
	}

	public static Set<String> names() {
		return NAMES;
	}

	private static Set<String> scan() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter((type, factory) -> type.getClassMetadata().getClassName().endsWith("Delegate")
				&& type.getAnnotationMetadata().hasAnnotation(Component.class.getName()));
		Set<String> names = new TreeSet<>();
		for (BeanDefinition found : scanner.findCandidateComponents("vn.motcua")) {
			names.add(StringUtils.uncapitalize(ClassUtils.getShortName(found.getBeanClassName())));
		}
		return names;
	}

}
