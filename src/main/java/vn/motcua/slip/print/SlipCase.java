package vn.motcua.slip.print;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.slip.Slip.Correction;

/**
 * What a slip is printed from; the same case gives the same bytes.
 *
 * @param events the dossier's log, oldest first
 * @param modelVersion version of the process the dossier runs on, 0 when not known
 * @param number of the slip, empty on a preview
 * @param officer full name of who answers for it, empty when nobody did
 * @param checkUrl what the QR code holds, empty on a preview
 * @param correction what it replaces, or null
 */
public record SlipCase(Dossier dossier, List<DossierEvent> events, int modelVersion, String number, String officer,
		Instant at, String checkUrl, Correction correction) {

	/** A page to look at before anything is issued. */
	public static SlipCase preview(Dossier dossier, List<DossierEvent> events, String officer, Instant at) {
		return new SlipCase(dossier, events, 0, "", officer, at, "", null);
	}

	public boolean isPreview() {
		return this.number.isEmpty();
	}

	/** The last event of a kind. */
	Optional<DossierEvent> last(String kind) {
		return this.events.stream().filter((event) -> event.kind().equals(kind)).reduce((first, second) -> second);
	}

}
