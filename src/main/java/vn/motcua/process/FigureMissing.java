package vn.motcua.process;

/**
 * A step of the machine stands still because the law table does not say what it needs.
 * Published in the transaction that keeps the failure.
 *
 * @param jobId what is tried again when the figure is there
 * @param agency tenant of the case
 * @param activityId element id of the step
 * @param step its name
 */
public record FigureMissing(String jobId, String dossierCode, String agency, String activityId, String step,
		MissingFigure figure) {
}
