package vn.motcua.mutants;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.gate.ModelGate;
import vn.motcua.catalog.reading.LoadedCatalog;
import vn.motcua.scenario.ScenarioPlayer;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Changes the good procedures and blocks in hundreds of small wrong ways, one at a time:
 * the gate refuses the change, or a scenario fails, or it is listed with the reason in
 * {@code mutants/survivors.txt}. By {@code mvn -Pmutants}.
 */
@MotcuaTest
@Tag("mutants")
class MutantsIT {

	private static final Path SURVIVORS = Path.of("src/test/resources/mutants/survivors.txt");

	private static final Path REPORT = Path.of("target", "mutants.txt");

	private static final int AT_LEAST = 200;

	private static final int PERCENT_CAUGHT = 95;

	/**
	 * How many of those that scenarios should catch; without it all and the survivors.
	 */
	private static final Integer PLAYED = Integer.getInteger("motcua.mutants.played");

	@Autowired
	ScenarioPlayer player;

	@Autowired
	RepositoryService repository;

	@Autowired
	LoadedCatalog catalog;

	private final List<String> report = new ArrayList<>();

	@Test
	void theGateOrAScenarioCatchesWrongChanges() throws IOException {
		List<ModelFolder> folders = ModelSource.directory(Path.of("")).read();
		assertThat(ModelGate.check(folders)).isEmpty();
		List<Mutant> mutants = Mutants.of(folders);
		assertThat(mutants).extracting(Mutant::id).hasSizeGreaterThan(AT_LEAST).doesNotHaveDuplicates();
		Set<String> reviewed = reviewed();

		List<Mutant> accepted = acceptedByTheGate(mutants, folders);
		List<Mutant> played = played(accepted, reviewed);
		Set<String> survivors = play(played, folders);

		int percent = 100 * (mutants.size() - reviewed.size()) / mutants.size();
		tell(0, mutants.size() + " mutants: the gate refuses " + (mutants.size() - accepted.size()) + ", accepts "
				+ accepted.size() + "; of these " + played.size() + " are played, " + survivors.size() + " survive, "
				+ reviewed.size() + " are known to; " + percent + " % caught");
		assertThat(ids(accepted)).as("listed as survivors, but the gate refuses them or they are not made any more")
			.containsAll(reviewed);
		reviewed.retainAll(ids(played));
		assertThat(survivors).as("survivors, see " + REPORT + " and " + SURVIVORS).isEqualTo(reviewed);
		assertThat(percent).isGreaterThanOrEqualTo(PERCENT_CAUGHT);
	}

	private List<Mutant> acceptedByTheGate(List<Mutant> mutants, List<ModelFolder> folders) throws IOException {
		long begun = System.nanoTime();
		List<Mutant> accepted = mutants.stream().filter((m) -> ModelGate.check(m.in(folders)).isEmpty()).toList();
		tell("gate: " + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
		return accepted;
	}

	/** For a short run some from all over the list. */
	private static List<Mutant> played(List<Mutant> accepted, Set<String> reviewed) {
		if (PLAYED == null) {
			return accepted;
		}
		List<Mutant> caught = accepted.stream().filter((m) -> !reviewed.contains(m.id())).toList();
		int step = Math.max(1, (caught.size() + PLAYED - 1) / Math.max(1, PLAYED));
		return IntStream.range(0, caught.size()).filter((i) -> i % step == 0).mapToObj(caught::get).toList();
	}

	private Set<String> play(List<Mutant> played, List<ModelFolder> folders) throws IOException {
		long begun = System.nanoTime();
		MutantStage stage = new MutantStage(folders, this.player, this.repository, this.catalog);
		Set<String> survivors = new TreeSet<>();
		for (Mutant mutant : played) {
			String caughtBy = stage.caughtBy(mutant);
			tell((caughtBy.isEmpty() ? "survives: " : caughtBy + ": ") + mutant);
			if (caughtBy.isEmpty()) {
				survivors.add(mutant.id());
			}
		}
		assertThat(stage.failingAnyway()).isEmpty();
		tell("scenarios: " + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
		return survivors;
	}

	private void tell(String line) throws IOException {
		tell(this.report.size(), line);
	}

	private void tell(int place, String line) throws IOException {
		this.report.add(place, line);
		Files.write(REPORT, this.report);
	}

	private static Set<String> ids(List<Mutant> mutants) {
		return mutants.stream().map(Mutant::id).collect(Collectors.toSet());
	}

	/** Each mutant's line is followed by the reason, indented. */
	private static Set<String> reviewed() throws IOException {
		Set<String> reviewed = new TreeSet<>();
		List<String> lines = Files.readAllLines(SURVIVORS, StandardCharsets.UTF_8)
			.stream()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.toList();
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.get(i).startsWith(" ")) {
				assertThat(lines.subList(i + 1, lines.size())).as("why does it survive? %s", lines.get(i))
					.first()
					.asString()
					.startsWith("  ");
				reviewed.add(lines.get(i));
			}
		}
		return reviewed;
	}

}
