package vn.motcua.catalog.gate;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.ScannedGenericBeanDefinition;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

import vn.motcua.process.WritesVariable;

/**
 * The beans a model may name, found on the class path without starting the application:
 * class {@code XDelegate} is bean {@code xDelegate}.
 */
public final class Delegates {

	private static final Map<String, Set<String>> WRITES = scan();

	private Delegates() {
	}

	public static Set<String> names() {
		return WRITES.keySet();
	}

	/** Names of the variables that the delegate of {@code ${xDelegate}} writes. */
	public static Set<String> writtenBy(String expression) {
		return WRITES.getOrDefault(expression.replaceAll("[${}]", ""), Set.of());
	}

	private static Map<String, Set<String>> scan() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter((type, factory) -> type.getClassMetadata().getClassName().endsWith("Delegate")
				&& type.getAnnotationMetadata().hasAnnotation(Component.class.getName()));
		Map<String, Set<String>> delegates = new TreeMap<>();
		for (BeanDefinition found : scanner.findCandidateComponents("vn.motcua")) {
			String name = StringUtils.uncapitalize(ClassUtils.getShortName(found.getBeanClassName()));
			delegates.put(name, writes(((ScannedGenericBeanDefinition) found).getMetadata()));
		}
		return delegates;
	}

	private static Set<String> writes(AnnotationMetadata type) {
		Map<String, Object> annotation = type.getAnnotationAttributes(WritesVariable.class.getName());
		return (annotation != null) ? Set.of((String[]) annotation.get("value")) : Set.of();
	}

}
