package vn.motcua.benefit.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the store to tests of the module above it. */
public final class BenefitStoreFixture {

	private BenefitStoreFixture() {
	}

	public static BenefitStore on(JdbcClient jdbc) {
		return new BenefitStore(jdbc);
	}

}
