package vn.motcua.catalog;

import java.time.Instant;

/**
 * A folder that somebody deployed from the Modeler. It stands before the folder of the
 * jar or directory for as long as that one is what it was.
 *
 * @param base fingerprint of the source's folder it was made from, empty when there was
 * none
 */
public record ModelOverlay(ModelFolder folder, String base, Instant at, String by) {
}
