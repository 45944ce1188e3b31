package vn.motcua.catalog.gate;

import java.util.List;

/** Findings that come from reading files, before any {@link Rule} looks at them. */
final class Reading {

	/** Their ids, in the order of the page. */
	static final List<String> IDS = List.of("file-limits", "encoding", "merge-conflict", "yaml-tab", "unreadable",
			"yaml-syntax", "yaml-anchor", "yaml-duplicate-key", "yaml-schema", "yaml-condition", "yaml-reference");

	private Reading() {
	}

}
