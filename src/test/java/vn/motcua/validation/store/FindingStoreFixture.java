package vn.motcua.validation.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the store to tests of the module above it. */
public final class FindingStoreFixture {

	private FindingStoreFixture() {
	}

	public static FindingStore on(JdbcClient jdbc) {
		return new FindingStore(jdbc);
	}

}
