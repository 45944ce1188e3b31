package vn.motcua.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourceTest {

	private static final Path MAIN = Path.of("src/main/java/vn/motcua");

	private static final Path TESTS = Path.of("src/test/java");

	private static final List<String> SLUGS = slugs();

	private static List<String> slugs() {
		return SourceRules.files(Path.of("processes"), "procedure.yaml")
			.stream()
			.map((p) -> p.getParent().getFileName().toString())
			.filter((s) -> !s.startsWith("_"))
			.toList();
	}

	private static List<String> findings(Path root, BiFunction<String, String, List<String>> rule) {
		return SourceRules.files(root, ".java")
			.stream()
			.flatMap((p) -> rule.apply(p.toString(), SourceRules.read(p)).stream())
			.toList();
	}

	@Test
	void noProcedureIsNamedInJava() {
		assertThat(SLUGS).isNotEmpty();
		assertThat(findings(MAIN, (f, t) -> SourceRules.namesAProcedure(f, t, SLUGS))).isEmpty();
		assertThat(SourceRules.namesAProcedure("A.java", "x(\"paid-leave-submit\")", List.of("paid-leave"))).hasSize(1);
		assertThat(SourceRules.namesAProcedure("A.java", "code = \"1.014166\";", List.of())).hasSize(1);
	}

	@Test
	void delegatesAndFilesStaySmall() {
		assertThat(findings(MAIN, SourceRules::tooLong)).isEmpty();
		assertThat(SourceRules.tooLong("LongDelegate.java", "x();\n".repeat(41))).hasSize(1);
		assertThat(SourceRules.tooLong("ShortDelegate.java", "import a;\n".repeat(41) + "x();\n")).isEmpty();
		assertThat(SourceRules.tooLong("Long.java", "\n".repeat(251))).hasSize(1);
	}

	@Test
	void nothingIsPromised() {
		assertThat(findings(Path.of("src"), SourceRules::promises)).isEmpty();
		assertThat(SourceRules.promises("A.java", "// TO" + "DO later")).hasSize(1);
	}

	@Test
	void testsNeitherSleepNorAreSwitchedOff() {
		assertThat(findings(TESTS, SourceRules::sleepsOrIsOff)).isEmpty();
		assertThat(SourceRules.sleepsOrIsOff("A.java", "Thread.sl" + "eep(5);")).hasSize(1);
		assertThat(SourceRules.sleepsOrIsOff("A.java", "@Dis" + "abled void a()")).hasSize(1);
	}

	@Test
	void everyModuleSaysWhatItIsFor() {
		assertThat(SourceRules.files(MAIN, "package-info.java")).isNotEmpty()
			.allSatisfy((p) -> assertThat(SourceRules.read(p)).contains("/**"));
		assertThat(MAIN.toFile().listFiles(java.io.File::isDirectory)).isNotEmpty()
			.allSatisfy(
					(d) -> assertThat(Files.exists(d.toPath().resolve("package-info.java"))).as(d.getName()).isTrue());
	}

}
