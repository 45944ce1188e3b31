package vn.motcua.identity;

import java.util.Collection;
import java.util.Set;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Callers;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * Both ways in, the web applications' session and HTTP Basic, leave the engine's
 * authentication on the thread; this reads it.
 */
@Component
class EngineCallers implements Callers {

	private final IdentityService identity;

	EngineCallers(IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public Caller current() {
		Authentication authentication = this.identity.getCurrentAuthentication();
		if (authentication == null || authentication.getUserId() == null) {
			throw new RefusedException(Kind.FORBIDDEN, "NOT_LOGGED_IN", "",
					"Bạn chưa đăng nhập. Hãy đăng nhập rồi thử lại.");
		}
		return new Caller(authentication.getUserId(), copy(authentication.getGroupIds()),
				copy(authentication.getTenantIds()));
	}

	private static Set<String> copy(Collection<String> ids) {
		return (ids == null) ? Set.of() : Set.copyOf(ids);
	}

}
