package vn.motcua.batch.web;

import java.util.List;
import java.util.Set;

import vn.motcua.shared.Finding;

/**
 * What is wrong with a whole file, at the control where it is put right.
 *
 * @param field id of the control
 */
record Mistake(String field, String message) {

	private static final Set<String> CHOSEN = Set.of("procedure", "agency");

	static List<Mistake> of(List<Finding> findings) {
		return findings.stream()
			.map((finding) -> new Mistake(CHOSEN.contains(finding.field()) ? finding.field() : "file",
					finding.message()))
			.distinct()
			.toList();
	}

}
