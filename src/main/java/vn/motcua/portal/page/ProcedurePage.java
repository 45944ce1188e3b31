package vn.motcua.portal.page;

import java.util.List;

import vn.motcua.portal.diagram.Step;

/**
 * Everything a procedure's page says, in words. {@code when} of a row is its condition or
 * case.
 *
 * @param state in force, from a date, ended
 * @param open whether dossiers are taken today
 * @param limitsBefore limits that are no longer or not yet in force
 * @param ends how a dossier may end
 */
public record ProcedurePage(String slug, String nameVi, String group, String state, boolean open,
		List<String> applicants, List<String> levels, List<String> channels, List<String> delivery, String service,
		List<Row> papers, List<Row> fields, List<Row> limits, List<Row> limitsBefore, Row supplement, Row fee,
		List<Row> results, List<String> legalBasis, List<Row> codes, List<String> supplementReasons,
		List<String> refusalReasons, List<Row> versions, List<Step> steps, List<String> ends) {

	/** Whether any fact on the page still waits for a source. */
	public boolean hasUnconfirmed() {
		return this.papers.stream().anyMatch(Row::toConfirm) || this.limits.stream().anyMatch(Row::toConfirm)
				|| this.limitsBefore.stream().anyMatch(Row::toConfirm)
				|| (this.supplement != null && this.supplement.toConfirm());
	}

}
