package vn.motcua.catalog;

/**
 * One choice of an {@code ENUM} or {@code MULTI_ENUM} field.
 *
 * @param value upper snake, what is stored
 * @param labelVi what people read
 */
public record FieldOption(String value, String labelVi) {
}
