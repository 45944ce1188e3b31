package vn.motcua.process;

/**
 * A step no longer stands still: it is tried again, or the case has gone another way.
 * Published for every failed step that does.
 */
public record FigureNoLongerMissed(String jobId) {
}
