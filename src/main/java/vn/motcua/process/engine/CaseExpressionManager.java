package vn.motcua.process.engine;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/**
 * What an expression can reach, as a closed list: contributed identifiers, delegates,
 * variables and entries of maps. There is no resolver for Java properties or methods, so
 * reflection has nothing to start from.
 */
class CaseExpressionManager extends JuelExpressionManager {

	static final Set<String> FUNCTIONS = Set.of("currentUser", "currentUserGroups", "now", CaseFunctions.IN_DAYS);

	private final CaseIdentifiers identifiers;

	CaseExpressionManager(Map<Object, Object> delegates, CaseIdentifiers identifiers) {
		super(delegates);
		this.identifiers = identifiers;
	}

	@Override
	public void addFunction(String name, Method function) {
		if (FUNCTIONS.contains(name)) {
			super.addFunction(name, function);
		}
	}

	@Override
	protected ELResolver createElResolver() {
		CompositeELResolver resolver = new CompositeELResolver();
		resolver.add(this.identifiers);
		resolver.add(new ReadOnlyMapELResolver(this.beans));
		resolver.add(new VariableScopeElResolver());
		resolver.add(new VariableContextElResolver());
		resolver.add(new MapELResolver(true));
		return resolver;
	}

}
