package vn.motcua.batch;

/**
 * What is wrong with a line of a list.
 *
 * @param column as its heading says, empty when the whole line is meant
 * @param code upper snake
 * @param message one Vietnamese sentence with the remedy
 */
public record LineFinding(String column, String code, String message) {
}
