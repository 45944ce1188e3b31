package vn.motcua.postal;

import java.time.Instant;
import java.time.LocalDate;

import vn.motcua.shared.S10Number;

/**
 * One parcel.
 *
 * @param agency who sends it
 * @param handedOverAt when the post took it, null before
 * @param handedOverOn day of the manifest it is on, null before
 */
public record Shipment(long id, String dossierCode, String agency, S10Number number, String recipient, String phone,
		String address, ShipmentState state, Instant createdAt, Instant handedOverAt, LocalDate handedOverOn,
		String handedOverBy) {
}
