package vn.motcua.identity;

import java.util.Set;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.dossier.Agencies;
import vn.motcua.process.CaseRole;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** People of the engine's own user store. */
@Service
public class Users {

	/**
	 * End of the mail address of every invented person; no real address ends like this.
	 */
	public static final String DEMO_EMAIL = "@demo.motcua.example";

	private static final String ID = "[a-zA-Z0-9_.-]{1,64}";

	private final IdentityService identity;

	private final Agencies agencies;

	Users(IdentityService identity, Agencies agencies) {
		this.identity = identity;
		this.agencies = agencies;
	}

	public boolean exists(String id) {
		return this.identity.createUserQuery().userId(id).count() > 0;
	}

	/**
	 * Creates a person with roles and agencies, all or nothing.
	 * @param roles group ids of {@link CaseRole}
	 * @param agencyCodes agencies the person works for; empty for applicants. Who only
	 * supervises gets the agencies below them as well
	 * @return false, and nothing changed, when the id is taken
	 */
	@Transactional
	public boolean create(String id, String first, String last, String email, String password, Set<String> roles,
			Set<String> agencyCodes) {
		check(id, roles, agencyCodes);
		if (exists(id)) {
			return false;
		}
		User user = this.identity.newUser(id);
		user.setFirstName(first);
		user.setLastName(last);
		user.setEmail(email);
		user.setPassword(password);
		this.identity.saveUser(user);
		roles.forEach((role) -> this.identity.createMembership(id, role));
		(SupervisorTenants.onlySupervises(roles) ? this.agencies.withBelow(agencyCodes) : agencyCodes)
			.forEach((agency) -> this.identity.createTenantUserMembership(agency, id));
		return true;
	}

	private void check(String id, Set<String> roles, Set<String> agencyCodes) {
		if (!id.matches(ID)) {
			throw refused("USER_ID_INVALID", "id", "Tên đăng nhập chỉ gồm chữ không dấu, số, dấu chấm, gạch: " + id);
		}
		for (String role : roles) {
			if (CaseRole.find(role).isEmpty()) {
				throw refused("ROLE_UNKNOWN", "roles", "Không có vai trò " + role + ". Hãy chọn vai trò đã khai báo.");
			}
		}
		for (String agency : agencyCodes) {
			if (this.agencies.find(agency).isEmpty()) {
				throw refused("AGENCY_UNKNOWN", "agencies",
						"Không có cơ quan " + agency + ". Hãy khai báo cơ quan trước.");
			}
		}
	}

	private RefusedException refused(String code, String field, String message) {
		return new RefusedException(Kind.INVALID, code, field, message);
	}

}
