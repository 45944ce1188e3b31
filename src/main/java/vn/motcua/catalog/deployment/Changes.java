package vn.motcua.catalog.deployment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.ModelGate;

/**
 * Sorts what differs between the folders that run and those that are wanted into what may
 * run and what may not. A broken folder does not hold up the others, and folders that
 * only fit together go together.
 */
final class Changes {

	private final Map<String, ModelFolder> accepted;

	private final Map<String, ModelFolder> wanted;

	private final Set<String> good = new TreeSet<>();

	private final Map<String, List<ModelFinding>> refused = new LinkedHashMap<>();

	Changes(Map<String, ModelFolder> accepted, Map<String, ModelFolder> wanted) {
		this.accepted = accepted;
		this.wanted = wanted;
		Set<String> names = new TreeSet<>(accepted.keySet());
		names.addAll(wanted.keySet());
		names.stream().filter(this::differs).forEach(this.good::add);
		sort();
	}

	/**
	 * Names of folders to take over as they are wanted; a name that is not wanted goes.
	 */
	Set<String> good() {
		return this.good;
	}

	/** Why the others are left as they are. */
	Map<String, List<ModelFinding>> refused() {
		return this.refused;
	}

	private boolean differs(String name) {
		return !Objects.equals(fingerprint(this.accepted, name), fingerprint(this.wanted, name));
	}

	private static String fingerprint(Map<String, ModelFolder> folders, String name) {
		ModelFolder folder = folders.get(name);
		return (folder != null) ? folder.fingerprint() : null;
	}

	private void sort() {
		List<ModelFinding> findings = check(this.good);
		while (!findings.isEmpty() && !this.good.isEmpty()) {
			Set<String> named = named(findings);
			if (named.isEmpty()) {
				oneByOne();
				return;
			}
			refuse(named, findings);
			findings = check(this.good);
		}
	}

	/** The findings lie in folders that did not change: find out who caused them. */
	private void oneByOne() {
		Set<String> fit = new TreeSet<>();
		for (String name : List.copyOf(this.good)) {
			fit.add(name);
			List<ModelFinding> findings = check(fit);
			if (!findings.isEmpty()) {
				fit.remove(name);
				this.refused.put(name, findings);
			}
		}
		this.good.retainAll(fit);
	}

	private void refuse(Collection<String> names, List<ModelFinding> findings) {
		for (String name : names) {
			List<ModelFinding> own = findings.stream().filter((f) -> lies(f, name)).toList();
			this.refused.put(name, own);
			this.good.remove(name);
		}
	}

	private Set<String> named(List<ModelFinding> findings) {
		return this.good.stream()
			.filter((name) -> findings.stream().anyMatch((f) -> lies(f, name)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean lies(ModelFinding finding, String folder) {
		return finding.file().startsWith("processes/" + folder + "/") || finding.file().equals("processes/" + folder)
				|| finding.file().startsWith("forms/" + folder + "/");
	}

	/** What is wrong when these folders change. */
	private List<ModelFinding> check(Set<String> names) {
		if (names.isEmpty()) {
			return List.of();
		}
		Map<String, ModelFolder> then = new TreeMap<>(this.accepted);
		for (String name : names) {
			then.remove(name);
			if (this.wanted.containsKey(name)) {
				then.put(name, this.wanted.get(name));
			}
		}
		return ModelGate.check(new ArrayList<>(then.values()));
	}

}
