package vn.motcua.cockpit;

import java.util.Set;

import vn.motcua.dossier.Caller;
import vn.motcua.process.CaseRole;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * What the person who is asking may see in Cockpit: only dossiers of these agencies exist
 * for them.
 *
 * @param caller who is asking
 * @param agencies codes: for supervisors their own agencies and all below; for
 * administrators all; or fewer, when the request chose one
 */
public record Scope(Caller caller, Set<String> agencies) {

	public Scope {
		agencies = Set.copyOf(agencies);
	}

	public boolean isAdministrator() {
		return this.caller.roles().contains(CaseRole.ADMINISTRATORS.groupId());
	}

	public boolean contains(String agency) {
		return this.agencies.contains(agency);
	}

	/** Refuses, FORBIDDEN, whoever is not administrator. */
	public void requireAdministrator() {
		if (!isAdministrator()) {
			throw new RefusedException(Kind.FORBIDDEN, "NOT_ADMINISTRATOR", "",
					"Chỉ quản trị hệ thống được làm việc này. Hãy liên hệ quản trị hệ thống.");
		}
	}

}
