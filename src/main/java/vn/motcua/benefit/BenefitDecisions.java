package vn.motcua.benefit;

import java.util.Optional;

import org.springframework.stereotype.Service;

import vn.motcua.benefit.store.BenefitStore;

/** Computed benefits, to read. */
@Service
public class BenefitDecisions {

	private final BenefitStore store;

	BenefitDecisions(BenefitStore store) {
		this.store = store;
	}

	/** The newest benefit computed for a dossier. No access check. */
	public Optional<BenefitDecision> find(String dossierCode) {
		return this.store.newest(dossierCode);
	}

}
