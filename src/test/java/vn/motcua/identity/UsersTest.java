package vn.motcua.identity;

import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Tenant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Callers;
import vn.motcua.process.CaseRole;
import vn.motcua.shared.RefusedException;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@MotcuaTest
@Tag("database")
class UsersTest {

	@Autowired
	Users users;

	@Autowired
	Agencies agencies;

	@Autowired
	Callers callers;

	@Autowired
	IdentityService identity;

	@Autowired
	AuthorizationService authorizations;

	@Autowired
	IdentitySetup setup;

	@AfterEach
	void logOut() {
		this.identity.clearAuthentication();
	}

	@Test
	void createsAPersonOnce() {
		assertThat(create("users-test.a", "reception-officers", "G12.01.001")).isTrue();
		assertThat(create("users-test.a", "directors", "G12.02.001")).isFalse();
		assertThat(this.identity.checkPassword("users-test.a", "Mat-khau-1")).isTrue();
		assertThat(this.identity.createGroupQuery().groupMember("users-test.a").singleResult().getId())
			.isEqualTo("reception-officers");
		assertThat(this.identity.createTenantQuery().userMember("users-test.a").singleResult().getName())
			.isEqualTo("Bảo hiểm xã hội cơ sở Đồng Mẫu");
	}

	@Test
	void refusesAnUnknownRoleAgencyOrId() {
		assertThatThrownBy(() -> create("users-test.b", "kings", "G12.01.001")).isInstanceOf(RefusedException.class)
			.hasMessageContaining("kings");
		assertThatThrownBy(() -> create("users-test.b", "directors", "G99.01")).isInstanceOf(RefusedException.class)
			.hasMessageContaining("G99.01");
		assertThatThrownBy(() -> create("người dùng", "directors", "G12.01")).isInstanceOf(RefusedException.class);
		assertThat(this.users.exists("users-test.b")).isFalse();
	}

	@Test
	void makesEveryAgencyATenant() {
		assertThat(this.identity.createTenantQuery().count()).isEqualTo(this.agencies.all().size());
	}

	@ParameterizedTest
	@EnumSource(CaseRole.class)
	void noRoleMayCreateFiltersOrDeployments(CaseRole role) {
		assertThat(this.identity.createGroupQuery().groupId(role.groupId()).singleResult().getName())
			.isEqualTo(role.labelVi());
		assertThat(may(role, Permissions.CREATE, Resources.FILTER)).isFalse();
		assertThat(may(role, Permissions.UPDATE, Resources.FILTER)).isFalse();
		assertThat(may(role, Permissions.CREATE, Resources.DEPLOYMENT)).isFalse();
	}

	private boolean may(CaseRole role, Permissions permission, Resources resource) {
		return this.authorizations.isUserAuthorized("nobody", List.of(role.groupId()), permission, resource);
	}

	@Test
	void startingAgainChangesNothing() {
		long before = this.authorizations.createAuthorizationQuery().count();
		this.setup.afterSingletonsInstantiated();
		assertThat(this.authorizations.createAuthorizationQuery().count()).isEqualTo(before);
	}

	@Test
	void aRightThatWasWidenedByHandIsPutBack() {
		Authorization filter = this.authorizations.createAuthorizationQuery()
			.groupIdIn("directors")
			.resourceType(Resources.FILTER)
			.singleResult();
		filter.addPermission(Permissions.CREATE);
		this.authorizations.saveAuthorization(filter);
		this.setup.afterSingletonsInstantiated();
		noRoleMayCreateFiltersOrDeployments(CaseRole.DIRECTORS);
	}

	@Test
	void tellsWhoIsCalling() {
		this.identity.setAuthentication("an", List.of("directors"), List.of("G12.01"));
		assertThat(this.callers.current()).satisfies((caller) -> {
			assertThat(caller.userId()).isEqualTo("an");
			assertThat(caller.roles()).containsExactly("directors");
			assertThat(caller.agencies()).containsExactly("G12.01");
		});
	}

	@Test
	void refusesWhenNobodyIsLoggedIn() {
		assertThatThrownBy(() -> this.callers.current()).isInstanceOf(RefusedException.class)
			.hasMessageContaining("chưa đăng nhập");
	}

	@Test
	void aSupervisorIsAMemberOfTheAgenciesBelowAndAnOfficerNot() {
		create("users-test.province", "supervisors", "G12.91");
		create("users-test.country", "supervisors", "G12.90");
		create("users-test.director", "directors", "G12.91");
		assertThat(tenants("users-test.province")).containsExactlyInAnyOrder("G12.91", "G12.91.001", "G12.91.002");
		assertThat(tenants("users-test.country")).hasSize(6);
		assertThat(tenants("users-test.director")).containsExactly("G12.91");
	}

	@Test
	void whoWorksOnDossiersToTheSupervisorsRoleAddsNoAgency() {
		this.users.create("users-test.both", "Ấm", "Thử", "", "Mat-khau-1", Set.of("supervisors", "directors"),
				Set.of("G12.92"));
		this.setup.afterSingletonsInstantiated();
		assertThat(tenants("users-test.both")).containsExactly("G12.92");
	}

	@Test
	void anAgencyThatIsAddedBelowIsFollowedAtTheNextStart() {
		create("users-test.later", "supervisors", "G12.91");
		this.identity.deleteTenantUserMembership("G12.91.002", "users-test.later");
		this.setup.afterSingletonsInstantiated();
		assertThat(tenants("users-test.later")).contains("G12.91.002").hasSize(3);
	}

	private List<String> tenants(String user) {
		return this.identity.createTenantQuery().userMember(user).list().stream().map(Tenant::getId).toList();
	}

	private boolean create(String id, String role, String agency) {
		return this.users.create(id, "Ấm", "Thử", "thu@motcua.invalid", "Mat-khau-1", Set.of(role), Set.of(agency));
	}

}
