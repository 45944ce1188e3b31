package vn.motcua.dossier;

import java.time.Instant;

/**
 * One stored paper of a dossier. Replacing a paper adds a row and marks the old one
 * replaced; nothing is deleted.
 *
 * @param paperId id of the required paper in procedure.yaml, {@code child-birth-proof}
 * @param fileName NFC, as the person named it
 * @param mediaType what the bytes are, not what the name says
 * @param sha256 content address
 */
public record Paper(long id, String dossierCode, String paperId, String fileName, String mediaType, long size,
		String sha256, String addedBy, Instant addedAt, boolean replaced) {
}
