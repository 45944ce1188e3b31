package vn.motcua.portal.page;

import java.util.List;

import vn.motcua.catalog.Confidence;
import vn.motcua.catalog.InformationEntry;
import vn.motcua.catalog.InformationFact;
import vn.motcua.portal.words.Words;

/** What is told about a procedure that is not handled here, in words. */
public record InformationPage(String nameVi, String group, String asOf, int serviceLevel, List<String> applicants,
		List<String> levels, List<String> channels, String where, List<String> papers, String form, Row term, Row fee,
		List<String> results, List<String> legalBasis, boolean toConfirm) {

	static InformationPage of(InformationEntry entry) {
		return new InformationPage(entry.nameVi(), Words.of("groups", entry.group()), Words.day(entry.asOf()),
				entry.serviceLevel(), Words.of("applicants", entry.applicants()),
				Words.of("levels", entry.agencyLevels()), Words.of("channels", entry.channels()), entry.where(),
				entry.papers(), entry.form(), row(entry.term()), row(entry.fee()), entry.results(), entry.legalBasis(),
				entry.confidence() != Confidence.HIGH);
	}

	private static Row row(InformationFact fact) {
		return new Row(fact.text(), "", "", fact.confidence() != Confidence.HIGH);
	}

}
