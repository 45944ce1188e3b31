package vn.motcua.cockpit.incident;

import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.FigureWait;

/**
 * A dossier that waits for a figure.
 *
 * @param dossier null when it is gone
 * @param asked what the table was asked, in words
 * @param answered whether the table says it now
 */
public record WaitingCase(FigureWait awaited, Dossier dossier, String asked, boolean answered) {
}
