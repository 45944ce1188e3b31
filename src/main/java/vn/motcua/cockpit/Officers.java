package vn.motcua.cockpit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Caller;
import vn.motcua.process.CaseRole;

/** The people of the agencies, asked in the platform's name. */
@Component
public class Officers {

	private static final int MOST = 500;

	private final IdentityService identity;

	private final Platform platform;

	Officers(IdentityService identity, Platform platform) {
		this.identity = identity;
		this.platform = platform;
	}

	/** Officers of one agency, by name. */
	public List<Officer> of(String agency) {
		return this.platform.ask(() -> {
			Map<String, User> users = new LinkedHashMap<>();
			Map<String, Set<String>> roles = new LinkedHashMap<>();
			Arrays.stream(CaseRole.values())
				.filter(CaseRole::isOfficer)
				.forEach((role) -> this.identity.createUserQuery()
					.memberOfTenant(agency)
					.memberOfGroup(role.groupId())
					.listPage(0, MOST)
					.forEach((user) -> {
						users.put(user.getId(), user);
						roles.computeIfAbsent(user.getId(), (id) -> new LinkedHashSet<>()).add(role.groupId());
					}));
			List<Officer> officers = new ArrayList<>();
			users.forEach((id, user) -> officers.add(new Officer(id, name(user), agency, roles.get(id))));
			officers.sort((a, b) -> a.name().compareTo(b.name()));
			return officers;
		});
	}

	/** Names of everybody with the role, whatever the agency. */
	public List<String> namesIn(CaseRole role) {
		return this.platform.ask(() -> this.identity.createUserQuery().memberOfGroup(role.groupId()).listPage(0, MOST))
			.stream()
			.map(Officers::name)
			.sorted()
			.toList();
	}

	/** Full names by user id; a person who is gone keeps the id, nobody is empty. */
	public Map<String, String> names(Collection<String> userIds) {
		Map<String, String> names = new LinkedHashMap<>();
		Set<String> ids = new TreeSet<>(userIds);
		ids.forEach((id) -> names.put(id, id));
		names.replace(Caller.SYSTEM, "Hệ thống");
		ids.removeAll(Set.of(Caller.SYSTEM, ""));
		if (!ids.isEmpty()) {
			this.platform
				.ask(() -> this.identity.createUserQuery().userIdIn(ids.toArray(String[]::new)).listPage(0, ids.size()))
				.forEach((user) -> names.put(user.getId(), name(user)));
		}
		return names;
	}

	private static String name(User user) {
		String first = (user.getFirstName() != null) ? user.getFirstName() : "";
		String last = (user.getLastName() != null) ? user.getLastName() : "";
		String name = (first + " " + last).strip();
		return name.isEmpty() ? user.getId() : name;
	}

}
