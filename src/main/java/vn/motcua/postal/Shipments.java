package vn.motcua.postal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Dossiers;
import vn.motcua.postal.store.ShipmentStore;
import vn.motcua.postal.store.TrackingStore;

/** Parcels of dossiers. Reading makes no access check: ask the dossier first. */
@Service
public class Shipments {

	private final ShipmentStore store;

	private final TrackingStore tracking;

	private final PostalCarrier carrier;

	private final Dossiers dossiers;

	private final Clock clock;

	public Shipments(ShipmentStore store, TrackingStore tracking, PostalCarrier carrier, Dossiers dossiers,
			Clock clock) {
		this.store = store;
		this.tracking = tracking;
		this.carrier = carrier;
		this.dossiers = dossiers;
		this.clock = clock;
	}

	/** The newest parcel of a dossier. */
	public Optional<Shipment> find(String dossierCode) {
		return this.store.ofDossier(dossierCode).stream().findFirst();
	}

	/** All parcels of a dossier, newest first. */
	public List<Shipment> ofDossier(String dossierCode) {
		return this.store.ofDossier(dossierCode);
	}

	/**
	 * Parcels of open dossiers that came back, or of which the post said nothing for
	 * longer than it should take; oldest first.
	 */
	public List<Shipment> troubled(Collection<String> agencies, int limit) {
		return this.store.troubled(agencies, this.clock.instant().minus(this.carrier.inquiryAfter()), limit);
	}

	/** What the post reported, in order. */
	public List<TrackingEvent> events(Shipment shipment) {
		return this.tracking.of(shipment);
	}

	/**
	 * Makes a parcel with a fresh number. The same key twice makes one; a resend comes
	 * with another key and gets another number.
	 */
	@Transactional
	public Shipment create(String dossierCode, String key) {
		Optional<Shipment> known = this.store.byKey(key);
		if (known.isPresent()) {
			return known.get();
		}
		// news about an earlier parcel must not move the case that now waits for this one
		this.store.ofDossier(dossierCode).forEach((earlier) -> this.store.setPendingMessage(earlier.id(), null));
		Dossier dossier = this.dossiers.get(dossierCode);
		String address = dossier.data().text("deliveryAddress");
		address = address.isEmpty() ? dossier.applicant().address() : address;
		if (address == null || address.isBlank()) {
			throw new IllegalStateException("Hồ sơ " + dossierCode
					+ " chưa có địa chỉ nhận kết quả. Hãy bổ sung địa chỉ rồi chạy lại bước này.");
		}
		Instant now = this.clock.instant();
		Shipment shipment = new Shipment(0, dossierCode, dossier.agency(), this.carrier.allocate(),
				dossier.applicant().fullName(), dossier.applicant().phone(), address, ShipmentState.CREATED, now, null,
				null, null);
		this.store.insert(shipment, key);
		this.dossiers.putFacts(dossierCode, Caller.SYSTEM,
				Map.of("trackingNumber", shipment.number().value(), "trackingDueAt", inquiryAt(now)));
		this.dossiers.note(dossierCode, Caller.SYSTEM, "SHIPMENT_CREATED", Map.of("number", shipment.number().value()));
		return this.store.byKey(key).orElseThrow();
	}

	/** The post took the newest parcel; it goes on today's manifest. Twice is once. */
	@Transactional
	public Shipment handOver(String dossierCode) {
		Shipment shipment = find(dossierCode)
			.orElseThrow(() -> new IllegalStateException("Dossier " + dossierCode + " has no shipment"));
		Instant now = this.clock.instant();
		String officer = lastOfficer(dossierCode);
		if (this.store.handOver(shipment.id(), now, LocalDate.ofInstant(now, this.clock.getZone()), officer)) {
			this.dossiers.putFacts(dossierCode, Caller.SYSTEM, Map.of("trackingDueAt", inquiryAt(now)));
			this.dossiers.note(dossierCode, officer, "HANDED_OVER", Map.of("number", shipment.number().value()));
		}
		return find(dossierCode).orElseThrow();
	}

	private String inquiryAt(Instant now) {
		return now.plus(this.carrier.inquiryAfter()).toString();
	}

	private String lastOfficer(String dossierCode) {
		return this.dossiers.events(dossierCode)
			.stream()
			.filter((event) -> event.kind().equals("TASK_COMPLETED"))
			.reduce((first, second) -> second)
			.map(DossierEvent::actor)
			.orElse(Caller.SYSTEM);
	}

}
