package vn.motcua.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which flow nodes the scenarios reached. A procedure's own scenarios must visit its
 * nodes; a block's nodes may be visited by any.
 */
public final class Coverage {

	private static final String BLOCK = "block-";

	private final List<DiagramNodes> diagrams;

	private final Set<String> wanted;

	private final Map<String, Set<String>> visited = new HashMap<>();

	public Coverage(List<DiagramNodes> diagrams) {
		this(diagrams, Set.of());
	}

	/** Holds only the wanted folders to being visited; empty means all. */
	Coverage(List<DiagramNodes> diagrams, Set<String> wanted) {
		this.diagrams = List.copyOf(diagrams);
		this.wanted = Set.copyOf(wanted);
	}

	public void add(ScenarioResult result) {
		result.visited().forEach((processId, nodes) -> {
			boolean own = processId.startsWith(BLOCK) || result.scenario().folder().equals(processId)
					|| !isProcedure(result.scenario().folder());
			if (own) {
				this.visited.computeIfAbsent(processId, (k) -> new HashSet<>()).addAll(nodes);
			}
		});
	}

	private boolean isProcedure(String folder) {
		return this.diagrams.stream().anyMatch((d) -> d.processId().equals(folder));
	}

	public List<DiagramNodes> diagrams() {
		return this.diagrams;
	}

	/** Ids of the diagram's nodes that nobody reached. */
	public List<String> unvisited(DiagramNodes diagram) {
		if (!this.wanted.isEmpty() && !this.wanted.contains(diagram.folder())) {
			return List.of();
		}
		Set<String> reached = this.visited.getOrDefault(diagram.processId(), Set.of());
		return diagram.nodes().keySet().stream().filter((id) -> !reached.contains(id)).toList();
	}

	/** One line per node nobody reached: file, id, label. */
	public List<String> gaps() {
		List<String> gaps = new ArrayList<>();
		for (DiagramNodes diagram : this.diagrams) {
			unvisited(diagram)
				.forEach((id) -> gaps.add(diagram.path() + ": " + id + " (" + diagram.nodes().get(id) + ")"));
		}
		return gaps;
	}

}
