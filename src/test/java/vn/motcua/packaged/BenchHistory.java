package vn.motcua.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

import vn.motcua.MotcuaApplication;
import vn.motcua.dossier.store.ChainVerifier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A PostgreSQL with a database for each size of history. What is filled once is used
 * again where {@code -Dmotcua.bench.data} names a directory to keep.
 */
final class BenchHistory implements AutoCloseable {

	static final long HISTORY = Long.getLong("motcua.bench.history", 5_000);

	static final long OPEN = Long.getLong("motcua.bench.open", HISTORY / 10);

	/** Where filled databases are kept; null throws them away. */
	static final String DATA = System.getProperty("motcua.bench.data");

	private static final int OFFICES = 12;

	private static final String MODELS = "models";

	/** Copies are other dossiers at other times; whether a column has a value stays. */
	private static final Set<String> MAY_DIFFER = Set.of("dossier.code", "dossier.agency", "dossier.filed_at",
			"dossier.accepted_at", "dossier.promised_at", "dossier.closed_at", "dossier.archived_at",
			"dossier.head_hash", "dossier.process_instance_id", "dossier_event.id", "dossier_event.dossier_code",
			"dossier_event.happened_at", "dossier_event.hash", "clock_entry.id", "clock_entry.dossier_code",
			"clock_entry.happened_at", "clock_entry.promised_before", "clock_entry.promised_after",
			"clock_entry.indicator_before", "clock_entry.indicator_after", "step_record.task_id",
			"step_record.dossier_code", "step_record.agency", "step_record.officer", "step_record.started_at",
			"step_record.due_at", "step_record.held_due_at", "step_record.ended_at", "step_record.worked_minutes");

	/** Too few dossiers were solved to tell the models' pace; copies get one. */
	private static final Set<String> CLOCK_MAY_DIFFER = Set.of("dossier_code", "agency", "received_at", "started_at",
			"term_from", "promised_at", "first_promised_at", "indicator_due_at", "stopped_since", "warn_at",
			"finished_at", "returned_at", "punctuality", "worked_minutes", "expected_at", "expected_at is null",
			"risk_at", "risk_at is null", "paced_at", "paced_at is null", "paced_for", "paced_for is null");

	private final Path work;

	private final PostgresMeter postgres;

	private final List<String> report;

	/**
	 * @param data directory of the databases, kept
	 * @param work for files of the application
	 */
	BenchHistory(Path data, Path work, List<String> report) throws IOException, SQLException {
		this.work = work;
		this.report = report;
		this.postgres = PostgresMeter.durable(data);
	}

	/** The database of so many dossiers; filled when there is none. */
	Filled of(long history, long open) throws IOException, SQLException {
		String name = "history_" + history + "_" + open;
		if (!this.postgres.hasDatabase(name)) {
			models();
			long begun = System.nanoTime();
			this.postgres.dropDatabase("filling");
			this.postgres.createDatabase("filling", MODELS);
			try (HistoryFactory factory = new HistoryFactory(this.postgres.url("filling"))) {
				factory.fill(history, open);
				assertThat(factory.differences()).allMatch(mayDiffer());
				if (history <= 10_000) {
					assertThat(ChainVerifier.on(factory.jdbc()).verify().faults()).isEmpty();
				}
			}
			this.postgres.renameDatabase("filling", name);
			this.report.add(String.format(Locale.ROOT, "%,d of history, %,d open: filled in %d s", history, open,
					Duration.ofNanos(System.nanoTime() - begun).toSeconds()));
		}
		return new Filled(name, history, open);
	}

	static Predicate<String> mayDiffer() {
		return (column) -> MAY_DIFFER.contains(column)
				|| CLOCK_MAY_DIFFER.stream().anyMatch((may) -> column.equals("dossier_clock." + may));
	}

	/**
	 * The application plays scenarios of every procedure, until they stand still and are
	 * counted.
	 */
	private void models() throws IOException, SQLException {
		if (this.postgres.hasDatabase(MODELS)) {
			return;
		}
		this.postgres.dropDatabase("playing");
		this.postgres.createDatabase("playing", "template0");
		Path resources = this.work.resolve("resources");
		Set<String> procedures = new BenchModels().write(resources).procedures();
		PackagedJar jar = PackagedJar.ofClass(MotcuaApplication.class, resources, this.work,
				arguments("playing", "--motcua.sweep-interval=PT1S"));
		jar.start();
		try (HistoryFactory factory = new HistoryFactory(this.postgres.url("playing"))) {
			// some cannot be finished on this day: what they are when nobody goes on is a
			// model too
			Awaitility.await("nobody goes on")
				.atMost(Duration.ofMinutes(20))
				.pollInterval(Duration.ofSeconds(45))
				.until(() -> factory.jdbc()
					.sql("select count(*) from dossier_event where happened_at > now() - interval '45 seconds'")
					.query(Long.class)
					.single(), (recent) -> recent == 0);
			Awaitility.await("counted steps")
				.atMost(Duration.ofMinutes(2))
				.pollInterval(Duration.ofSeconds(1))
				.until(() -> factory.jdbc()
					.sql("select count(*) from step_record where ended_at is not null and counted = false")
					.query(Long.class)
					.single() == 0);
			jar.stop();
			factory.prepare(agencies());
			for (String open : List.of("open", "not open")) {
				assertThat(factory.jdbc()
					.sql("select distinct d.procedure_slug from bench.model m join dossier d on d.code = m.code where "
							+ open)
					.query(String.class)
					.set()).as("procedures with models that are " + open).containsAll(procedures);
			}
			this.report.add(factory.jdbc()
				.sql("select count(*) || ' models, ' || sum(case when open then 1 else 0 end) || ' of them open' from bench.model")
				.query(String.class)
				.single() + ", of " + procedures.size() + " procedures");
		}
		this.postgres.renameDatabase("playing", MODELS);
	}

	private List<String> arguments(String database, String... more) throws IOException {
		Path file = this.work.resolve("agencies.yaml");
		StringBuilder yaml = new StringBuilder();
		try (var in = BenchHistory.class.getResourceAsStream("/identity/demo-agencies.yaml")) {
			yaml.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		for (int i = 2; i <= OFFICES; i++) {
			yaml.append("  - { code: " + code(i) + ", nameVi: Bảo hiểm xã hội cơ sở Mẫu " + i
					+ ", parent: G12.01, address: Số " + i + " đường Mẫu, phone: \"02000000009\", bankBin: \"970415\", "
					+ "bankAccountNumber: \"1010000009\", bankAccountName: BHXH MAU, opensAt: \"08:00\", "
					+ "closesAt: \"17:00\", validFrom: 2025-07-01 }\n");
		}
		Files.writeString(file, yaml);
		List<String> all = new ArrayList<>(List.of("--motcua.identity.agencies=file:" + file,
				"--spring.datasource.url=" + this.postgres.url(database), "--spring.datasource.username=postgres",
				"--spring.datasource.password=postgres"));
		all.addAll(List.of(more));
		return all;
	}

	private static List<String> agencies() {
		return Stream.concat(Stream.of("G12.01"), IntStream.rangeClosed(1, OFFICES).mapToObj(BenchHistory::code))
			.toList();
	}

	private static String code(int office) {
		return String.format("G12.01.%03d", office);
	}

	@Override
	public void close() throws IOException {
		this.postgres.close();
	}

	/** A database of a known size. */
	final class Filled {

		private final String name;

		private final long history;

		private final long open;

		Filled(String name, long history, long open) {
			this.name = name;
			this.history = history;
			this.open = open;
		}

		String title() {
			return String.format(Locale.ROOT, "%,d of history, %,d open", this.history, this.open);
		}

		/** Whether it is the size that was asked for, not a part of it. */
		boolean isWhole() {
			return this.history == HISTORY;
		}

		/** Another database of the same content, to be changed. */
		Filled copy() throws SQLException {
			BenchHistory.this.postgres.dropDatabase("scratch");
			BenchHistory.this.postgres.createDatabase("scratch", this.name);
			return new Filled("scratch", this.history, this.open);
		}

		List<String> arguments(String... more) throws IOException {
			return BenchHistory.this.arguments(this.name, more);
		}

		HistoryFactory connect() {
			return new HistoryFactory(BenchHistory.this.postgres.url(this.name));
		}

	}

}
