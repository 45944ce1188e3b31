package vn.motcua.postal;

import java.time.LocalDate;

import org.springframework.stereotype.Service;

import vn.motcua.postal.print.ParcelPapers;
import vn.motcua.postal.store.ShipmentStore;

/**
 * What the reception desk prints about parcels. No access check: ask the dossier, or the
 * agency, first.
 */
@Service
public class ParcelDesk {

	private final ShipmentStore shipments;

	private final ParcelPapers papers;

	ParcelDesk(ShipmentStore shipments, ParcelPapers papers) {
		this.shipments = shipments;
		this.papers = papers;
	}

	/** The label as PDF. */
	public byte[] label(Shipment shipment) {
		return this.papers.label(shipment);
	}

	/** What an agency handed to the post on a day, as PDF to sign. */
	public byte[] manifest(String agency, LocalDate day) {
		return this.papers.manifest(agency, day, this.shipments.ofManifest(agency, day));
	}

}
