package vn.motcua.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.motcua.scenario.Scenario;
import vn.motcua.scenario.ScenarioReader;
import vn.motcua.scenario.StepKind;

/**
 * The demo's list of dossiers, made longer: of every procedure that makes a dossier one
 * that is solved, one withdrawn or refused, and some that wait at different steps. The
 * application plays them; what it leaves are the models of the bench.
 */
final class BenchModels {

	private static final int WAITING = 4;

	private static final List<String> NAMES = List.of("An", "Bình", "Chi", "Dung", "Giang", "Hà", "Khoa", "Lan", "Mai",
			"Nam", "Oanh", "Phúc");

	private final List<String> lines = new ArrayList<>();

	private final Set<String> procedures = new LinkedHashSet<>();

	/** Slugs of the procedures of social insurance: each must have models. */
	Set<String> procedures() {
		return this.procedures;
	}

	/**
	 * Writes {@code demo/dossiers.yaml} below a folder that goes before the application's
	 * resources.
	 */
	BenchModels write(Path resources) throws IOException {
		this.lines.add(Files.readString(Path.of("src/main/resources/demo/dossiers.yaml"), StandardCharsets.UTF_8));
		try (Stream<Path> folders = Files.list(Path.of("processes"))) {
			for (Path folder : folders
				.filter((f) -> Files.exists(f.resolve("procedure.yaml")) && Files.exists(f.resolve("scenarios")))
				.sorted()
				.toList()) {
				add(folder);
			}
		}
		Path file = Files.createDirectories(resources.resolve("demo")).resolve("dossiers.yaml");
		Files.writeString(file, String.join("\n", this.lines) + "\n");
		return this;
	}

	private void add(Path folder) throws IOException {
		List<Scenario> stories;
		try (Stream<Path> files = Files.list(folder.resolve("scenarios"))) {
			stories = files.filter((f) -> f.toString().endsWith(".yaml"))
				.sorted()
				.map((f) -> ScenarioReader.read(f, text(f)))
				.filter((story) -> story.file() != null && story.file().refused() == null
						&& Objects.equals(story.file().procedure(), folder.getFileName().toString()))
				.toList();
		}
		solved(stories).ifPresent((story) -> {
			if (Objects.requireNonNullElse(story.file().agency(), "G12").startsWith("G12")) {
				this.procedures.add(folder.getFileName().toString());
			}
			line(story, null);
			List<String> steps = waits(story);
			for (int i = 0; i < WAITING; i++) {
				line(story, steps.get(i * steps.size() / WAITING));
			}
			stories.stream()
				.filter((other) -> other.id().matches(".*/(withdrawn|refused).*") && plain(other))
				.findFirst()
				.ifPresent((other) -> line(other, null));
		});
	}

	/**
	 * The longest that officers solve without anything but their deeds, the happy path
	 * before others.
	 */
	private static Optional<Scenario> solved(List<Scenario> stories) {
		return stories.stream()
			.filter((story) -> plain(story) && waits(story).size() > 1)
			.max(Comparator.comparing((Scenario story) -> story.id().contains("/happy-path"))
				.thenComparing((story) -> waits(story).size()));
	}

	private static boolean plain(Scenario story) {
		Set<StepKind> others = Set.of(StepKind.ADVANCE, StepKind.UNTIL, StepKind.PAY);
		return story.file().earlier() == null
				&& story.steps().stream().noneMatch((step) -> others.contains(step.kind()));
	}

	private static List<String> waits(Scenario story) {
		return story.steps()
			.stream()
			.filter((step) -> step.kind() == StepKind.WAITS_AT)
			.map((step) -> (step.value() instanceof List<?> all) ? String.valueOf(all.get(0))
					: String.valueOf(step.value()))
			.filter((task) -> task.startsWith("UserTask"))
			.distinct()
			.toList();
	}

	private void line(Scenario story, String until) {
		int number = this.lines.size();
		Map<String, Object> form = story.file().form();
		String as = form.containsKey("employerUnitCode") ? "doanhnghiep-1" : "congdan-" + (1 + number % 2);
		String agency = Objects.requireNonNullElse(story.file().agency(), "G12.01.001");
		this.lines.add("- { scenario: " + story.id() + ", agency: " + agency + ", as: " + as
				+ ", fullName: Mẫu Thị Thử " + NAMES.get(number % NAMES.size()) + " "
				+ NAMES.get(number / NAMES.size() % NAMES.size()) + ((until != null) ? ", until: " + until : "")
				+ ", daysAgo: " + ((until != null) ? number % 3 : 0) + " }");
	}

	private static String text(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(file.toString(), ex);
		}
	}

}
