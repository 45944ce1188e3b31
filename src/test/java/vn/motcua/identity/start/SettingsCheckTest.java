package vn.motcua.identity.start;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

import vn.motcua.shared.StartRefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingsCheckTest {

	private final Map<String, String> good = new LinkedHashMap<>(
			Map.of("motcua.demo.enabled", "false", "spring.datasource.url", "jdbc:postgresql://db/motcua",
					"spring.datasource.username", "motcua", "spring.datasource.password", "x7-Long-And-Own",
					"motcua.identity.agencies", "file:/etc/motcua/agencies.yaml"));

	@Test
	void letsGoodSettingsPass() {
		check(this.good, "production", "postgres");
		assertThat(this.good).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			motcua.demo.enabled        | true                            | motcua.demo.enabled
			spring.datasource.url      | jdbc:h2:mem:x                   | H2
			spring.datasource.url      | jdbc:h2:file:./data/motcua      | H2
			spring.datasource.password | ''                              | spring.datasource.password
			spring.datasource.password | postgres                        | mặc định
			spring.datasource.password | motcua                          | mặc định
			motcua.identity.agencies   | ''                              | motcua.identity.agencies
			motcua.identity.agencies   | classpath:identity/demo-agencies.yaml | cơ quan
			""")
	void productionRefuses(String name, String value, String said) {
		this.good.put(name, value);
		assertThatThrownBy(() -> check(this.good, "production")).isInstanceOf(StartRefusedException.class)
			.hasMessageContaining(said);
		check(this.good, "test");
	}

	@Test
	void productionRefusesADefaultAdministrator() {
		this.good.put("motcua.identity.admin.user", "boss");
		this.good.put("motcua.identity.admin.password", "boss");
		assertThatThrownBy(() -> check(this.good, "production")).isInstanceOfSatisfying(StartRefusedException.class,
				(ex) -> assertThat(ex.remedy()).contains("MOTCUA_ADMIN_PASSWORD"));
	}

	@Test
	void postgresWithoutAddressNamesTheVariable() {
		this.good.put("spring.datasource.url", "");
		assertThatThrownBy(() -> check(this.good, "postgres")).isInstanceOfSatisfying(StartRefusedException.class,
				(ex) -> assertThat(ex.remedy()).contains("MOTCUA_DB_URL"));
	}

	private static void check(Map<String, String> settings, String... profiles) {
		MockEnvironment environment = new MockEnvironment();
		settings.forEach(environment::setProperty);
		environment.setActiveProfiles(profiles);
		new SettingsCheck().postProcessEnvironment(environment, new SpringApplication());
	}

}
