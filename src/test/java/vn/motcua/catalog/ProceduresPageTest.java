package vn.motcua.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.reading.CalledBlocks;
import vn.motcua.catalog.reading.CatalogReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code docs/procedures.md} says what the folders hold. Write it anew with
 * {@code mvn test -Dtest=ProceduresPageTest -Dmotcua.write-docs=true}.
 */
class ProceduresPageTest {

	private static final Path PAGE = Path.of("docs/procedures.md");

	private static final Pattern STEP = Pattern.compile("<(?:bpmn:)?(userTask|serviceTask|receiveTask|callActivity) ");

	private static final Pattern DECISION = Pattern.compile("<decision id=");

	private final List<ModelFolder> folders = ModelSource.directory(Path.of(".")).read();

	private final CatalogReader catalog = CatalogReader.read(this.folders, new ArrayList<>());

	private final CalledBlocks called = new CalledBlocks(this.folders);

	@Test
	void thePageIsFresh() throws IOException {
		String page = page();
		if (Boolean.getBoolean("motcua.write-docs")) {
			Files.writeString(PAGE, page);
		}
		assertThat(Files.readString(PAGE)).as("mvn test -Dtest=ProceduresPageTest -Dmotcua.write-docs=true")
			.isEqualTo(page);
	}

	@Test
	void everyProcedureAndBlockHasItsRow() {
		String page = page();
		assertThat(this.catalog.procedures()).isNotEmpty()
			.allSatisfy((procedure) -> assertThat(page).contains("| [" + procedure.slug() + "]"));
		assertThat(this.catalog.blocks()).allSatisfy((block) -> assertThat(page).contains("`" + block.slug() + "`"));
	}

	private String page() {
		StringBuilder page = new StringBuilder(
				"""
						# The procedures, counted

						Made from the folders by `ProceduresPageTest`; write it anew with
						`mvn test -Dtest=ProceduresPageTest -Dmotcua.write-docs=true`. People read the same facts at `/public/procedures`.

						Steps are tasks and called blocks of the procedure's own model; in brackets those of all blocks it calls. Fields are those
						the applicant fills in, in brackets those officers and the system add. Scenarios are the procedure's own. The last columns
						count papers, limits and terms by how sure their source is: high, medium, low.

						| procedure | name | group | steps (with blocks) | papers | fields | limits | decisions | scenarios | portal codes | high | medium | low |
						|---|---|---|---|---|---|---|---|---|---|---|---|---|
						""");
		this.catalog.procedures().forEach((procedure) -> page.append(row(procedure)));
		page.append("\n## Shared blocks\n\n| block | name | steps | scenarios | called by |\n|---|---|---|---|---|\n");
		this.catalog.blocks().forEach((block) -> page.append(row(block)));
		return page.append(information()).toString();
	}

	private String row(Procedure p) {
		ModelFolder folder = folder(p.slug());
		int own = count(folder, "bpmn", STEP);
		int all = own + this.called.of(p.slug())
			.stream()
			.mapToInt((block) -> count(folder("_shared/" + block), "bpmn", STEP))
			.sum();
		long added = p.fields().size() - p.filingFields().size();
		Map<Confidence, Long> sure = sureness(p);
		return "| [%s](../processes/%s/procedure.yaml) | %s | %s | %d (%d) | %d | %d (%d) | %d | %d | %d | %d | %d | %d | %d |%n"
			.formatted(p.slug(), p.slug(), p.nameVi(), String.join(", ", p.groups()), own, all, p.papers().size(),
					p.filingFields().size(), added, p.limits().size(), count(folder, "dmn", DECISION),
					scenarios(folder), p.codes().size(), sure.getOrDefault(Confidence.HIGH, 0L),
					sure.getOrDefault(Confidence.MEDIUM, 0L), sure.getOrDefault(Confidence.LOW, 0L))
			.replace("\r\n", "\n");
	}

	private String row(Block block) {
		String name = "_shared/" + block.slug();
		String callers = this.catalog.procedures()
			.stream()
			.map(Procedure::slug)
			.filter((slug) -> this.called.of(slug).contains(block.slug()))
			.collect(Collectors.collectingAndThen(Collectors.joining(", "),
					(all) -> all.isEmpty() ? "the platform" : all));
		return "| `" + block.slug() + "` | " + block.nameVi() + " | " + count(folder(name), "bpmn", STEP) + " | "
				+ scenarios(folder(name)) + " | " + callers + " |\n";
	}

	private String information() {
		Map<String, List<InformationEntry>> fields = this.catalog.information()
			.stream()
			.collect(Collectors.groupingBy(InformationEntry::group, TreeMap::new, Collectors.toList()));
		StringBuilder text = new StringBuilder("""

				## Only information

				Procedures of other fields in `processes/_catalogue/`: found by the same search, not handled here.

				| field | entries | service level 1 | service level 2 | high | medium | low |
				|---|---|---|---|---|---|---|
				""");
		fields.forEach((group, entries) -> {
			Map<Object, Long> counts = new LinkedHashMap<>();
			entries.stream()
				.flatMap((e) -> Stream.<Object>of(e.serviceLevel(), e.confidence()))
				.forEach((key) -> counts.merge(key, 1L, Long::sum));
			String numbers = Stream.<Object>of(1, 2, Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW)
				.map((key) -> String.valueOf(counts.getOrDefault(key, 0L)))
				.collect(Collectors.joining(" | "));
			text.append("| ")
				.append(group)
				.append(" | ")
				.append(entries.size())
				.append(" | ")
				.append(numbers)
				.append(" |\n");
		});
		return text.toString();
	}

	private static Map<Confidence, Long> sureness(Procedure p) {
		Stream<Confidence> facts = Stream
			.of(p.papers().stream().map(PaperRequirement::confidence), p.limits().stream().map(Limit::confidence),
					Stream.ofNullable(p.supplementTerm()).map(Term::confidence))
			.flatMap((some) -> some);
		return facts.collect(Collectors.groupingBy((c) -> c, Collectors.counting()));
	}

	private ModelFolder folder(String name) {
		return this.folders.stream().filter((f) -> f.name().equals(name)).findFirst().orElseThrow();
	}

	private static int count(ModelFolder folder, String extension, Pattern what) {
		return folder.files(extension)
			.stream()
			.map((file) -> what.matcher(file.text()))
			.mapToInt((matcher) -> (int) matcher.results().count())
			.sum();
	}

	private static long scenarios(ModelFolder folder) {
		return folder.files("yaml").stream().filter((file) -> file.name().contains("/scenarios/")).count();
	}

}
