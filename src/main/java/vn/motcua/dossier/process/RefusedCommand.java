package vn.motcua.dossier.process;

import jakarta.ws.rs.WebApplicationException;

import vn.motcua.shared.RefusedException;

/**
 * A refusal on its way out of the engine. The engine's REST resources put English text
 * before every {@code ProcessEngineException}; this type passes them, so that Tasklist
 * and clients read our sentence and get the status of the caller's fault.
 */
class RefusedCommand extends WebApplicationException {

	RefusedCommand(RefusedException refused) {
		super(refused.getMessage(), refused, status(refused.kind()));
	}

	private static int status(RefusedException.Kind kind) {
		return switch (kind) {
			case UNREADABLE, INVALID -> 400;
			case FORBIDDEN -> 403;
			case NOT_FOUND -> 404;
			case CONFLICT -> 409;
			case TOO_LARGE -> 413;
			case UNSUPPORTED -> 415;
		};
	}

}
