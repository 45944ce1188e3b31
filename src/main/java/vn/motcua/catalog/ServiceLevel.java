package vn.motcua.catalog;

/**
 * How far the service is online: the old level 1 to 4 and the scope of Decree 42/2022.
 */
public record ServiceLevel(int number, Scope scope) {

	/** Toàn trình or một phần. */
	public enum Scope {

		FULL, PARTIAL

	}

}
