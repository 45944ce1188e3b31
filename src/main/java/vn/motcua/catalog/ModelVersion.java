package vn.motcua.catalog;

import java.time.Instant;

/**
 * One deployed version of a procedure's model.
 *
 * @param number the engine's count, 1 for the first
 * @param tag what the analyst wrote as version tag, or empty
 */
public record ModelVersion(int number, String tag, Instant deployedAt) {
}
