package vn.motcua.scenario.process;

import java.time.Instant;

/**
 * A user task that waits.
 *
 * @param group the role that may take it
 * @param agency whose task it is
 * @param due null when it has no due date
 */
public record OpenTask(String id, String activityId, String group, String agency, Instant due) {
}
