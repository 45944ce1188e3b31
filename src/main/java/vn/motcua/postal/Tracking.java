package vn.motcua.postal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossiers;
import vn.motcua.postal.store.ShipmentStore;
import vn.motcua.postal.store.TrackingStore;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * Takes in what the post reports. The first report that ends a parcel's way is kept for
 * the case until the case has heard it ({@link ParcelSweep}); later ones are recorded
 * only.
 */
@Service
public class Tracking {

	private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);

	private final ShipmentStore shipments;

	private final TrackingStore events;

	private final Dossiers dossiers;

	private final Clock clock;

	public Tracking(ShipmentStore shipments, TrackingStore events, Dossiers dossiers, Clock clock) {
		this.shipments = shipments;
		this.events = events;
		this.dossiers = dossiers;
		this.clock = clock;
	}

	/**
	 * Records one report about a parcel of the caller's agencies.
	 * @return false when it was known
	 */
	@Transactional
	public boolean record(TrackingEvent event, Caller caller) {
		Shipment shipment = this.shipments.byNumber(event.number())
			.filter((found) -> caller.agencies().contains(found.agency()))
			.orElseThrow(() -> new RefusedException(Kind.NOT_FOUND, "SHIPMENT_UNKNOWN", "number",
					"Không có bưu gửi " + event.number() + " của cơ quan bạn. Hãy kiểm tra lại số hiệu."));
		Instant now = this.clock.instant();
		if (event.at().isAfter(now.plus(CLOCK_DIFFERENCE))) {
			throw new RefusedException(Kind.INVALID, "EVENT_IN_FUTURE", "at",
					"Bưu gửi " + event.number() + ": thời điểm sự kiện ở tương lai. Hãy sửa lại ngày giờ.");
		}
		this.shipments.lock(shipment.id());
		if (this.events.contains(event)) {
			return false;
		}
		this.events.append(shipment, event, caller.userId(), now);
		apply(event, this.shipments.byNumber(event.number()).orElseThrow(), caller.userId());
		return true;
	}

	private void apply(TrackingEvent event, Shipment shipment, String actor) {
		if (event.kind().message().isEmpty()) {
			if (!shipment.state().isEnd()) {
				this.shipments.setState(shipment.id(), event.kind().state());
			}
			return;
		}
		if (shipment.state() == ShipmentState.UNDELIVERABLE || !shipment.state().isEnd()) {
			this.shipments.setState(shipment.id(), event.kind().state());
		}
		this.dossiers.note(shipment.dossierCode(), actor,
				(event.kind() == TrackingKind.DELIVERED) ? "PARCEL_DELIVERED" : "PARCEL_RETURNED",
				Map.of("number", shipment.number().value(), "kind", event.kind().name()));
		if (!shipment.state().isEnd() && isNewest(shipment)) {
			this.shipments.setPendingMessage(shipment.id(), event.kind().message().orElseThrow().messageName());
		}
	}

	private boolean isNewest(Shipment shipment) {
		return this.shipments.ofDossier(shipment.dossierCode()).get(0).id() == shipment.id();
	}

}
