package vn.motcua.packaged;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.awaitility.Awaitility;

/** Plays one story many times on a contender and tells what it cost. */
final class Benchmark {

	static final String ENDED = "/engine-rest/history/process-instance/count?finished=true&processDefinitionKey=";

	private static final int CLIENTS = 4;

	private Benchmark() {
	}

	/**
	 * One measured round.
	 *
	 * @param engine CPU of the application's process, the database inside it on H2
	 * @param database CPU of PostgreSQL; zero when the database runs in the application
	 */
	record Result(String contender, int dossiers, Duration wall, Duration engine, Duration database, long statements) {

		@Override
		public String toString() {
			return String.format(Locale.ROOT,
					"%-14s %5d dossiers %7.1f/s  CPU ms/dossier: engine %6.1f + database %6.1f"
							+ " = %6.1f  SQL/dossier %s",
					this.contender, this.dossiers, this.dossiers / seconds(this.wall), each(this.engine),
					each(this.database), each(this.engine.plus(this.database)),
					(this.statements == 0) ? "-" : Long.toString(this.statements / this.dossiers));
		}

		private double each(Duration duration) {
			return (double) duration.toMillis() / this.dossiers;
		}

		private static double seconds(Duration duration) {
			return duration.toMillis() / 1000.0;
		}

	}

	/** Files and finishes so many dossiers; {@code postgres} null on H2. */
	static Result run(Contender contender, Story story, int dossiers, long firstNumber, PostgresMeter postgres)
			throws Exception {
		long before = contender.finished();
		long statements = (postgres == null) ? 0 : postgres.statements();
		Duration engine = ProcessCpu.of(contender.pid(), false);
		Duration database = (postgres == null) ? Duration.ZERO : postgres.cpu();
		long begun = System.nanoTime();
		new OfficerRobots(story).during(contender.office(), () -> {
			fileAll(contender, dossiers, firstNumber);
			Awaitility.await("all dossiers finished")
				.atMost(Duration.ofMinutes(20))
				.pollInterval(Duration.ofMillis(250))
				.until(() -> contender.finished() - before >= dossiers);
		});
		return new Result(contender.name(), dossiers, Duration.ofNanos(System.nanoTime() - begun),
				ProcessCpu.of(contender.pid(), false).minus(engine),
				((postgres == null) ? Duration.ZERO : postgres.cpu()).minus(database),
				((postgres == null) ? 0 : postgres.statements()) - statements);
	}

	private static void fileAll(Contender contender, int dossiers, long firstNumber) {
		ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
		AtomicLong next = new AtomicLong(firstNumber);
		for (int i = 0; i < CLIENTS; i++) {
			pool.submit(() -> {
				for (long n = next.getAndIncrement(); n < firstNumber + dossiers; n = next.getAndIncrement()) {
					contender.file(n);
				}
				return null;
			});
		}
		pool.shutdown();
		try {
			pool.awaitTermination(20, TimeUnit.MINUTES);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Used heap in MB after a full collection. */
	static long heapMegabytes(long pid) throws IOException, InterruptedException {
		String jcmd = PackagedJar.java().replaceAll("java$", "jcmd");
		run(jcmd, Long.toString(pid), "GC.run");
		String info = run(jcmd, Long.toString(pid), "GC.heap_info");
		java.util.regex.Matcher used = java.util.regex.Pattern.compile("heap\\s+total \\d+K, used (\\d+)K")
			.matcher(info);
		return used.find() ? Long.parseLong(used.group(1)) / 1024 : -1;
	}

	private static String run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		process.waitFor();
		return output;
	}

}
