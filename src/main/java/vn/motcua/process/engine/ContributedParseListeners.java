package vn.motcua.process.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Hands every parse event to all {@link BpmnParseListener} beans, in their
 * {@code @Order}, looked up at the first parse.
 */
final class ContributedParseListeners {

	private ContributedParseListeners() {
	}

	static BpmnParseListener of(ObjectProvider<BpmnParseListener> beans) {
		return (BpmnParseListener) Proxy.newProxyInstance(BpmnParseListener.class.getClassLoader(),
				new Class<?>[] { BpmnParseListener.class }, (proxy, method, arguments) -> {
					if (method.getDeclaringClass() == Object.class) {
						return objectMethod(proxy, method.getName(), arguments);
					}
					for (BpmnParseListener listener : beans.orderedStream().toList()) {
						try {
							method.invoke(listener, arguments);
						}
						catch (InvocationTargetException ex) {
							throw ex.getTargetException();
						}
					}
					return null;
				});
	}

	private static Object objectMethod(Object proxy, String name, Object[] arguments) {
		return switch (name) {
			case "equals" -> proxy == arguments[0];
			case "hashCode" -> System.identityHashCode(proxy);
			default -> ContributedParseListeners.class.getSimpleName();
		};
	}

}
