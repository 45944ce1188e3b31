package vn.motcua.desk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Caller;
import vn.motcua.process.CaseRole;

/** Names of people behind user ids, for whoever may see the dossier they worked on. */
@Component
public class People {

	private static final int MOST = 50;

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

	/** Names of who has the role in one of the agencies; in any, where none is named. */
	public List<String> namesIn(CaseRole role, Collection<String> agencies) {
		return this.engine.getCommandExecutorTxRequired().execute((context) -> context.runWithoutAuthorization(() -> {
			Set<String> names = new TreeSet<>();
			if (agencies.isEmpty()) {
				this.identity.createUserQuery()
					.memberOfGroup(role.groupId())
					.listPage(0, MOST)
					.forEach((user) -> names.add(fullName(user)));
			}
			agencies.forEach((agency) -> this.identity.createUserQuery()
				.memberOfGroup(role.groupId())
				.memberOfTenant(agency)
				.listPage(0, MOST)
				.forEach((user) -> names.add(fullName(user))));
			return List.copyOf(names);
		}));
	}

	private static String fullName(User user) {
		String name = (text(user.getFirstName()) + " " + text(user.getLastName())).strip();
		return name.isEmpty() ? user.getId() : name;
	}

	private static String text(String part) {
		return (part != null) ? part : "";
	}

}
