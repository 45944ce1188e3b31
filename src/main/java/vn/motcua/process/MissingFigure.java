package vn.motcua.process;

import java.util.Map;

/**
 * What a law table was asked and could not answer.
 *
 * @param table name without the prefix, {@code adjustment-coefficient}
 * @param inputs what was asked, by name
 */
public record MissingFigure(String table, Map<String, Object> inputs) {

	public MissingFigure {
		inputs = Map.copyOf(inputs);
	}

}
