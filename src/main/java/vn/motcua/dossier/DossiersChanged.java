package vn.motcua.dossier;

import java.util.List;

/**
 * What one write changed; published after {@link DossierChanged} of each, inside the same
 * transaction, for those who do their own work in batches.
 *
 * @param changes of different dossiers
 */
public record DossiersChanged(List<DossierChanged> changes) {

	public DossiersChanged {
		changes = List.copyOf(changes);
	}

}
