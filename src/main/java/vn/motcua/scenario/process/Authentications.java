package vn.motcua.scenario.process;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Signs an invented person in to the engine for the length of one deed. */
@Lazy
@Component
public class Authentications {

	private final IdentityService identity;

	Authentications(IdentityService identity) {
		this.identity = identity;
	}

	public void as(String userId, List<String> groups, List<String> tenants, Runnable deed) {
		this.identity.setAuthentication(userId, groups, tenants);
		try {
			deed.run();
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

}
