package vn.motcua.scenario;

/**
 * Something a scenario file names that must be there.
 *
 * @param line where, 1-based
 * @param task the task whose form is meant by an INPUT; empty when nobody can tell
 */
record Reference(ValueType type, String value, int line, String task) {
}
