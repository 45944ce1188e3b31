package vn.motcua.testing;

import java.util.UUID;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.shared.SqlBatch;
import vn.motcua.shared.SqlFirst;

/**
 * Our own tables in a fresh database of the kind the run asks for, without application
 * and engine: for tests of one capability.
 */
public final class TestTables {

	private final DataSource dataSource;

	private TestTables(DataSource dataSource) {
		this.dataSource = dataSource;
	}

	/**
	 * With changes of the schema that are written in Java, as the application has them.
	 */
	public static TestTables fresh(JavaMigration... more) {
		String name = "t" + UUID.randomUUID().toString().replace("-", "");
		DataSource dataSource = TestDatabase.isPostgres()
				? new DriverManagerDataSource(TestDatabase.freshPostgresDatabase(name), "postgres", "postgres")
				: new DriverManagerDataSource("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
		Flyway.configure().dataSource(dataSource).javaMigrations(more).load().migrate();
		return new TestTables(dataSource);
	}

	public JdbcClient jdbc() {
		return JdbcClient.create(this.dataSource);
	}

	public SqlBatch batch() {
		return new SqlBatch(new JdbcTemplate(this.dataSource));
	}

	public SqlFirst first() {
		return new SqlFirst(jdbc(), transactions());
	}

	public PlatformTransactionManager transactions() {
		return new JdbcTransactionManager(this.dataSource);
	}

	public TransactionTemplate transaction() {
		return new TransactionTemplate(transactions());
	}

	public long count(String table) {
		return jdbc().sql("select count(*) from " + table).query(Long.class).single();
	}

}
