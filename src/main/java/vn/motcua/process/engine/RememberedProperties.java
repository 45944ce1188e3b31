package vn.motcua.process.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.ibatis.ognl.ObjectPropertyAccessor;
import org.apache.ibatis.ognl.OgnlContext;
import org.apache.ibatis.ognl.OgnlException;
import org.apache.ibatis.ognl.OgnlRuntime;

/**
 * The engine's statements ask its queries for properties such as {@code isOrQueryActive}.
 * These are no getters, and for them the expression language of MyBatis walks through all
 * methods of the query each time, an eighth of the work of a dossier. Here the method it
 * finds is kept.
 */
final class RememberedProperties extends ObjectPropertyAccessor {

	private static final Object[] NOTHING = {};

	private final Map<Class<?>, Map<String, Optional<Method>>> found = new ConcurrentHashMap<>();

	static void install() {
		OgnlRuntime.setPropertyAccessor(Object.class, new RememberedProperties());
	}

	@Override
	public Object getPossibleProperty(OgnlContext context, Object target, String name) throws OgnlException {
		Optional<Method> method = this.found.computeIfAbsent(target.getClass(), (type) -> new ConcurrentHashMap<>())
			.computeIfAbsent(name, (property) -> walk(target.getClass(), property));
		if (method.isEmpty() || !context.getMemberAccess().isAccessible(context, target, method.get(), name)) {
			return super.getPossibleProperty(context, target, name);
		}
		try {
			return OgnlRuntime.invokeMethod(target, method.get(), NOTHING);
		}
		catch (InvocationTargetException ex) {
			throw new OgnlException(name, ex.getTargetException());
		}
		catch (IllegalAccessException ex) {
			throw new OgnlException(name, ex);
		}
	}

	/** What the walk finds; getters and fields are remembered by OGNL itself. */
	private static Optional<Method> walk(Class<?> type, String property) {
		return (OgnlRuntime.getGetMethod(type, property) != null) ? Optional.empty()
				: Optional.ofNullable(OgnlRuntime.getReadMethod(type, property));
	}

}
