package vn.motcua.packaged;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.MotcuaApplication;
import vn.motcua.clock.CalendarDay;
import vn.motcua.clock.CalendarDesk;
import vn.motcua.clock.CalendarEdit;
import vn.motcua.clock.CalendarEdit.DayEdit;
import vn.motcua.clock.CalendarReplayer;
import vn.motcua.clock.LateSweep;
import vn.motcua.process.CaseClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long the late sweep takes, whether it stays steady in memory, and how many open
 * dossiers a second a change of the calendar reaches: on a copy of the filled database,
 * with the application in this process. {@code -Dmotcua.bench.history=1000000
 * -Dmotcua.bench.open=100000 -Dmotcua.bench.targets=true} for figures to quote.
 */
@Tag("bench")
class ClockBenchIT {

	/** More is left to the next run, so a run that finds much to do is the longest. */
	private static final int RUNS = 6;

	private static final int REPLAYED = Integer.getInteger("motcua.bench.replayed", 20_000);

	@TempDir
	Path work;

	private final List<String> report = new ArrayList<>();

	private final List<Executed> missed = new ArrayList<>();

	@Test
	void measuresTheSweepAndTheReplay() throws Exception {
		Path data = (BenchHistory.DATA != null) ? Path.of(BenchHistory.DATA).toAbsolutePath() : this.work.resolve("pg");
		try (BenchHistory history = new BenchHistory(data, this.work, this.report)) {
			BenchHistory.Filled scratch = history.of(BenchHistory.HISTORY, BenchHistory.OPEN).copy();
			this.report.add(scratch.title());
			String[] arguments = scratch
				.arguments("--motcua.sweeps=false", "--camunda.bpm.job-execution.enabled=false", "--server.port=0",
						"--logging.level.root=warn")
				.toArray(String[]::new);
			try (ConfigurableApplicationContext app = new SpringApplicationBuilder(MotcuaApplication.class)
				.run(arguments)) {
				replay(app);
				sweep(app);
			}
		}
		finally {
			this.report.forEach(System.out::println);
			Files.write(Path.of("target", "bench-clock.txt"), this.report);
		}
		if (Boolean.getBoolean("motcua.bench.targets")) {
			assertThat(this.missed).isEmpty();
		}
	}

	/**
	 * A day after which so many dossiers are due becomes a holiday and a working day
	 * again.
	 */
	private void replay(ConfigurableApplicationContext app) {
		LocalDate day = LocalDate.ofInstant(app.getBean(JdbcClient.class)
			.sql("""
					select promised_at from dossier_clock where finished_at is null and promised_at > now()
					order by promised_at desc offset least(?, (select count(*) / 2 from dossier_clock
					where finished_at is null and promised_at > now())) rows fetch first 1 row only""")
			.param(REPLAYED)
			.query(OffsetDateTime.class)
			.single()
			.toInstant(), CaseClock.VIETNAM);
		for (CalendarDay.Kind kind : new CalendarDay.Kind[] { CalendarDay.Kind.OFF, null }) {
			CalendarDesk desk = app.getBean(CalendarDesk.class);
			CalendarEdit edit = new CalendarEdit(null,
					new DayEdit(day, kind, "Nghỉ bổ sung", CalendarDay.Status.OFFICIAL, "Thông báo số 1"), null);
			long forecast = System.nanoTime();
			long looked = desk.forecast(edit).looked();
			add("calendar, dry run", looked, forecast, 0);
			desk.apply(edit, desk.preview(edit).revision(), false, "Đo tốc độ", "admin");
			long begun = System.nanoTime();
			app.getBean(CalendarReplayer.class).sweep();
			add((kind != null) ? "calendar, to later dates with notices" : "calendar, back to earlier dates",
					desk.replays().get(0).moved(), begun, 500);
		}
	}

	/** Dossiers a second; under {@code least} the target is missed. */
	private void add(String what, long dossiers, long since, int least) {
		long millis = Math.max(1, Duration.ofNanos(System.nanoTime() - since).toMillis());
		this.report.add(String.format(Locale.ROOT, "%-38s %,7d dossiers in %,d ms, %d/s", what, dossiers, millis,
				dossiers * 1000 / millis));
		if (least > 0 && dossiers * 1000 / millis < least) {
			this.missed.add(new Executed(what, millis));
		}
	}

	private void sweep(ConfigurableApplicationContext app) {
		JdbcClient jdbc = app.getBean(JdbcClient.class);
		LateSweep sweep = app.getBean(LateSweep.class);
		long heapBefore = heap();
		for (int i = 1; i <= RUNS; i++) {
			long noted = count(jdbc, "late_noted");
			long warned = count(jdbc, "finished_at is null and warn_at is null");
			run("late sweep, run " + i, sweep, jdbc, warned, noted);
		}
		this.report.add("heap after collection before the runs " + heapBefore + " MB, after them " + heap() + " MB");
		jdbc.sql("update dossier_clock set warn_at = null where warn_at <= now()").update();
		jdbc.sql("update dossier_clock set late_noted = true where finished_at is null and promised_at < now()")
			.update();
		run("late sweep, nothing due", sweep, jdbc, count(jdbc, "finished_at is null and warn_at is null"),
				count(jdbc, "late_noted"));
	}

	private void run(String what, LateSweep sweep, JdbcClient jdbc, long warned, long noted) {
		long begun = System.nanoTime();
		sweep.run();
		long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
		this.report.add(String.format(Locale.ROOT, "%-38s %,d ms: %d apologies begun, %d noted late, heap %d MB", what,
				millis, count(jdbc, "finished_at is null and warn_at is null") - warned,
				count(jdbc, "late_noted") - noted, heap()));
		if (millis > 5_000) {
			this.missed.add(new Executed(what, millis));
		}
	}

	private static long count(JdbcClient jdbc, String condition) {
		return jdbc.sql("select count(*) from dossier_clock where " + condition).query(Long.class).single();
	}

	/** Used after a full collection, in MB. */
	private static long heap() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024 / 1024;
	}

	private record Executed(String what, long millis) {
	}

}
