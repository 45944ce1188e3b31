package vn.motcua.testing.browser;

import java.util.Set;

import org.springframework.stereotype.Component;

import vn.motcua.identity.Users;

/** People for the browser's tests; take ids nobody else takes. */
@Component
public class Staff {

	public static final String PASSWORD = "Thu-nghiem-2026!";

	private final Users users;

	Staff(Users users) {
		this.users = users;
	}

	/** Somebody with roles in an agency; a name in three words is enough. */
	public void person(String id, String first, String last, String agency, String... roles) {
		person(id, first, last, Set.of(agency), roles);
	}

	/** Somebody who works for several agencies. */
	public void person(String id, String first, String last, Set<String> agencies, String... roles) {
		// without an administrator every page leads to the first-run page
		create("dao", "Quản Trị", "Thử Đào", Set.of("camunda-admin"), Set.of());
		create(id, first, last, Set.of(roles), agencies);
	}

	private void create(String id, String first, String last, Set<String> roles, Set<String> agencies) {
		this.users.create(id, first, last, id + "@example.vn", PASSWORD, roles, agencies);
	}

}
