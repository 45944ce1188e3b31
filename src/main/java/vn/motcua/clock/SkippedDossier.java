package vn.motcua.clock;

import java.time.Instant;

/**
 * A dossier that a changed calendar could not reach.
 *
 * @param tries how often it was tried, once in every look
 * @param problem what the last try said, for whoever runs the system
 */
public record SkippedDossier(long replayId, String code, int tries, String problem, Instant at) {
}
