package vn.motcua.slip.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

import vn.motcua.slip.OfficerNames;

/** Names from the engine's users: family name first, as Vietnamese names are written. */
@Component
class EngineOfficerNames implements OfficerNames {

	private final IdentityService identity;

	EngineOfficerNames(IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public String of(String userId) {
		User user = this.identity.createUserQuery().userId(userId).singleResult();
		if (user == null) {
			return userId;
		}
		String name = (text(user.getLastName()) + " " + text(user.getFirstName())).strip();
		return name.isEmpty() ? userId : name;
	}

	private static String text(String part) {
		return (part != null) ? part : "";
	}

}
