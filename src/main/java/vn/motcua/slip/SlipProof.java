package vn.motcua.slip;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.Dossiers;
import vn.motcua.shared.Sha256;
import vn.motcua.slip.store.SlipStore;

/**
 * Whether a stored slip is what was issued: its bytes must have its hash, and the
 * dossier's chained log must tell of the same form, number and hash. Who changes bytes
 * and hash together is found by the log.
 */
@Component
public class SlipProof {

	private final SlipStore store;

	private final Dossiers dossiers;

	public SlipProof(SlipStore store, Dossiers dossiers) {
		this.store = store;
		this.dossiers = dossiers;
	}

	public boolean holds(Slip slip) {
		return holds(slip, this.store.content(slip.id()));
	}

	boolean holds(Slip slip, byte[] content) {
		return Sha256.of(content).equals(slip.sha256()) && this.dossiers.events(slip.dossierCode())
			.stream()
			.filter((event) -> event.kind().equals(Slips.SLIP_ISSUED))
			.map((event) -> event.detail())
			.anyMatch((issued) -> slip.number().equals(issued.get("number"))
					&& slip.form().name().equals(issued.get("form")) && slip.sha256().equals(issued.get("sha256")));
	}

}
