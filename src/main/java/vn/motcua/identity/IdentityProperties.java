package vn.motcua.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * Settings of this module.
 *
 * @param agencies the YAML file that lists the agencies
 * @param admin the first administrator, created when there is none
 */
@ConfigurationProperties("motcua.identity")
record IdentityProperties(Resource agencies, Admin admin) {

	IdentityProperties {
		if (admin == null) {
			admin = new Admin("", "");
		}
	}

	/**
	 * The first administrator's secret from the environment.
	 */
	record Admin(String user, String password) {

		boolean isGiven() {
			return this.user != null && !this.user.isBlank() && this.password != null && !this.password.isBlank();
		}

	}

}
