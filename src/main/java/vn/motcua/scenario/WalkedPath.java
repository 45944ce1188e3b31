package vn.motcua.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a case walked through one diagram.
 *
 * @param nodes flow node → the numbers of its visits, 1 for the first node
 * @param flows the sequence flows it took
 */
record WalkedPath(Map<String, List<Integer>> nodes, Set<String> flows) {

	/**
	 * From the visits in order. A flow was taken when its source was the latest possible
	 * one before its target; a parallel join takes all that were visited.
	 */
	static WalkedPath of(DiagramNodes diagram, List<String> visits) {
		Map<String, List<Integer>> nodes = new LinkedHashMap<>();
		Set<String> flows = new LinkedHashSet<>();
		for (int i = 0; i < visits.size(); i++) {
			nodes.computeIfAbsent(visits.get(i), (id) -> new ArrayList<>()).add(i + 1);
			flows.addAll(into(diagram, visits, i));
		}
		return new WalkedPath(nodes, flows);
	}

	private static List<String> into(DiagramNodes diagram, List<String> visits, int index) {
		List<String> before = visits.subList(0, index);
		List<DiagramNodes.Flow> possible = diagram.flows()
			.stream()
			.filter((f) -> f.target().equals(visits.get(index)) && before.contains(f.source()))
			.toList();
		if (diagram.isJoin(visits.get(index))) {
			return possible.stream().map(DiagramNodes.Flow::id).toList();
		}
		return possible.stream()
			.max((a, b) -> Integer.compare(before.lastIndexOf(a.source()), before.lastIndexOf(b.source())))
			.map(DiagramNodes.Flow::id)
			.stream()
			.toList();
	}

}
