package vn.motcua.postal.web;

import java.time.LocalDate;
import java.util.List;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Callers;
import vn.motcua.postal.ParcelSweep;
import vn.motcua.postal.Shipment;
import vn.motcua.postal.Tracking;
import vn.motcua.postal.TrackingEvent;
import vn.motcua.postal.TrackingImport;
import vn.motcua.postal.print.ParcelPapers;
import vn.motcua.postal.store.ShipmentStore;
import vn.motcua.process.CaseRole;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;
import vn.motcua.shared.S10Number;

/** Parcels, their labels, lists and events, for the reception officers who send them. */
@RestController
@RequestMapping("/api/shipments")
class ShipmentController {

	private final ShipmentStore shipments;

	private final Tracking tracking;

	private final TrackingImport imports;

	private final ParcelSweep sweep;

	private final ParcelPapers papers;

	private final Callers callers;

	ShipmentController(ShipmentStore shipments, Tracking tracking, TrackingImport imports, ParcelSweep sweep,
			ParcelPapers papers, Callers callers) {
		this.shipments = shipments;
		this.tracking = tracking;
		this.imports = imports;
		this.sweep = sweep;
		this.papers = papers;
		this.callers = callers;
	}

	@PostMapping("/{number}/events")
	Recorded record(@PathVariable String number, @RequestBody EventRequest request) {
		Caller officer = officer();
		TrackingEvent event = event(number, request);
		boolean fresh = this.tracking.record(event, officer);
		this.sweep.run();
		return new Recorded(fresh ? 1 : 0, fresh ? 0 : 1);
	}

	@PostMapping(path = "/events", consumes = "text/csv")
	Recorded importEvents(@RequestBody byte[] content) {
		Caller officer = officer();
		List<TrackingEvent> events = TrackingFile.read(content);
		int fresh = this.imports.run(events, officer);
		this.sweep.run();
		return new Recorded(fresh, events.size() - fresh);
	}

	@GetMapping(path = "/{number}/label", produces = MediaType.APPLICATION_PDF_VALUE)
	ResponseEntity<byte[]> label(@PathVariable String number) {
		Shipment shipment = own(number, officer());
		return pdf("nhan-" + shipment.number().value(), this.papers.label(shipment));
	}

	@GetMapping(path = "/manifest", produces = MediaType.APPLICATION_PDF_VALUE)
	ResponseEntity<byte[]> manifest(@RequestParam String agency,
			@RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
		if (!officer().agencies().contains(agency)) {
			throw new RefusedException(Kind.NOT_FOUND, "AGENCY_UNKNOWN", "agency", "Không có cơ quan này.");
		}
		return pdf("bang-ke-" + agency + "-" + day,
				this.papers.manifest(agency, day, this.shipments.ofManifest(agency, day)));
	}

	private Shipment own(String number, Caller caller) {
		return this.shipments.byNumber(parse(number))
			.filter((shipment) -> caller.agencies().contains(shipment.agency()))
			.orElseThrow(() -> new RefusedException(Kind.NOT_FOUND, "SHIPMENT_UNKNOWN", "number",
					"Không có bưu gửi này của cơ quan bạn. Hãy kiểm tra lại số hiệu."));
	}

	private static S10Number parse(String number) {
		try {
			return S10Number.of(number);
		}
		catch (IllegalArgumentException ex) {
			throw new RefusedException(Kind.INVALID, "TRACKING_NUMBER_INVALID", "number", ex.getMessage());
		}
	}

	private static TrackingEvent event(String number, EventRequest request) {
		try {
			return TrackingFile.event(number, request.kind(), request.at(), request.note());
		}
		catch (IllegalArgumentException ex) {
			throw new RefusedException(Kind.INVALID, "TRACKING_EVENT_INVALID", "", ex.getMessage());
		}
	}

	private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
			.body(content);
	}

	private Caller officer() {
		Caller caller = this.callers.current();
		if (!caller.roles().contains(CaseRole.RECEPTION_OFFICERS.groupId())) {
			throw new RefusedException(Kind.FORBIDDEN, "ROLE_MISSING", "",
					"Chỉ cán bộ một cửa của cơ quan mới dùng được chức năng này.");
		}
		return caller;
	}

	/**
	 * @param kind IN_TRANSIT, DELIVERED, UNDELIVERABLE or RETURNED
	 * @param at Vietnam time, {@code 2026-07-20T09:30:00}
	 * @param note place or reason
	 */
	record EventRequest(String kind, String at, String note) {
	}

	/** How many events were new and how many were known. */
	record Recorded(int recorded, int known) {
	}

}
