package vn.motcua.catalog;

import java.util.List;

/**
 * When two dossiers ask for the same event, so that the second is found. Procedures that
 * name the same event are compared with each other.
 *
 * @param event name of the event, null: the procedure's own
 * @param list field whose rows are one person each, null when the dossier is about one
 * @param by fields (of a row, when there is a list) that tell whose event it is
 * @param tells fields that tell two events of one person apart, strongest first: the
 * first that both dossiers have decides
 * @param from first day; where nothing else decides, overlapping days are the same event
 * @param to last day; without it the first day
 */
public record SameEvent(String event, String list, List<String> by, List<String> tells, String from, String to) {

	public SameEvent {
		by = List.copyOf(by);
		tells = (tells != null) ? List.copyOf(tells) : List.of();
	}

	/** Any two dossiers of one applicant. */
	static SameEvent of(ApplicantFields applicant) {
		return (applicant.personalId() != null)
				? new SameEvent(null, null, List.of(applicant.personalId()), List.of(), null, null) : null;
	}

}
