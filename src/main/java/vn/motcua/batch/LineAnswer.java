package vn.motcua.batch;

import java.util.List;

/**
 * A line as its employer reads it: where it stands, in which dossier, and what came of
 * it.
 *
 * @param dossier code, empty when it is in none or the reader may not know which
 * @param outcome how far the dossier is, or what was decided about the line; empty before
 * it is filed
 * @param reason why it was turned away or what is still missing, empty when nothing is
 */
public record LineAnswer(BatchLine line, String dossier, String outcome, String reason) {

	/** Plain sentences that say what to do, empty when nothing is to be done. */
	public List<String> remedies() {
		return this.line.findings().stream().map(LineFinding::message).toList();
	}

}
