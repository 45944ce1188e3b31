package vn.motcua.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What analysts wait for when there are thirty procedures: {@code check} and
 * {@code scenario} of the packaged jar, the start of the JVM included.
 */
@Tag("bench")
class ManyProceduresIT {

	private static final int PROCEDURES = Integer.getInteger("motcua.bench.procedures", 30);

	private static final int SCENARIOS = 8;

	@TempDir
	Path directory;

	@Test
	void checkAndScenarioStayQuick() throws Exception {
		new ManyProcedures(this.directory, SCENARIOS).write(PROCEDURES);
		Outcome check = run("check");
		System.out.println("check of " + PROCEDURES + " procedures: " + check.took().toMillis() + " ms");
		assertThat(check.lines()).last().asString().endsWith(" 0 lỗi.");
		Outcome scenario = run("scenario");
		System.out.println("scenario of " + PROCEDURES + " procedures: " + scenario.took().toSeconds() + " s, "
				+ scenario.lines().get(scenario.lines().size() - 1));
		assertThat(scenario.lines()).last().asString().contains(" kịch bản, 0 sai");
	}

	private Outcome run(String command) throws IOException, InterruptedException {
		Path output = this.directory.resolve(command + ".log");
		long begun = System.nanoTime();
		List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "-jar", PackagedJar.jar().toString(), command, this.directory.toString()));
		Process process = new ProcessBuilder(line).directory(this.directory.toFile())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		process.waitFor();
		return new Outcome(Files.readAllLines(output).stream().filter((l) -> !l.isBlank()).toList(),
				Duration.ofNanos(System.nanoTime() - begun));
	}

	private record Outcome(List<String> lines, Duration took) {
	}

}
