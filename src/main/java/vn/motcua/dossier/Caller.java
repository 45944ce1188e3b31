package vn.motcua.dossier;

import java.util.Set;

/**
 * Who is asking.
 *
 * @param userId the engine's user id
 * @param roles group ids ({@code reception-officers} …)
 * @param agencies agency codes the user works for; empty for applicants
 */
public record Caller(String userId, Set<String> roles, Set<String> agencies) {

	/** Jobs, timers and the platform itself. */
	public static final String SYSTEM = "system";

}
