package vn.motcua.process.engine;

import java.util.Map;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.springframework.beans.factory.ObjectProvider;

import vn.motcua.process.CaseVariableResolver;

/**
 * Resolves the identifiers that modules contribute, and the one property of the execution
 * that models may read ({@code #{execution.processBusinessKey}}, the link of a called
 * block to its dossier).
 */
class CaseIdentifiers extends ReadOnlyResolver {

	private static final String EXECUTION = "execution";

	private static final String BUSINESS_KEY = "processBusinessKey";

	private final ObjectProvider<CaseVariableResolver> resolvers;

	CaseIdentifiers(ObjectProvider<CaseVariableResolver> resolvers) {
		this.resolvers = resolvers;
	}

	@Override
	public Object getValue(ELContext context, Object base, Object property) {
		if (base == null) {
			return identifier(context, property);
		}
		if (base instanceof Map) {
			return null;
		}
		if (base instanceof ExecutionEntity execution && BUSINESS_KEY.equals(property)) {
			context.setPropertyResolved(true);
			return execution.getProcessBusinessKey();
		}
		throw new ELException("Expressions may not read '" + property + "' of a " + base.getClass().getSimpleName());
	}

	private Object identifier(ELContext context, Object name) {
		ExecutionEntity execution = execution((VariableScope) context.getContext(VariableScope.class));
		if (execution == null) {
			return null;
		}
		if (EXECUTION.equals(name)) {
			context.setPropertyResolved(true);
			return execution;
		}
		CaseVariableResolver resolver = this.resolvers.stream()
			.filter((r) -> r.name().equals(name))
			.findFirst()
			.orElse(null);
		if (resolver == null) {
			return null;
		}
		context.setPropertyResolved(true);
		return resolver.resolve(execution.getProcessBusinessKey(), execution.getTenantId());
	}

	private ExecutionEntity execution(VariableScope scope) {
		if (scope instanceof ExecutionEntity execution) {
			return execution;
		}
		return (scope instanceof TaskEntity task) ? task.getExecution() : null;
	}

	@Override
	public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
		throw new ELException("Expressions may not call methods: " + method);
	}

}
