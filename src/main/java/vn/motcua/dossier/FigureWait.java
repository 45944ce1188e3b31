package vn.motcua.dossier;

import java.time.Instant;
import java.util.Map;

/**
 * A dossier's step that stands still until a law table says what it needs.
 *
 * @param jobId what is tried again
 * @param table name of the law table without its prefix
 * @param inputs what it was asked, by name
 * @param activityId element id of the step
 * @param step its name
 */
public record FigureWait(String jobId, String dossierCode, String agency, String table, Map<String, Object> inputs,
		String activityId, String step, Instant since) {

	public FigureWait {
		inputs = Map.copyOf(inputs);
	}

}
