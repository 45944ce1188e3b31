package vn.motcua.dossier.process;

import java.util.List;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;

import vn.motcua.dossier.Caller;
import vn.motcua.process.CaseRole;

/** Who runs the current engine command. */
final class EngineUser {

	private EngineUser() {
	}

	/** The logged-in user, or the platform itself in jobs. */
	static String id() {
		Authentication user = authentication();
		return (user != null && user.getUserId() != null) ? user.getUserId() : Caller.SYSTEM;
	}

	/** The agencies of the logged-in user; null when the platform itself acts. */
	static List<String> agencies() {
		Authentication user = authentication();
		if (user == null || user.getUserId() == null) {
			return null;
		}
		return (user.getTenantIds() != null) ? user.getTenantIds() : List.of();
	}

	/** Whether somebody who works for no agency is logged in. */
	static boolean isApplicant() {
		List<String> agencies = agencies();
		return agencies != null && agencies.isEmpty() && !isAdministrator();
	}

	static boolean isAdministrator() {
		Authentication user = authentication();
		return user != null && user.getGroupIds() != null
				&& user.getGroupIds().contains(CaseRole.ADMINISTRATORS.groupId());
	}

	private static Authentication authentication() {
		return Context.getCommandContext().getAuthentication();
	}

}
