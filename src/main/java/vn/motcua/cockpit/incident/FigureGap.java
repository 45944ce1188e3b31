package vn.motcua.cockpit.incident;

import java.time.Instant;
import java.util.List;

/**
 * A law table that does not say what steps need.
 *
 * @param words the table in words
 * @param asked some of what it was asked, in words
 * @param steps how many stand still
 * @param since the oldest
 * @param answered whether some of them could go on now
 */
public record FigureGap(String table, String words, List<String> asked, int steps, Instant since, boolean answered) {
}
