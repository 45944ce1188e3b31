package vn.motcua.portal.web;

import java.util.List;

import vn.motcua.portal.search.Entry;
import vn.motcua.portal.words.Words;

/** An entry in words, as the list shows it. */
record EntryLine(String slug, String nameVi, String group, String who, String where, int serviceLevel,
		boolean processed, String state) {

	static EntryLine of(Entry entry) {
		return new EntryLine(entry.slug(), entry.nameVi(), joined("groups", entry.groups()),
				joined("applicants", entry.applicants()), joined("levels", entry.agencyLevels()), entry.serviceLevel(),
				entry.processed(), entry.state());
	}

	private static String joined(String kind, List<String> codes) {
		return String.join("; ", Words.of(kind, codes));
	}

}
