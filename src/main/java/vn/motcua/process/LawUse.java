package vn.motcua.process;

import java.util.Map;

/**
 * One value a decision took from a table of {@code processes/_law}.
 *
 * @param table name without the prefix, {@code reference-level}
 * @param version version of the deployed table
 * @param inputs what was asked, by name
 * @param values what the table answered, by column
 * @param source the text the value rests on, or empty
 * @param confidence HIGH, MEDIUM or LOW; LOW and MEDIUM are to be confirmed by the
 * administrator
 */
public record LawUse(String table, int version, Map<String, Object> inputs, Map<String, Object> values, String source,
		String confidence) {
}
