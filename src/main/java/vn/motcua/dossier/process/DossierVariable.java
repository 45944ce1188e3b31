package vn.motcua.dossier.process;

import vn.motcua.dossier.store.PartStore;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.process.CaseVariableResolver;

/** {@code ${dossier.field}} in models. */
@Component
class DossierVariable implements CaseVariableResolver {

	private final Dossiers dossiers;

	private final ProcedureCatalog catalog;

	private final PartStore parts;

	DossierVariable(Dossiers dossiers, ProcedureCatalog catalog, PartStore parts) {
		this.dossiers = dossiers;
		this.catalog = catalog;
		this.parts = parts;
	}

	@Override
	public String name() {
		return "dossier";
	}

	@Override
	public Object resolve(String dossierCode, String agency) {
		if (dossierCode == null) {
			return Map.of();
		}
		return this.dossiers.find(dossierCode)
			.<Object>map((dossier) -> new DossierView(dossier, this.catalog.get(dossier.procedure()),
					agency == null || agency.equals(dossier.agency()), () -> hasOpenParts(dossierCode)))
			.orElse(Map.of());
	}

	/**
	 * Locked, so that a part that ends at the same moment either is seen to have ended or
	 * finds the case waiting.
	 */
	private boolean hasOpenParts(String dossierCode) {
		this.dossiers.lock(dossierCode);
		return !this.parts.open(dossierCode).isEmpty();
	}

}
