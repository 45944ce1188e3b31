package vn.motcua.shared;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens a row that counts: several transactions may find it missing at the same moment,
 * one of them inserts it and the others go on with its row. The losing insert is undone
 * to a savepoint, the caller's transaction lives.
 */
@Component
public class SqlFirst {

	private final JdbcClient jdbc;

	private final TransactionTemplate savepoint;

	public SqlFirst(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.savepoint = new TransactionTemplate(transactions);
		this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
	}

	/** Inserts, or leaves what is there; waits for whoever inserts it now. */
	public void insert(String sql, Object... parameters) {
		try {
			this.savepoint.executeWithoutResult((status) -> this.jdbc.sql(sql).params(parameters).update());
		}
		catch (DuplicateKeyException ex) {
			// somebody opened it a moment ago: that row serves as well
		}
	}

}
