package vn.motcua.slip.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

import vn.motcua.slip.OfficerNames;

/**
 * Names from the engine's users, whoever asks: a slip names all who worked on it. The web
 * applications show the first name before the last, so the family name is kept as the
 * first one; read in this order it is a Vietnamese name.
 */
@Component
class EngineOfficerNames implements OfficerNames {

	private final IdentityService identity;

	private final ProcessEngineConfigurationImpl engine;

	EngineOfficerNames(IdentityService identity, ProcessEngineConfigurationImpl engine) {
		this.identity = identity;
		this.engine = engine;
	}

	@Override
	public String of(String userId) {
		User user = this.engine.getCommandExecutorTxRequired()
			.execute((context) -> context
				.runWithoutAuthorization(() -> this.identity.createUserQuery().userId(userId).singleResult()));
		if (user == null) {
			return userId;
		}
		String name = (text(user.getFirstName()) + " " + text(user.getLastName())).strip();
		return name.isEmpty() ? userId : name;
	}

	private static String text(String part) {
		return (part != null) ? part : "";
	}

}
