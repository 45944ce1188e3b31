package vn.motcua.process.engine;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationContext;

/**
 * The only beans a model can name: {@code XDelegate} as {@code ${xDelegate}}. Looked up
 * when asked, because delegates depend on the engine that is being built.
 */
class DelegateBeans extends AbstractMap<Object, Object> {

	private static final String SUFFIX = "Delegate";

	private final ApplicationContext context;

	DelegateBeans(ApplicationContext context) {
		this.context = context;
	}

	@Override
	public boolean containsKey(Object name) {
		return name instanceof String bean && bean.endsWith(SUFFIX) && this.context.containsBean(bean)
				&& this.context.isTypeMatch(bean, JavaDelegate.class);
	}

	@Override
	public Object get(Object name) {
		return containsKey(name) ? this.context.getBean((String) name) : null;
	}

	@Override
	public Set<Entry<Object, Object>> entrySet() {
		Map<Object, Object> all = new LinkedHashMap<>();
		Arrays.stream(this.context.getBeanNamesForType(JavaDelegate.class))
			.filter(this::containsKey)
			.forEach((name) -> all.put(name, get(name)));
		return all.entrySet();
	}

}
