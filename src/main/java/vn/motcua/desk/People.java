package vn.motcua.desk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Caller;

/** Names of people behind user ids, for whoever may see the dossier they worked on. */
@Component
public class People {

	private final IdentityService identity;

	private final ProcessEngineConfigurationImpl engine;

	People(IdentityService identity, ProcessEngineConfigurationImpl engine) {
		this.identity = identity;
		this.engine = engine;
	}

	/** Full names by user id; a person who is gone keeps the id. */
	public Map<String, String> names(Collection<String> userIds) {
		Map<String, String> names = new LinkedHashMap<>();
		Set<String> ids = new TreeSet<>(userIds);
		ids.forEach((id) -> names.put(id, id));
		names.replace(Caller.SYSTEM, "Hệ thống");
		ids.remove(Caller.SYSTEM);
		if (!ids.isEmpty()) {
			this.engine.getCommandExecutorTxRequired()
				.execute((context) -> context.runWithoutAuthorization(() -> this.identity.createUserQuery()
					.userIdIn(ids.toArray(String[]::new))
					.listPage(0, ids.size())))
				.forEach((user) -> names.put(user.getId(), fullName(user)));
		}
		return names;
	}

	private static String fullName(User user) {
		String name = (text(user.getFirstName()) + " " + text(user.getLastName())).strip();
		return name.isEmpty() ? user.getId() : name;
	}

	private static String text(String part) {
		return (part != null) ? part : "";
	}

}
