package vn.motcua.dossier.store;

import vn.motcua.dossier.Dossier;

/**
 * A dossier with the end of its event chain.
 *
 * @param dataJson the data as stored, so that reading does not write it anew
 */
public record DossierRow(Dossier dossier, String dataJson, int eventCount, String headHash) {
}
