package vn.motcua.cockpit;

import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Asks the engine in the platform's own name: supervisors may not assign or retry there.
 * Whoever calls this has checked the {@link Scope} before.
 */
@Component
public class Platform {

	private final IdentityService identity;

	Platform(IdentityService identity) {
		this.identity = identity;
	}

	public <T> T ask(Supplier<T> question) {
		Authentication caller = this.identity.getCurrentAuthentication();
		this.identity.clearAuthentication();
		try {
			return question.get();
		}
		finally {
			if (caller != null) {
				this.identity.setAuthentication(caller);
			}
		}
	}

}
