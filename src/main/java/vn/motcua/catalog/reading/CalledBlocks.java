package vn.motcua.catalog.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;

/** Which shared blocks a folder calls, directly or through other blocks. */
public final class CalledBlocks {

	private static final Pattern CALL = Pattern.compile("calledElement=\"block-([a-z0-9-]+)\"");

	/** What is started for a part of a procedure counts as called. */
	private static final Pattern PART = Pattern.compile("\\bblock: *([a-z0-9-]+)");

	private final Map<String, Set<String>> direct = new LinkedHashMap<>();

	private final Map<String, Set<String>> met = new HashMap<>();

	public CalledBlocks(List<ModelFolder> folders) {
		for (ModelFolder folder : folders) {
			this.direct.put(folder.name(), calls(folder));
		}
		for (String folder : this.direct.keySet()) {
			Set<String> met = new LinkedHashSet<>();
			collect(folder, met);
			this.met.put(folder, Collections.unmodifiableSet(met));
		}
	}

	/** Slugs of the blocks, in the order they are met. */
	public Set<String> of(String folder) {
		return this.met.getOrDefault(folder, Set.of());
	}

	/** Whether any folder calls the block. */
	public boolean isCalled(String block) {
		return this.direct.values().stream().anyMatch((blocks) -> blocks.contains(block));
	}

	private void collect(String folder, Set<String> met) {
		for (String block : this.direct.getOrDefault(folder, Set.of())) {
			if (met.add(block)) {
				collect("_shared/" + block, met);
			}
		}
	}

	private static Set<String> calls(ModelFolder folder) {
		Set<String> blocks = new LinkedHashSet<>();
		folder.files("bpmn").forEach((file) -> collect(CALL, file, blocks));
		folder.files("yaml")
			.stream()
			.filter((file) -> file.fileName().equals("procedure.yaml"))
			.forEach((file) -> collect(PART, file, blocks));
		return blocks;
	}

	private static void collect(Pattern pattern, ModelFile file, Set<String> blocks) {
		Matcher matcher = pattern.matcher(file.text());
		while (matcher.find()) {
			blocks.add(matcher.group(1));
		}
	}

}
