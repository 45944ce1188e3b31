package vn.motcua.dossier.process;

import java.util.Optional;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;

import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** What the engine's own failures mean for a client. */
public final class EngineFailures {

	private EngineFailures() {
	}

	/** A refusal the client can act on; empty when it is a fault of ours. */
	public static Optional<RefusedException> asRefusal(Throwable failure) {
		for (Throwable t = failure; t != null; t = t.getCause()) {
			if (t instanceof AuthorizationException) {
				return refusal(Kind.FORBIDDEN, "NOT_ALLOWED",
						"Bạn không có quyền làm việc này. Hãy liên hệ quản trị viên.");
			}
			if (t instanceof OptimisticLockingException) {
				return refusal(Kind.CONFLICT, "CHANGED_MEANWHILE",
						"Có người khác vừa xử lý cùng hồ sơ này. Hãy tải lại rồi thử lại.");
			}
		}
		return Optional.empty();
	}

	private static Optional<RefusedException> refusal(Kind kind, String code, String message) {
		return Optional.of(new RefusedException(kind, code, "", message));
	}

}
