package vn.motcua.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.identity.RoleGrants.Grant;
import vn.motcua.process.CaseRole;

/**
 * Makes groups, rights, tenants, the supervisors' tenants below and the first
 * administrator what the tables say, at every start, before requests come in. Rights that
 * an administrator added to other resource ids stay.
 */
@Component
class IdentitySetup implements SmartInitializingSingleton {

	private final IdentityService identity;

	private final AuthorizationService authorizations;

	private final Agencies agencies;

	private final Users users;

	private final SupervisorTenants supervisors;

	private final IdentityProperties properties;

	private final TransactionTemplate transaction;

	private final ObjectProvider<ProductionCheck> productionCheck;

	IdentitySetup(IdentityService identity, AuthorizationService authorizations, Agencies agencies, Users users,
			SupervisorTenants supervisors, IdentityProperties properties, TransactionTemplate transaction,
			ObjectProvider<ProductionCheck> productionCheck) {
		this.identity = identity;
		this.authorizations = authorizations;
		this.agencies = agencies;
		this.users = users;
		this.supervisors = supervisors;
		this.properties = properties;
		this.transaction = transaction;
		this.productionCheck = productionCheck;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.transaction.executeWithoutResult((status) -> {
			createGroups();
			grant();
			createTenants();
			this.supervisors.follow();
			createFirstAdministrator();
		});
		this.productionCheck.ifAvailable(ProductionCheck::run);
	}

	private void createGroups() {
		Map<String, Group> existing = new HashMap<>();
		this.identity.createGroupQuery().list().forEach((group) -> existing.put(group.getId(), group));
		for (CaseRole role : CaseRole.values()) {
			Group group = existing.get(role.groupId());
			if (group == null || !role.labelVi().equals(group.getName())) {
				group = (group != null) ? group : this.identity.newGroup(role.groupId());
				group.setName(role.labelVi());
				group.setType("motcua");
				this.identity.saveGroup(group);
			}
		}
	}

	private void grant() {
		Map<String, AuthorizationEntity> existing = existingGrants();
		for (CaseRole role : CaseRole.values()) {
			for (Grant grant : RoleGrants.of(role)) {
				grant(role.groupId(), grant,
						existing.get(key(role.groupId(), grant.resource().resourceType(), grant.resourceId())));
			}
		}
	}

	private Map<String, AuthorizationEntity> existingGrants() {
		String[] groups = Arrays.stream(CaseRole.values()).map(CaseRole::groupId).toArray(String[]::new);
		Map<String, AuthorizationEntity> existing = new HashMap<>();
		this.authorizations.createAuthorizationQuery()
			.groupIdIn(groups)
			.authorizationType(Authorization.AUTH_TYPE_GRANT)
			.list()
			.forEach((a) -> existing.put(key(a.getGroupId(), a.getResourceType(), a.getResourceId()),
					(AuthorizationEntity) a));
		return existing;
	}

	private void grant(String group, Grant grant, AuthorizationEntity old) {
		AuthorizationEntity wanted = (AuthorizationEntity) this.authorizations
			.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		wanted.setGroupId(group);
		wanted.setResource(grant.resource());
		wanted.setResourceId(grant.resourceId());
		wanted.setPermissions(grant.permissions());
		if (old == null) {
			this.authorizations.saveAuthorization(wanted);
		}
		else if (old.getPermissions() != wanted.getPermissions()) {
			old.setPermissions(wanted.getPermissions());
			this.authorizations.saveAuthorization(old);
		}
	}

	private static String key(String group, int resourceType, String resourceId) {
		return group + "|" + resourceType + "|" + resourceId;
	}

	private void createTenants() {
		Map<String, Tenant> existing = new HashMap<>();
		this.identity.createTenantQuery().list().forEach((tenant) -> existing.put(tenant.getId(), tenant));
		for (Agency agency : this.agencies.all()) {
			Tenant tenant = existing.get(agency.code());
			if (tenant == null || !agency.nameVi().equals(tenant.getName())) {
				tenant = (tenant != null) ? tenant : this.identity.newTenant(agency.code());
				tenant.setName(agency.nameVi());
				this.identity.saveTenant(tenant);
			}
		}
	}

	private void createFirstAdministrator() {
		String group = CaseRole.ADMINISTRATORS.groupId();
		if (this.properties.admin().isGiven() && this.identity.createUserQuery().memberOfGroup(group).count() == 0) {
			String user = this.properties.admin().user();
			if (!this.users.create(user, "Quản trị", "Hệ thống", "", this.properties.admin().password(), Set.of(group),
					Set.of())) {
				this.identity.createMembership(user, group);
			}
		}
	}

}
