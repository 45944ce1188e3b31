package vn.motcua.dossier.process;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.process.CaseHolder;

/** The dossier knows which agency works on it. */
@Component
class DossierHolder implements CaseHolder {

	private final Dossiers dossiers;

	DossierHolder(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	@Override
	public Optional<String> holder(String dossierCode) {
		return this.dossiers.find(dossierCode).map(Dossier::agency);
	}

}
