package vn.motcua.catalog.gate;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.motcua.catalog.HostileFiles;
import vn.motcua.catalog.ModelFinding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** The least strict check there is refuses every {@link HostileFiles hostile file}. */
class HostileFilesTest {

	private static final Duration LIMIT = Duration.ofSeconds(5);

	@ParameterizedTest
	@MethodSource("vn.motcua.catalog.HostileFiles#all")
	void isRefusedInTimeWithRuleFileAndRemedy(HostileFiles.Hostile hostile) {
		List<ModelFinding> findings = assertTimeoutPreemptively(LIMIT,
				() -> ModelGate.checkAlone(hostile.file(), true));

		assertThat(findings).isNotEmpty().allSatisfy((f) -> {
			assertThat(RuleText.of(f.rule()).mend()).isNotBlank();
			assertThat(f.file()).isEqualTo(hostile.file().name());
			assertThat(f.message()).isNotBlank();
			assertThat(f.remedy()).isNotBlank();
		});
	}

	@Test
	void thereAreManyOfEachKind() {
		List<String> names = HostileFiles.all().stream().map(HostileFiles.Hostile::name).toList();

		assertThat(names).hasSizeGreaterThan(100).doesNotHaveDuplicates();
		assertThat(names.stream().filter((n) -> n.startsWith("decision: "))).hasSizeGreaterThan(10);
		assertThat(names.stream().filter((n) -> n.startsWith("form: "))).hasSizeGreaterThan(15);
	}

}
