package vn.motcua.scenario;

import java.time.Clock;
import java.util.Map;
import java.util.Set;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Caller;
import vn.motcua.postal.ParcelSweep;
import vn.motcua.postal.Shipment;
import vn.motcua.postal.Shipments;
import vn.motcua.postal.Tracking;
import vn.motcua.postal.TrackingEvent;
import vn.motcua.postal.TrackingKind;

/** {@code parcel}: the post reports about the newest parcel. */
@Lazy
@Component
class PostSteps implements StepPlayer {

	private final Shipments shipments;

	private final Tracking tracking;

	private final ParcelSweep sweep;

	private final Clock clock;

	PostSteps(Shipments shipments, Tracking tracking, ParcelSweep sweep, Clock clock) {
		this.shipments = shipments;
		this.tracking = tracking;
		this.sweep = sweep;
		this.clock = clock;
	}

	@Override
	public Set<StepKind> kinds() {
		return Set.of(StepKind.PARCEL);
	}

	@Override
	public void play(Scenario.Step step, Play play) {
		Map<String, Object> told = step.map();
		String kind = told.isEmpty() ? step.text() : String.valueOf(told.get("event"));
		Shipment shipment = this.shipments.find(play.dossierCode())
			.orElseThrow(() -> new StepFailedException("một bưu gửi", "chưa có"));
		Caller officer = new Caller("reception-officers-1", Set.of("reception-officers"), Set.of(shipment.agency()));
		TrackingEvent event = new TrackingEvent(shipment.number(), TrackingKind.valueOf(kind), this.clock.instant(),
				"");
		this.tracking.record(event, officer);
		if (Boolean.TRUE.equals(told.get("twice"))) {
			this.tracking.record(event, officer);
		}
		this.sweep.run();
	}

}
