package vn.motcua.portal.search;

import java.util.List;

import vn.motcua.portal.words.Searchable;

/**
 * One line of the catalogue, ready to be found.
 *
 * @param groups the groups that list it, its own first
 * @param serviceLevel old level 1 to 4
 * @param processed whether dossiers are handled here; otherwise it only informs
 * @param state in force, from a date, ended
 * @param name words of the name
 * @param beside words of cases, papers and codes
 */
public record Entry(String slug, String nameVi, List<String> groups, List<String> agencyLevels, List<String> applicants,
		int serviceLevel, boolean processed, String state, Searchable name, Searchable beside) {

	public Entry {
		groups = List.copyOf(groups);
		agencyLevels = List.copyOf(agencyLevels);
		applicants = List.copyOf(applicants);
	}

}
