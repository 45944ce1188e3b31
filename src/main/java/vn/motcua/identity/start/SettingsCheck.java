package vn.motcua.identity.start;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

import vn.motcua.shared.StartRefusedException;

/**
 * Refuses settings that must not run, before anything is opened: in production the demo,
 * an H2 database and default passwords; with PostgreSQL a missing address.
 */
class SettingsCheck implements EnvironmentPostProcessor, Ordered {

	@Override
	public int getOrder() {
		return ConfigDataEnvironmentPostProcessor.ORDER + 1;
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (environment.acceptsProfiles(Profiles.of("postgres"))) {
			checkPostgres(environment);
		}
		if (environment.acceptsProfiles(Profiles.of("production"))) {
			checkProduction(environment);
		}
	}

	private static void checkPostgres(Environment environment) {
		if (!value(environment, "spring.datasource.url").startsWith("jdbc:postgresql:")) {
			throw new StartRefusedException("MOTCUA_DB_URL",
					"Thiếu địa chỉ cơ sở dữ liệu PostgreSQL. / The PostgreSQL address is missing.",
					"Set MOTCUA_DB_URL=jdbc:postgresql://host:5432/motcua, MOTCUA_DB_USER and MOTCUA_DB_PASSWORD.");
		}
	}

	private static void checkProduction(Environment environment) {
		if (environment.getProperty("motcua.demo.enabled", Boolean.class, false)) {
			throw new StartRefusedException("motcua.demo.enabled",
					"Không được bật dữ liệu minh họa khi vận hành thật. / Demo users are on in production.",
					"Remove motcua.demo.enabled (MOTCUA_DEMO_ENABLED) or set it to false.");
		}
		if (value(environment, "spring.datasource.url").startsWith("jdbc:h2:")) {
			throw new StartRefusedException("spring.datasource.url",
					"Không được dùng cơ sở dữ liệu H2 (nhúng hoặc trong bộ nhớ) khi vận hành thật. / "
							+ "An in-memory or embedded H2 database is set in production.",
					"Start with --spring.profiles.active=production,postgres and set MOTCUA_DB_URL.");
		}
		checkPassword(environment, "spring.datasource.username", "spring.datasource.password", "MOTCUA_DB_PASSWORD");
		if (!value(environment, "motcua.identity.admin.user").isBlank()) {
			checkPassword(environment, "motcua.identity.admin.user", "motcua.identity.admin.password",
					"MOTCUA_ADMIN_PASSWORD");
		}
		String agencies = value(environment, "motcua.identity.agencies");
		if (agencies.isBlank() || agencies.contains("demo-agencies")) {
			throw new StartRefusedException("motcua.identity.agencies",
					"Chưa khai báo danh sách cơ quan. / The list of agencies is missing or the demo's.",
					"Set MOTCUA_IDENTITY_AGENCIES=file:/etc/motcua/agencies.yaml; identity/demo-agencies.yaml shows the form.");
		}
	}

	private static void checkPassword(Environment environment, String user, String password, String variable) {
		if (DefaultPasswords.isDefault(value(environment, user), value(environment, password))) {
			throw new StartRefusedException(password,
					"Mật khẩu trống hoặc là mật khẩu mặc định. / The password is empty or a default one.",
					"Set " + variable + " to a password of its own, from a secret.");
		}
	}

	private static String value(Environment environment, String name) {
		return environment.getProperty(name, "");
	}

}
