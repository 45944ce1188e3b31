package vn.motcua.identity.start;

import java.util.List;
import java.util.Locale;

/** Passwords that everybody tries first. */
public final class DefaultPasswords {

	private static final List<String> KNOWN = List.of("admin", "demo", "motcua", "motcua-demo", "password", "postgres",
			"camunda", "changeme", "secret", "123456", "12345678", "sa", "root");

	private DefaultPasswords() {
	}

	/** The candidates to try against a stored hash of this user. */
	public static List<String> candidates(String user) {
		return java.util.stream.Stream.concat(KNOWN.stream(), java.util.stream.Stream.of(user)).distinct().toList();
	}

	static boolean isDefault(String user, String password) {
		return password.isBlank() || KNOWN.contains(password.toLowerCase(Locale.ROOT)) || password.equals(user);
	}

}
