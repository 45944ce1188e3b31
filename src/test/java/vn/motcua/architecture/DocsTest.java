package vn.motcua.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a document tells people to type is what {@code .ci/run} types. */
class DocsTest {

	private static final Pattern BLOCK = Pattern.compile("```bash\\n(.*?)```", Pattern.DOTALL);

	private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(#[^)]*)?\\)");

	private static final Pattern ESSENCE = Pattern.compile(
			"mvn (?:\\S+ )*?(spring-boot:run|verify|-P\\w+)|java (?:-[DX]\\S+ )*-jar \\S+ ?([a-z-]+)?|npm (?:run )?([a-z]+)");

	/** Options of the JVM that a document recommends. */
	private static final Pattern OPTION = Pattern.compile("-(?:XX:|D)\\w+=");

	private static List<Path> documents() {
		return Stream
			.of(SourceRules.files(Path.of("docs"), ".md").stream(),
					Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"), Path.of("CHANGELOG.md")))
			.flatMap((s) -> s)
			.toList();
	}

	@Test
	void theReadmeBeginsWithTheTwoCommands() {
		List<String> commands = commands(SourceRules.read(Path.of("README.md")));
		assertThat(commands).startsWith("mvn spring-boot:run", "mvn verify");
	}

	/** The tutorial's blocks are played by TutorialIT, all of them. */
	@Test
	void everyCommandIsRunByTheBuild() {
		String build = SourceRules.read(Path.of(".ci/run"));
		for (Path document : documents().stream().filter((d) -> !d.endsWith("docs/tutorial.md")).toList()) {
			assertThat(notRun(commands(SourceRules.read(document)), build)).as(document.toString()).isEmpty();
		}
	}

	@Test
	void aCommandNobodyRunsIsFound() {
		assertThat(notRun(List.of("java -jar target/motcua-*.jar invent ."), "java -jar x.jar check .")).hasSize(1);
		assertThat(notRun(List.of("mvn -Pdream"), "mvn verify")).hasSize(1);
		assertThat(notRun(List.of("rm -rf x"), "mvn verify")).hasSize(1);
		assertThat(notRun(List.of("java -XX:Dream=x -jar x.jar"), "java -jar x.jar")).hasSize(1);
		assertThat(notRun(List.of("java -Djarmode=tools -jar x.jar dream"), "java -Djarmode=tools -jar x.jar extract"))
			.hasSize(1);
		assertThat(notRun(List.of("npm run dream"), "mvn verify\nnpm test")).hasSize(1);
		assertThat(notRun(List.of("npm test"), "npm test")).isEmpty();
		assertThat(notRun(List.of("java -jar target/motcua-*.jar check ."), "java -jar \"$jar\" check .")).isEmpty();
	}

	@Test
	void everyLinkLeadsToAFile() {
		for (Path document : documents()) {
			Matcher link = LINK.matcher(SourceRules.read(document));
			while (link.find()) {
				Path parent = document.toAbsolutePath().getParent();
				assertThat(Files.exists(parent.resolve(link.group(1)))).as(document + ": " + link.group(1)).isTrue();
			}
		}
	}

	private static List<String> commands(String document) {
		List<String> commands = new ArrayList<>();
		Matcher block = BLOCK.matcher(document);
		while (block.find()) {
			block.group(1)
				.lines()
				.map((line) -> line.replaceAll("\\s+# .*", "").strip())
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.forEach(commands::add);
		}
		return commands;
	}

	/** The commands whose essence, goal, profile or sub-command, the build never uses. */
	private static List<String> notRun(List<String> commands, String build) {
		boolean runsTheTour = build.contains("grep '^curl ' README.md");
		return commands.stream().filter((command) -> {
			if (command.startsWith("curl ")) {
				return !runsTheTour;
			}
			Matcher essence = ESSENCE.matcher(command);
			if (!essence.find() || OPTION.matcher(command).results().anyMatch((o) -> !build.contains(o.group()))) {
				return true;
			}
			String word = Stream.of(1, 2, 3).map(essence::group).filter(Objects::nonNull).findFirst().orElse(null);
			return word != null && !build.matches("(?s).*(mvn|-jar|npm)[^\\n]* " + Pattern.quote(word) + "\\b.*");
		}).toList();
	}

}
