package vn.motcua.packaged;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.stockcamunda.StockCamunda;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Prints what a dossier costs, beside a stock Camunda on the same story in the same run.
 * No figure is a pass mark: machines differ. {@code -Dmotcua.bench.dossiers=1000} for
 * figures to quote.
 */
@Tag("bench")
class BenchIT {

	private static final int DOSSIERS = Integer.getInteger("motcua.bench.dossiers", 1000);

	private static final int WARM_UP = Math.max(20, DOSSIERS / 10);

	private static final String STORY = System.getProperty("motcua.bench.story",
			"processes/maternity-benefit/scenarios/online.yaml");

	@TempDir
	Path workDirectory;

	@Test
	void measuresBothContendersOnH2AndOnPostgres() throws Exception {
		Story story = Story.of(STORY);
		List<String> report = new ArrayList<>(List.of("story " + STORY + ", " + DOSSIERS + " dossiers, " + WARM_UP
				+ " to warm up, " + Runtime.getRuntime().availableProcessors() + " cores"));
		for (boolean withPostgres : new boolean[] { false, true }) {
			report.add(withPostgres ? "PostgreSQL 17, same machine" : "H2 file, inside the application's process");
			motcua(story, withPostgres, report);
			stock(story, withPostgres, report);
		}
		report.forEach(System.out::println);
		Files.write(Path.of("target", "bench.txt"), report);
		assertThat(report).hasSizeGreaterThan(4);
	}

	private void motcua(Story story, boolean withPostgres, List<String> report) throws Exception {
		Path work = Files.createDirectories(this.workDirectory.resolve("motcua-" + withPostgres));
		try (PostgresMeter postgres = withPostgres ? new PostgresMeter(work.resolve("pg")) : null) {
			List<String> arguments = new ArrayList<>(List.of("--motcua.demo.dossiers=false"));
			database(postgres, arguments, null);
			PackagedJar jar = new PackagedJar(work, arguments);
			report.add("start, empty folder " + jar.start().toMillis() + " ms");
			jar.stop();
			report.add("second start        " + jar.start().toMillis() + " ms");
			Contender contender = new MotcuaContender(jar, new HttpOffice(jar.url()), story, System.nanoTime() % 40);
			measure(contender, story, postgres, report);
			report
				.add("heap after " + (DOSSIERS + WARM_UP) + " dossiers: " + Benchmark.heapMegabytes(jar.pid()) + " MB");
			jar.stop();
		}
	}

	private void stock(Story story, boolean withPostgres, List<String> report) throws Exception {
		Path work = Files.createDirectories(this.workDirectory.resolve("stock-" + withPostgres));
		try (PostgresMeter postgres = withPostgres ? new PostgresMeter(work.resolve("pg")) : null) {
			List<String> arguments = new ArrayList<>(List.of("--models=" + Path.of("processes").toAbsolutePath(),
					"--camunda.bpm.auto-deployment-enabled=false", "--camunda.bpm.authorization.enabled=false",
					"--spring.config.location=optional:classpath:/nothing/",
					"--camunda.bpm.generic-properties.properties.history-time-to-live=P365D"));
			database(postgres, arguments, work);
			PackagedJar jar = PackagedJar.ofClass(StockCamunda.class, work, arguments);
			jar.start();
			measure(new StockContender(jar, new HttpOffice(jar.url()), story), story, postgres, report);
			jar.stop();
		}
	}

	private static void measure(Contender contender, Story story, PostgresMeter postgres, List<String> report)
			throws Exception {
		Benchmark.run(contender, story, WARM_UP, 0, postgres);
		report.add(Benchmark.run(contender, story, DOSSIERS, WARM_UP, postgres).toString());
	}

	private static void database(PostgresMeter postgres, List<String> arguments, Path h2) {
		if (postgres != null) {
			arguments.addAll(List.of("--spring.datasource.url=" + postgres.url(),
					"--spring.datasource.username=postgres", "--spring.datasource.password=postgres"));
		}
		else if (h2 != null) {
			arguments.addAll(List.of("--spring.datasource.url=jdbc:h2:file:" + h2.resolve("stock") + ";WRITE_DELAY=0",
					"--spring.datasource.username=sa", "--spring.datasource.password="));
		}
	}

}
