package vn.motcua.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
		return Set.of(StepKind.STATUS, StepKind.FACTS, StepKind.PROMISED, StepKind.EVENTS, StepKind.SENT);
	}

	@Override
	public void play(Scenario.Step step, Play play) {
		Dossier dossier = this.dossiers.get(play.dossierCode());
		switch (step.kind()) {
			case STATUS -> Expectation.same(step.text(), dossier.status().name());
			case FACTS -> Expectation.contains(step.map(), dossier.data().fields());
			case PROMISED -> Expectation.same(step.text(), dossier.promisedAt());
			case EVENTS -> inOrder(step.texts(), kinds(play));
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
		List<String> sent = new ArrayList<>();
		for (DossierEvent event : this.dossiers.events(play.dossierCode())) {
			switch (event.kind()) {
				case "NOTICE_QUEUED" -> sent.add("notice-" + kebab(event.detail().get("notice")));
				case "SLIP_ISSUED" -> sent.add("slip-" + kebab(event.detail().get("form")));
				case "FEE_REQUESTED" -> sent.add("payment-order");
				case "PAYOUT_ORDERED" -> sent.add("payout-order");
				case "SHIPMENT_CREATED" -> sent.add("parcel");
				default -> {
					// the other events send nothing to anybody
				}
			}
		}
		return sent;
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> map(Object value) {
		return (value instanceof Map<?, ?> map) ? (Map<String, Object>) map : Map.of();
	}

	private static String kebab(Object code) {
		return String.valueOf(code).toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
