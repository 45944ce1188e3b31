package vn.motcua.packaged;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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

	private static final int ASKED = Integer.getInteger("motcua.bench.asked", 30);

	/** What sums that sweeps keep answer; without them it is counted. */
	private static final List<String> SUMMED = List.of("dashboard", "steps?definition=maternity-benefit",
			"steps?definition=block-intake");

	@TempDir
	Path work;

	private final List<String> missed = new ArrayList<>();

	@Test
	void measuresThePagesAsTheHistoryGrows() throws Exception {
		List<String> report = new ArrayList<>(List.of(ASKED + " answers each, "
				+ Runtime.getRuntime().availableProcessors() + " cores, PostgreSQL 17 on the same machine"));
		Path data = (BenchHistory.DATA != null) ? Path.of(BenchHistory.DATA).toAbsolutePath() : this.work.resolve("pg");
		try (BenchHistory history = new BenchHistory(data, this.work, report)) {
			for (long part : new long[] { 100, 10, 1 }) {
				pages(history.of(BenchHistory.HISTORY / part, BenchHistory.OPEN / part), report);
			}
		}
		finally {
			report.forEach(System.out::println);
			Files.write(Path.of("target", "bench-figures.txt"), report);
		}
		if (Boolean.getBoolean("motcua.bench.targets")) {
			assertThat(this.missed).isEmpty();
		}
	}

	private void pages(BenchHistory.Filled filled, List<String> report) throws Exception {
		report.add(filled.title());
		PackagedJar jar = new PackagedJar(this.work,
				filled.arguments("--motcua.sweeps=false", "--camunda.bpm.job-execution.enabled=false"));
		jar.start();
		try (HistoryFactory factory = filled.connect()) {
			Http supervisor = supervisor(jar);
			assertThat(answer(supervisor, "dashboard")).contains("\"open\":" + factory.jdbc()
				.sql("select count(*) from dossier_clock where finished_at is null and agency like 'G12.01%'"
						+ " and (whole_agency is null or whole_agency not like 'G12.01%')")
				.query(Long.class)
				.single());
			factory.forgetDay();
			List<String> fromRows = counted(supervisor);
			SUMMED.forEach((path) -> report.add(measure(jar, path + ", no sums", path, false)));
			factory.beginDay();
			assertThat(counted(supervisor)).isEqualTo(fromRows);
			pages().forEach((name, path) -> report.add(measure(jar, name, path, filled.isWhole())));
			report.add("heap " + Benchmark.heapMegabytes(jar.pid()) + " MB");
			if (filled.isWhole()) {
				report.addAll(plans(factory));
			}
		}
		finally {
			jar.stop();
		}
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

	private String measure(PackagedJar jar, String name, String path, boolean whole) {
		Http supervisor = supervisor(jar);
		int asked = path.startsWith("report") ? Math.min(5, ASKED) : ASKED;
		ask(supervisor, path);
		ask(supervisor, path);
		long[] millis = IntStream.range(0, asked).mapToLong((i) -> ask(supervisor, path)).sorted().toArray();
		long p95 = millis[(int) Math.ceil(asked * 0.95) - 1];
		if (whole && p95 > (path.startsWith("report") ? 2_000 : 200)) {
			this.missed.add(name + " " + p95 + " ms");
		}
		return String.format(Locale.ROOT, "%-46s p50 %5d ms, p95 %5d ms, most %5d ms", name, millis[asked / 2], p95,
				LongStream.of(millis).max().orElseThrow());
	}

	private static Http supervisor(PackagedJar jar) {
		return Http.tasklist(Integer.parseInt(jar.url().replaceAll(".*:", "")), "song-mau-supervisor-1",
				DemoPeople.PASSWORD);
	}

	private static String answer(Http supervisor, String path) {
		return supervisor.get("/camunda/api/supervision/" + path).body();
	}

	/** Without what changes as time passes. */
	private static List<String> counted(Http supervisor) {
		return SUMMED.stream()
			.map((path) -> answer(supervisor, path)
				.replaceAll("\"(at|inTime|soon|late|atRisk|punctual|unpunctual|percent)\":[^,}]*", ""))
			.toList();
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

}
