package vn.motcua.slip.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/**
 * The database itself refuses to change or delete what was issued: triggers, which H2 and
 * PostgreSQL write differently.
 */
@Component
public class SlipsStay implements JavaMigration {

	private static final List<String> TABLES = List.of("slip", "tracking_book");

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion("103.1");
	}

	@Override
	public String getDescription() {
		return "issued slips never change";
	}

	@Override
	public Integer getChecksum() {
		return null;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
		try (Statement statement = connection.createStatement()) {
			if (postgres) {
				statement.execute("""
						create function issued_slip_stays() returns trigger language plpgsql as $$
						begin
						  raise exception 'an issued slip never changes (table %)', tg_table_name;
						end $$""");
			}
			for (String table : TABLES) {
				if (postgres) {
					statement.execute("create trigger " + table + "_stays before update or delete on " + table
							+ " for each row execute function issued_slip_stays()");
					statement.execute("create trigger " + table + "_is_not_emptied before truncate on " + table
							+ " for each statement execute function issued_slip_stays()");
				}
				else {
					statement.execute("create trigger " + table + "_stays before update, delete on " + table
							+ " for each row call '" + StayTrigger.class.getName() + "'");
				}
			}
		}
	}

}
