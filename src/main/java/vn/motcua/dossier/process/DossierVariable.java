package vn.motcua.dossier.process;

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

	DossierVariable(Dossiers dossiers, ProcedureCatalog catalog) {
		this.dossiers = dossiers;
		this.catalog = catalog;
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
					agency == null || agency.equals(dossier.agency())))
			.orElse(Map.of());
	}

}
