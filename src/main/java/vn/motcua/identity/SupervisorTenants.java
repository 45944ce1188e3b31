package vn.motcua.identity;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Agencies;
import vn.motcua.process.CaseRole;

/**
 * Lets the engine's own view follow the tree of agencies: a supervisor is a member of the
 * tenants below, also of agencies that were added later. Somebody who works on dossiers
 * as well is left out: a membership would let them work in the offices below.
 */
@Component
class SupervisorTenants {

	private final IdentityService identity;

	private final Agencies agencies;

	SupervisorTenants(IdentityService identity, Agencies agencies) {
		this.identity = identity;
		this.agencies = agencies;
	}

	/** Adds what is missing; never takes a membership away. */
	void follow() {
		this.identity.createUserQuery()
			.memberOfGroup(CaseRole.SUPERVISORS.groupId())
			.list()
			.stream()
			.map(User::getId)
			.filter((user) -> onlySupervises(roles(user)))
			.forEach(this::follow);
	}

	static boolean onlySupervises(Set<String> roles) {
		return roles.contains(CaseRole.SUPERVISORS.groupId())
				&& roles.stream().noneMatch((role) -> CaseRole.find(role).filter(CaseRole::isOfficer).isPresent());
	}

	private void follow(String user) {
		Set<String> own = this.identity.createTenantQuery()
			.userMember(user)
			.list()
			.stream()
			.map(Tenant::getId)
			.collect(Collectors.toSet());
		Set<String> missing = new LinkedHashSet<>(this.agencies.withBelow(own));
		missing.removeAll(own);
		missing.forEach((agency) -> this.identity.createTenantUserMembership(agency, user));
	}

	private Set<String> roles(String user) {
		return this.identity.createGroupQuery()
			.groupMember(user)
			.list()
			.stream()
			.map(Group::getId)
			.collect(Collectors.toSet());
	}

}
