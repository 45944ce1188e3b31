package vn.motcua.workbench.migration;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Running dossiers on their way to the newest version of their model.
 *
 * @param byHand steps named by hand, new by old
 * @param requestedBy user id, or {@code system} when the operator's command asked
 * @param finishedAt null while dossiers wait
 */
public record Migration(long id, String processKey, int fromVersion, int toVersion, String fromDefinition,
		String toDefinition, Map<String, String> byHand, String reason, Instant requestedAt, String requestedBy,
		Instant finishedAt) {

	/** {@code old=new} pairs, separated by blanks. */
	static String text(Map<String, String> byHand) {
		return byHand.entrySet().stream().map((e) -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(" "));
	}

	static Map<String, String> pairs(String text) {
		Map<String, String> pairs = new LinkedHashMap<>();
		Arrays.stream(text.split(" ")).filter((pair) -> !pair.isBlank()).forEach((pair) -> {
			int sign = pair.indexOf('=');
			pairs.put(pair.substring(0, sign), pair.substring(sign + 1));
		});
		return pairs;
	}

	/**
	 * How far it is.
	 *
	 * @param waiting dossiers not tried yet, or to be tried again
	 * @param moved on the new version
	 * @param failed that stay on the old one
	 * @param ended that were over before their turn
	 */
	public record Progress(long waiting, long moved, long failed, long ended) {
	}

	/**
	 * A dossier that stayed where it was.
	 *
	 * @param problem Vietnamese
	 */
	public record Failure(String code, String problem) {
	}

}
