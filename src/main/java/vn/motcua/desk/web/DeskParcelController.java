package vn.motcua.desk.web;

import java.time.Clock;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.identity.SafeFiles;
import vn.motcua.postal.ParcelDesk;
import vn.motcua.postal.ParcelSweep;
import vn.motcua.postal.Shipment;
import vn.motcua.postal.Shipments;
import vn.motcua.postal.Tracking;
import vn.motcua.postal.TrackingEvent;
import vn.motcua.postal.TrackingKind;
import vn.motcua.process.CaseRole;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * A dossier's parcel in the panel: print label and manifest, enter what the post says.
 */
@RestController
@RequestMapping(DeskController.ROOT + "/dossiers/{code}/shipments/{number}")
class DeskParcelController {

	private final DeskAccess access;

	private final Shipments shipments;

	private final ParcelDesk prints;

	private final Tracking tracking;

	private final ParcelSweep sweep;

	private final Clock clock;

	DeskParcelController(DeskAccess access, Shipments shipments, ParcelDesk prints, Tracking tracking,
			ParcelSweep sweep, Clock clock) {
		this.access = access;
		this.shipments = shipments;
		this.prints = prints;
		this.tracking = tracking;
		this.sweep = sweep;
		this.clock = clock;
	}

	@GetMapping("/label.pdf")
	ResponseEntity<byte[]> label(@PathVariable String code, @PathVariable String number) {
		return SafeFiles.pdf(this.prints.label(shipment(code, number)), "nhan-" + number);
	}

	@GetMapping("/manifest.pdf")
	ResponseEntity<byte[]> manifest(@PathVariable String code, @PathVariable String number) {
		Shipment shipment = shipment(code, number);
		if (shipment.handedOverOn() == null) {
			throw new RefusedException(Kind.CONFLICT, "NOT_HANDED_OVER", "",
					"Bưu gửi chưa giao bưu điện nên chưa có bảng kê.");
		}
		return SafeFiles.pdf(this.prints.manifest(shipment.agency(), shipment.handedOverOn()),
				"bang-ke-" + shipment.handedOverOn());
	}

	/** Tells the waiting case at once; the scheduled sweep would do so a little later. */
	@PostMapping("/events")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void record(@PathVariable String code, @PathVariable String number, @RequestBody Report report) {
		Shipment shipment = shipment(code, number);
		Caller caller = this.access.caller();
		if (!caller.roles().contains(CaseRole.RECEPTION_OFFICERS.groupId())) {
			throw new RefusedException(Kind.FORBIDDEN, "ROLE_MISSING", "",
					"Chỉ cán bộ một cửa được ghi tin của bưu điện.");
		}
		String note = (report.note() != null) ? report.note().strip() : "";
		this.tracking.record(new TrackingEvent(shipment.number(), report.kind(), this.clock.instant(), note), caller);
		this.sweep.run();
	}

	private Shipment shipment(String code, String number) {
		Dossier dossier = this.access.dossier(code);
		return this.shipments.ofDossier(dossier.code())
			.stream()
			.filter((s) -> s.number().value().equals(number))
			.findFirst()
			.orElseThrow(() -> new RefusedException(Kind.NOT_FOUND, "SHIPMENT_UNKNOWN", "number",
					"Hồ sơ này không có bưu gửi " + number + "."));
	}

	record Report(TrackingKind kind, String note) {
	}

}
