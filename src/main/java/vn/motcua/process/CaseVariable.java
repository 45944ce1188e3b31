package vn.motcua.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * One declared process variable: a name and a type, written and read only through this
 * handle.
 *
 * @param name camelCase, as models write it
 * @param type the Java type models and delegates agree on
 */
public record CaseVariable<T>(String name, Class<T> type) {

	/**
	 * Reads the variable; null when it was never written. A value of another type is a
	 * fault of the model.
	 */
	public T from(VariableScope scope) {
		return this.type.cast(scope.getVariable(this.name));
	}

	public void on(VariableScope scope, T value) {
		scope.setVariable(this.name, value);
	}

}
