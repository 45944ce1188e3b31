package vn.motcua.clock.pace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A finished step of a solved dossier. */
record SolvedStep(String dossierCode, String activityId, Instant startedAt, Instant endedAt, long workedMinutes) {

	/** Fewer dossiers than this say nothing about the pace. */
	static final int ENOUGH = 5;

	/** The pace of each activity that enough dossiers went through. */
	static Map<String, StepPace> paces(List<SolvedStep> steps) {
		Map<String, List<SolvedStep>> byDossier = steps.stream()
			.collect(Collectors.groupingBy(SolvedStep::dossierCode));
		Map<String, List<Long>> own = new HashMap<>();
		Map<String, List<Long>> following = new HashMap<>();
		for (SolvedStep step : steps) {
			own.computeIfAbsent(step.activityId(), (id) -> new ArrayList<>()).add(step.workedMinutes());
			following.computeIfAbsent(step.activityId(), (id) -> new ArrayList<>())
				.add(step.following(byDossier.get(step.dossierCode())));
		}
		Map<String, StepPace> paces = new HashMap<>();
		own.forEach((activity, minutes) -> {
			if (minutes.size() >= ENOUGH) {
				paces.put(activity, new StepPace(median(minutes), median(following.get(activity))));
			}
		});
		return paces;
	}

	private long following(List<SolvedStep> ofDossier) {
		return ofDossier.stream()
			.filter((other) -> other != this && !other.startedAt().isBefore(this.endedAt))
			.mapToLong(SolvedStep::workedMinutes)
			.sum();
	}

	/** The lower of the two in the middle when their number is even. */
	private static long median(List<Long> values) {
		List<Long> sorted = new ArrayList<>(values);
		Collections.sort(sorted);
		return sorted.get((sorted.size() - 1) / 2);
	}

}
