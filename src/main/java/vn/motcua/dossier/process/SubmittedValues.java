package vn.motcua.dossier.process;

import java.io.IOException;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.json.SpinJsonNode;

import vn.motcua.process.CaseVariables;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * Takes what a form or a client submitted out of the engine: every variable that is not a
 * declared one is dossier data and must not stay.
 */
final class SubmittedValues {

	private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_LONG_FOR_INTS)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

	private SubmittedValues() {
	}

	/** Removes and returns all variables except {@code kept} ones. */
	static Map<String, Object> take(VariableScope scope, Set<String> kept) {
		Map<String, Object> taken = new LinkedHashMap<>();
		for (String name : Set.copyOf(scope.getVariableNames())) {
			if (!kept.contains(name)) {
				taken.put(name, plain(name, scope.getVariable(name)));
				scope.removeVariable(name);
			}
		}
		return taken;
	}

	/** Removes and returns everything that models may not route on. */
	static Map<String, Object> takeData(VariableScope scope) {
		return take(scope, Set.copyOf(scope.getVariableNames().stream().filter(CaseVariables::isDeclared).toList()));
	}

	private static Object plain(String name, Object value) {
		if (value instanceof SpinJsonNode node) {
			try {
				return JSON.readValue(node.toString(), Object.class);
			}
			catch (IOException ex) {
				throw unusable(name);
			}
		}
		if (value instanceof Date date) {
			return date.toInstant().toString();
		}
		if (value == null || value instanceof String || value instanceof Boolean || value instanceof Number
				|| value instanceof Map || value instanceof Iterable || value instanceof java.time.LocalDate) {
			return value;
		}
		throw unusable(name);
	}

	private static RefusedException unusable(String name) {
		return new RefusedException(Kind.INVALID, "FIELD_KIND_UNUSABLE", name,
				"Mục “" + name + "” có kiểu dữ liệu không dùng được (tệp hoặc đối tượng). Hãy nộp tệp ở phần giấy tờ.");
	}

}
