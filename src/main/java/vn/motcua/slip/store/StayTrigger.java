package vn.motcua.slip.store;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.api.Trigger;

/** H2's side of {@link SlipsStay}; H2 makes it by name. */
public class StayTrigger implements Trigger {

	private String table;

	@Override
	public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type) {
		this.table = tableName;
	}

	@Override
	public void fire(Connection connection, Object[] oldRow, Object[] newRow) throws SQLException {
		throw new SQLException("an issued slip never changes (table " + this.table + ")");
	}

}
