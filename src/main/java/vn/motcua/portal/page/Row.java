package vn.motcua.portal.page;

/**
 * One fact in a table: what, when or how, more; {@code toConfirm} where the source is not
 * sure.
 */
public record Row(String what, String when, String more, boolean toConfirm) {
}
