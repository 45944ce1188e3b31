package vn.motcua.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Dossiers;

/** What the dossier itself tells: status, facts, promised date, events, things sent. */
@Lazy
@Component
class DossierSteps implements StepPlayer {

	private final Dossiers dossiers;

	DossierSteps(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	@Override
	public Set<StepKind> kinds() {
		return Set.of(StepKind.STATUS, StepKind.FACTS, StepKind.PROMISED, StepKind.EVENTS, StepKind.TIMES,
				StepKind.SENT, StepKind.AGENCY);
	}

	@Override
	public void play(Scenario.Step step, Play play) {
		Dossier dossier = this.dossiers.get(play.dossierCode());
		switch (step.kind()) {
			case STATUS -> Expectation.same(step.text(), dossier.status().name());
			case AGENCY -> Expectation.same(step.text(), dossier.agency());
			case FACTS -> Expectation.contains(step.map(), dossier.data().fields());
			case PROMISED -> Expectation.same(step.text(), dossier.promisedAt());
			case EVENTS -> inOrder(step.texts(), kinds(play));
			case TIMES -> times(step, play);
			case SENT -> Expectation.same(step.texts(), sent(play));
			default -> throw new IllegalStateException(step.kind().word());
		}
	}

	private List<String> kinds(Play play) {
		return this.dossiers.events(play.dossierCode()).stream().map(DossierEvent::kind).toList();
	}

	private static void inOrder(List<String> expected, List<String> actual) {
		int next = 0;
		for (String kind : actual) {
			if (next < expected.size() && expected.get(next).equals(kind)) {
				next++;
			}
		}
		if (next < expected.size()) {
			throw new StepFailedException(expected, actual);
		}
	}

	private List<String> sent(Play play) {
		return this.dossiers.events(play.dossierCode()).stream().map(SentThings::of).flatMap(Optional::stream).toList();
	}

	private void times(Scenario.Step step, Play play) {
		List<String> kinds = kinds(play);
		Map<String, Long> actual = new TreeMap<>();
		step.map().keySet().forEach((kind) -> actual.put(kind, kinds.stream().filter(kind::equals).count()));
		Expectation.contains(step.map(), actual);
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> map(Object value) {
		return (value instanceof Map<?, ?> map) ? (Map<String, Object>) map : Map.of();
	}

}
