package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.List;

/**
 * A procedure of another field that is only told about: nobody files or decides it here.
 * From {@code processes/_catalogue/<field>.yaml}.
 *
 * @param slug unique among procedures and entries
 * @param group code of the field
 * @param asOf day on which its facts were written down
 * @param serviceLevel 1: information, 2: also the form
 * @param where office that takes the papers
 * @param papers each with its condition in words
 * @param form name of the declaration
 * @param keywords everyday words people look for
 * @param confidence of everything that has no mark of its own
 */
public record InformationEntry(String slug, String nameVi, String group, LocalDate asOf, List<String> agencyLevels,
		List<String> applicants, List<String> channels, int serviceLevel, String where, List<String> papers,
		String form, InformationFact term, InformationFact fee, List<String> results, List<String> legalBasis,
		List<String> keywords, Confidence confidence) {

	public InformationEntry {
		agencyLevels = List.copyOf(agencyLevels);
		applicants = List.copyOf(applicants);
		channels = List.copyOf(channels);
		papers = List.copyOf(papers);
		results = List.copyOf(results);
		legalBasis = List.copyOf(legalBasis);
		keywords = (keywords != null) ? List.copyOf(keywords) : List.of();
	}

}
