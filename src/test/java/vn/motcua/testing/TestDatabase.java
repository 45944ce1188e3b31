package vn.motcua.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives each test context a fresh database of the kind that {@code motcua.test.database}
 * names.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static EmbeddedPostgres postgres;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		String name = "t" + UUID.randomUUID().toString().replace("-", "");
		if (isPostgres()) {
			TestPropertyValues
				.of("spring.datasource.url=" + freshPostgresDatabase(name), "spring.datasource.username=postgres",
						"spring.datasource.password=postgres")
				.applyTo(context);
		}
		else {
			TestPropertyValues
				.of("spring.datasource.url=jdbc:h2:mem:" + name
						+ ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;DEFAULT_NULL_ORDERING=HIGH;OPTIMIZE_REUSE_RESULTS=0")
				.applyTo(context);
		}
	}

	private static void stopPostgres() {
		try {
			postgres.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static boolean isPostgres() {
		return "postgres".equals(System.getProperty("motcua.test.database"));
	}

	/**
	 * Creates an empty database on the one PostgreSQL of this JVM and returns its URL.
	 */
	public static synchronized String freshPostgresDatabase(String name) {
		try {
			if (postgres == null) {
				postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
				// after the contexts, so that the engine can say goodbye
				SpringApplication.getShutdownHandlers().add(TestDatabase::stopPostgres);
			}
			try (var connection = postgres.getPostgresDatabase().getConnection();
					var statement = connection.createStatement()) {
				statement.execute("create database " + name);
			}
			return postgres.getJdbcUrl("postgres", name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (java.sql.SQLException ex) {
			throw new IllegalStateException("PostgreSQL refused to create " + name, ex);
		}
	}

}
