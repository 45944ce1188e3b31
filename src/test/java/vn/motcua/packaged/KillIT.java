package vn.motcua.packaged;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills the packaged jar while applicants file and officers work, then proves that
 * nothing acknowledged was lost and nothing was done twice. {@code -Dmotcua.kills=100}
 * kills more often than the default, per database.
 */
@Tag("kill")
class KillIT {

	private static final int KILLS = Integer.getInteger("motcua.kills", 5);

	private static final String STORY = System.getProperty("motcua.story",
			"processes/maternity-benefit/scenarios/happy-path.yaml");

	private static final String AGENCY = "G12.01.001";

	@TempDir
	Path workDirectory;

	@Test
	void nothingAcknowledgedIsLostOnTheFileDatabase() throws Exception {
		Path data = this.workDirectory.resolve("data/motcua");
		run(List.of("--motcua.demo.dossiers=false"),
				() -> DriverManager.getConnection("jdbc:h2:file:" + data, "sa", ""), List.of("verify-chain"));
	}

	@Test
	void nothingAcknowledgedIsLostOnPostgres() throws Exception {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start()) {
			String url = postgres.getJdbcUrl("postgres", "postgres");
			List<String> database = List.of("--spring.datasource.url=" + url, "--spring.datasource.username=postgres",
					"--spring.datasource.password=postgres", "--motcua.demo.dossiers=false");
			List<String> verify = new java.util.ArrayList<>(List.of("verify-chain"));
			verify.addAll(database);
			run(database, () -> DriverManager.getConnection(url, "postgres", "postgres"), verify);
		}
	}

	private void run(List<String> arguments, Database database, List<String> verify) throws Exception {
		long seed = System.nanoTime() % 1000;
		System.out.println("kill test: seed " + seed + ", " + KILLS + " kills");
		Random random = new Random(seed);
		Story story = Story.of(STORY);
		PackagedJar jar = new PackagedJar(this.workDirectory, arguments);
		FilingLoad load = new FilingLoad(story, "congdan-1", AGENCY, seed);
		OfficerRobots robots = new OfficerRobots(story);
		for (int i = 0; i < KILLS; i++) {
			Duration start = jar.start();
			HttpOffice office = new HttpOffice(jar.url());
			int before = load.acknowledged().size();
			Runnable killing = () -> {
				Awaitility.await("filing load")
					.atMost(Duration.ofMinutes(2))
					.until(() -> load.acknowledged().size() >= before + 5);
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(5000)));
				jar.kill();
			};
			robots.during(office, () -> load.during(office, 3, killing));
			System.out.println("kill " + (i + 1) + ": start " + start.toMillis() + " ms, " + load.acknowledged().size()
					+ " acknowledged, " + robots.completed() + " tasks");
		}
		finish(jar, load, robots);
		check(load, database);
		assertThat(jar.command(verify.toArray(String[]::new))).as("verify-chain").isZero();
	}

	private static void finish(PackagedJar jar, FilingLoad load, OfficerRobots robots) {
		jar.start();
		HttpOffice office = new HttpOffice(jar.url());
		robots.during(office, () -> {
			load.settle(office);
			// money and parcels can only be doubled where there are some
			Awaitility.await("parcels").atMost(Duration.ofMinutes(4)).until(() -> robots.handedOver() >= 3);
		});
		jar.stop();
		assertThat(load.unanswered()).isEmpty();
		assertThat(load.refusals()).isEmpty();
	}

	private static void check(FilingLoad load, Database database) throws Exception {
		try (Connection connection = database.open()) {
			Invariants invariants = new Invariants(connection);
			System.out.println("after " + KILLS + " kills: " + load.acknowledged().size() + " acknowledged, "
					+ invariants.count("dossier") + " dossiers, " + invariants.count("payment_ledger")
					+ " ledger rows, " + invariants.count("payout_order") + " payouts, " + invariants.count("shipment")
					+ " parcels");
			assertThat(load.acknowledged()).isNotEmpty();
			assertThat(invariants.broken(load.sent().keySet(), load.acknowledged())).isEmpty();
		}
	}

	/** Opens the database after the application left it. */
	private interface Database {

		Connection open() throws Exception;

	}

}
