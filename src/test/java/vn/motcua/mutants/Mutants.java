package vn.motcua.mutants;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;

/**
 * Makes mutants: of every {@link MutantKind kind} the same number, in turn from each file
 * it fits. Which places are taken follows from the seed and the place's own text, so that
 * a file that grows keeps most of its mutants.
 */
final class Mutants {

	/** Mutants of each kind; fewer where there are not so many places. */
	private static final int OF_EACH_KIND = Integer.getInteger("motcua.mutants.each", 3);

	private static final String SEED = System.getProperty("motcua.mutants.seed", "4");

	/**
	 * Always the same, so that another procedure or block leaves the reviewed list as it
	 * is: the first three procedures and what they are made of.
	 */
	private static final Set<String> MUTATED = Set.of("maternity-benefit", "sickness-benefit", "si-lump-sum", "intake",
			"request-supplement", "approve-result", "pay-benefit", "collect-fee", "return-result", "late-result");

	private static final int SHOWN = 60;

	private static final int NEAR = 3_000;

	private static final Pattern ID = Pattern.compile("\\b(?:id=|id\": |key\": )\"([\\w-]+)\"");

	private Mutants() {
	}

	static List<Mutant> of(List<ModelFolder> folders) {
		List<ModelFolder> mutated = folders.stream().filter((f) -> MUTATED.contains(f.slug())).toList();
		return Stream.of(BpmnSlips.KINDS, DecisionSlips.KINDS, FormSlips.KINDS, YamlSlips.KINDS)
			.flatMap(List::stream)
			.flatMap((kind) -> of(kind, mutated).stream())
			.toList();
	}

	private static List<Mutant> of(MutantKind kind, List<ModelFolder> folders) {
		List<Deque<Mutant>> files = new ArrayList<>();
		for (ModelFolder folder : folders) {
			for (ModelFile file : folder.files()) {
				if (file.name().endsWith(kind.file()) && !file.name().contains("/scenarios/")) {
					files.add(new ArrayDeque<>(places(kind, folder, file)));
				}
			}
		}
		files.removeIf(Deque::isEmpty);
		files.sort(Comparator.comparing((Deque<Mutant> file) -> order(kind.name() + file.peek().file().name())));
		List<Mutant> taken = new ArrayList<>();
		while (taken.size() < OF_EACH_KIND && files.stream().anyMatch((file) -> !file.isEmpty())) {
			files.stream().filter((file) -> !file.isEmpty()).forEach((file) -> taken.add(file.poll()));
		}
		return taken.subList(0, Math.min(OF_EACH_KIND, taken.size()));
	}

	private static List<Mutant> places(MutantKind kind, ModelFolder folder, ModelFile file) {
		Set<String> known = new HashSet<>();
		return kind.place()
			.matcher(content(file))
			.results()
			.map((place) -> mutant(kind, folder, file, place))
			.filter((mutant) -> mutant != null && known.add(mutant.id()))
			.sorted(Comparator.comparing((mutant) -> order(mutant.id())))
			.toList();
	}

	private static Mutant mutant(MutantKind kind, ModelFolder folder, ModelFile file, MatchResult place) {
		String text = file.text();
		String replacement = kind.change().apply(place, content(file));
		if (replacement == null || replacement.equals(place.group())) {
			return null;
		}
		String changed = text.substring(0, place.start()) + replacement + text.substring(place.end());
		String id = kind.name() + " | " + file.name().replaceFirst("^processes/", "") + " | "
				+ near(text.substring(Math.max(0, place.start() - NEAR), place.start())) + shown(place.group())
				+ (replacement.isBlank() ? "" : " -> " + shown(replacement));
		return new Mutant(id, folder, new ModelFile(file.name(), changed.getBytes(StandardCharsets.UTF_8)));
	}

	/** What is changed: the file, for diagrams without the picture. */
	private static String content(ModelFile file) {
		int picture = file.text().indexOf("<bpmndi:BPMNDiagram");
		return (picture < 0) ? file.text() : file.text().substring(0, picture);
	}

	/** The last id before the place, which tells equal places from each other. */
	private static String near(String before) {
		return ID.matcher(before).results().reduce((first, second) -> second).map((m) -> m.group(1) + ": ").orElse("");
	}

	private static String shown(String text) {
		String line = text.replaceAll("\\s+", " ").strip();
		return line.substring(0, Math.min(SHOWN, line.length()));
	}

	private static long order(String text) {
		CRC32 sum = new CRC32();
		sum.update((SEED + text).getBytes(StandardCharsets.UTF_8));
		return sum.getValue();
	}

}
