package vn.motcua.packaged;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.demo.DemoPeople;
import vn.motcua.testing.Http;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How fast supervisors' pages answer as the history grows, over HTTP, as the supervisor
 * of a province with thirteen offices. {@code -Dmotcua.bench.history=1000000
 * -Dmotcua.bench.open=100000} for figures to quote; it measures a hundredth, a tenth and
 * the whole.
 */
@Tag("bench")
class FiguresBenchIT {

	private static final long HISTORY = Long.getLong("motcua.bench.history", 5_000);

	private static final long OPEN = Long.getLong("motcua.bench.open", HISTORY / 10);

	private static final int ASKED = Integer.getInteger("motcua.bench.asked", 30);

	private static final int OFFICES = 12;

	/** Copies are other dossiers at other times; whether a column has a value stays. */
	private static final Set<String> MAY_DIFFER = Set.of("dossier.code", "dossier.agency", "dossier.filed_at",
			"dossier.accepted_at", "dossier.promised_at", "dossier.closed_at", "dossier.archived_at",
			"dossier.head_hash", "dossier_event.id", "dossier_event.dossier_code", "dossier_event.happened_at",
			"dossier_event.hash", "clock_entry.id", "clock_entry.dossier_code", "clock_entry.happened_at",
			"clock_entry.promised_before", "clock_entry.promised_after", "clock_entry.indicator_before",
			"clock_entry.indicator_after", "step_record.task_id", "step_record.dossier_code", "step_record.agency",
			"step_record.officer", "step_record.started_at", "step_record.due_at", "step_record.ended_at",
			"step_record.worked_minutes");

	/** Too few dossiers were solved to tell the models' pace; copies get one. */
	private static final Set<String> CLOCK_MAY_DIFFER = Set.of("dossier_code", "agency", "received_at", "started_at",
			"term_from", "promised_at", "first_promised_at", "indicator_due_at", "stopped_since", "warn_at",
			"finished_at", "returned_at", "punctuality", "worked_minutes", "expected_at", "expected_at is null",
			"risk_at", "risk_at is null", "paced_at", "paced_at is null", "paced_for", "paced_for is null");

	@TempDir
	Path work;

	@Test
	void measuresThePagesAsTheHistoryGrows() throws Exception {
		List<String> report = new ArrayList<>(List.of(OFFICES + 1 + " agencies, " + ASKED + " answers each, "
				+ Runtime.getRuntime().availableProcessors() + " cores, PostgreSQL 17 on the same machine"));
		try (PostgresMeter postgres = new PostgresMeter(this.work.resolve("pg"))) {
			playDemo(postgres);
			PackagedJar jar = new PackagedJar(this.work,
					arguments(postgres, "--motcua.sweeps=false", "--camunda.bpm.job-execution.enabled=false"));
			jar.start();
			try (HistoryFactory factory = new HistoryFactory(postgres.url(), agencies())) {
				for (long part : new long[] { 100, 10, 1 }) {
					long begun = System.nanoTime();
					factory.fill(HISTORY / part, OPEN / part);
					report.add(String.format(Locale.ROOT, "%,d of history, %,d open; filled in %d s", HISTORY / part,
							OPEN / part, Duration.ofNanos(System.nanoTime() - begun).toSeconds()));
					assertThat(factory.differences()).allMatch(FiguresBenchIT::mayDiffer);
					assertThat(supervisor(jar).get("/camunda/api/supervision/dashboard").body()).contains("\"open\":"
							+ postgres.count("dossier_clock where finished_at is null and agency like 'G12.01%'"));
					pages().forEach((name, path) -> report.add(measure(jar, name, path)));
					report.add("heap " + Benchmark.heapMegabytes(jar.pid()) + " MB");
				}
				report.addAll(plans(factory));
			}
			jar.stop();
		}
		finally {
			report.forEach(System.out::println);
			Files.write(Path.of("target", "bench-figures.txt"), report);
		}
	}

	private static boolean mayDiffer(String column) {
		return MAY_DIFFER.contains(column)
				|| CLOCK_MAY_DIFFER.stream().anyMatch((may) -> column.equals("dossier_clock." + may));
	}

	private static Map<String, String> pages() {
		Map<String, String> pages = new LinkedHashMap<>();
		pages.put("dashboard", "dashboard");
		pages.put("list of late ones", "list?figure=LATE");
		pages.put("list of the month", "list?figure=SOLVED&period=MONTH");
		pages.put("risk list", "risk");
		pages.put("diagram, procedure", "steps?definition=maternity-benefit");
		pages.put("diagram, block", "steps?definition=block-intake");
		String year = java.time.Year.now(java.time.Clock.systemUTC()).toString();
		pages.put("report of a year", "report?from=" + year + "-01-01&to=" + year + "-12-31");
		return pages;
	}

	private static String measure(PackagedJar jar, String name, String path) {
		Http supervisor = supervisor(jar);
		int asked = path.startsWith("report") ? Math.min(5, ASKED) : ASKED;
		ask(supervisor, path);
		ask(supervisor, path);
		long[] millis = IntStream.range(0, asked).mapToLong((i) -> ask(supervisor, path)).sorted().toArray();
		return String.format(Locale.ROOT, "%-20s p50 %5d ms, p95 %5d ms, most %5d ms", name, millis[asked / 2],
				millis[(int) Math.ceil(asked * 0.95) - 1], LongStream.of(millis).max().orElseThrow());
	}

	private static Http supervisor(PackagedJar jar) {
		return Http.tasklist(Integer.parseInt(jar.url().replaceAll(".*:", "")), "song-mau-supervisor-1",
				DemoPeople.PASSWORD);
	}

	/** Milliseconds of one answer. */
	private static long ask(Http supervisor, String path) {
		long begun = System.nanoTime();
		HttpResponse<String> answer = supervisor.get("/camunda/api/supervision/" + path);
		long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		return millis;
	}

	/** What the sweeps select from, without running them on copies. */
	private static List<String> plans(HistoryFactory factory) {
		List<String> lines = new ArrayList<>();
		for (String sql : List.of(
				"select dossier_code from dossier_clock where warn_at <= now() order by warn_at "
						+ "fetch first 100 rows only for update skip locked",
				"select dossier_code from dossier_clock where finished_at is null and late_noted = false "
						+ "and stopped_since is null and promised_at < now() order by promised_at "
						+ "fetch first 100 rows only for update skip locked",
				"select dossier_code from dossier_clock where finished_at is null and stopped_since is null "
						+ "and (paced_at is null or paced_at < now() - interval '6 hours' or paced_for <> promised_at) "
						+ "fetch first 500 rows only for update skip locked",
				"select task_id from step_record where counted = false and ended_at is not null order by ended_at "
						+ "fetch first 500 rows only for update skip locked")) {
			List<String> plan = factory.jdbc().sql("explain analyze " + sql).query(String.class).list();
			lines.add(sql.replaceAll("\\s+", " ") + " -> " + plan.get(plan.size() - 1));
		}
		return lines;
	}

	/** Until the demo's dossiers stand still and are counted: they are the models. */
	private void playDemo(PostgresMeter postgres) throws IOException {
		PackagedJar jar = new PackagedJar(this.work, arguments(postgres, "--motcua.sweep-interval=PT1S"));
		jar.start();
		Path log = this.work.resolve("app.log");
		Awaitility.await("demo dossiers")
			.atMost(Duration.ofMinutes(10))
			.pollInterval(Duration.ofSeconds(1))
			.until(() -> Files.readString(log).contains("Demo: all dossiers have reached their point")
					|| Files.readString(log).contains("did not reach their point"));
		Awaitility.await("counted steps")
			.atMost(Duration.ofMinutes(2))
			.pollInterval(Duration.ofSeconds(1))
			.until(() -> postgres.count("step_record where ended_at is not null and counted = false") == 0);
		jar.stop();
	}

	private List<String> arguments(PostgresMeter postgres, String... more) throws IOException {
		Path file = this.work.resolve("agencies.yaml");
		StringBuilder yaml = new StringBuilder();
		try (var in = FiguresBenchIT.class.getResourceAsStream("/identity/demo-agencies.yaml")) {
			yaml.append(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
		}
		for (int i = 2; i <= OFFICES; i++) {
			yaml.append("  - { code: " + code(i) + ", nameVi: Bảo hiểm xã hội cơ sở Mẫu " + i
					+ ", parent: G12.01, address: Số " + i + " đường Mẫu, phone: \"02000000009\", bankBin: \"970415\", "
					+ "bankAccountNumber: \"1010000009\", bankAccountName: BHXH MAU, opensAt: \"08:00\", "
					+ "closesAt: \"17:00\", validFrom: 2025-07-01 }\n");
		}
		Files.writeString(file, yaml);
		List<String> all = new ArrayList<>(
				List.of("--motcua.identity.agencies=file:" + file, "--spring.datasource.url=" + postgres.url(),
						"--spring.datasource.username=postgres", "--spring.datasource.password=postgres"));
		all.addAll(List.of(more));
		return all;
	}

	private static List<String> agencies() {
		return java.util.stream.Stream
			.concat(java.util.stream.Stream.of("G12.01"),
					IntStream.rangeClosed(1, OFFICES).mapToObj(FiguresBenchIT::code))
			.toList();
	}

	private static String code(int office) {
		return String.format("G12.01.%03d", office);
	}

}
