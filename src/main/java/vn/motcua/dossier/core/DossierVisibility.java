package vn.motcua.dossier.core;

import vn.motcua.dossier.AgencyLevel;
import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.process.CaseRole;

/**
 * Who may see a dossier: who filed it; officers of its agency with a role of its
 * procedure; supervisors of its agency or of one above it; administrators.
 */
@Component
public class DossierVisibility {

	private final ProcedureCatalog catalog;

	private final Agencies agencies;

	DossierVisibility(ProcedureCatalog catalog, Agencies agencies) {
		this.catalog = catalog;
		this.agencies = agencies;
	}

	public boolean sees(Caller caller, Dossier dossier) {
		return isFiler(caller, dossier) || isOfficerOf(caller, dossier);
	}

	/** An officer who filed for somebody is no applicant when another agency goes on. */
	private static boolean isFiler(Caller caller, Dossier dossier) {
		return caller.userId().equals(dossier.filedBy())
				&& (caller.agencies().isEmpty() || caller.agencies().contains(dossier.agency()));
	}

	/** Whether the caller sees it for the agency's work, not because it is their own. */
	public boolean isOfficerOf(Caller caller, Dossier dossier) {
		if (caller.roles().contains(CaseRole.ADMINISTRATORS.groupId())) {
			return true;
		}
		return supervises(caller, dossier.agency())
				|| (caller.agencies().contains(dossier.agency()) && hasRole(caller, dossier.procedure()));
	}

	/** What stands behind the number of a decision of the dossier's agency. */
	String decisionMark(Dossier dossier) {
		return this.agencies.find(dossier.agency()).map(this.agencies::level).orElse(AgencyLevel.CO_SO).decisionMark();
	}

	private boolean supervises(Caller caller, String agency) {
		return caller.roles().contains(CaseRole.SUPERVISORS.groupId())
				&& this.agencies.withBelow(caller.agencies()).contains(agency);
	}

	private boolean hasRole(Caller caller, String procedure) {
		Collection<String> roles = this.catalog.find(procedure).map((p) -> p.roles()).orElse(List.of());
		return roles.stream().anyMatch(caller.roles()::contains);
	}

}
