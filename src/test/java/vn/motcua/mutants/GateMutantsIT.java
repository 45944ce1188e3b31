package vn.motcua.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.gate.ModelGate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Changes the good procedures and blocks in hundreds of small wrong ways, one at a time,
 * and asks the gate alone; what it accepts is in {@code target/mutants.txt}. By
 * {@code mvn -Pmutants}.
 */
@Tag("mutants")
class GateMutantsIT {

	private static final int AT_LEAST = 200;

	/** Percent. What the gate cannot know, such as a wrong sum, is for scenarios. */
	private static final int REFUSED_BY_THE_GATE = 70;

	@Test
	void theGateAloneRefusesMost() throws IOException {
		List<ModelFolder> folders = ModelSource.directory(Path.of("")).read();
		List<Mutant> mutants = Mutants.of(folders);
		assertThat(ModelGate.check(folders)).isEmpty();
		long begun = System.nanoTime();

		List<Mutant> accepted = mutants.stream().filter((m) -> ModelGate.check(m.in(folders)).isEmpty()).toList();

		List<String> report = new ArrayList<>();
		report.add(mutants.size() + " mutants, the gate accepts " + accepted.size() + ", "
				+ Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
		accepted.forEach((mutant) -> report.add(mutant.id()));
		Files.write(Path.of("target", "mutants.txt"), report);
		assertThat(mutants).extracting(Mutant::id).hasSizeGreaterThan(AT_LEAST).doesNotHaveDuplicates();
		assertThat(100 * (mutants.size() - accepted.size())).as(String.join("\n", report))
			.isGreaterThanOrEqualTo(REFUSED_BY_THE_GATE * mutants.size());
	}

}
