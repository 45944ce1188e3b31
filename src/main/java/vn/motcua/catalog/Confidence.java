package vn.motcua.catalog;

/**
 * How sure a fact is: {@code HIGH} stands in a law text or an official page, {@code LOW}
 * must be confirmed before use.
 */
public enum Confidence {

	HIGH, MEDIUM, LOW

}
