package vn.motcua.identity.start;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.spring.boot.starter.webapp.filter.LazyInitRegistration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.ClassPathResource;

import vn.motcua.MotcuaApplication;
import vn.motcua.identity.Users;
import vn.motcua.shared.StartRefusedException;
import vn.motcua.testing.Http;
import vn.motcua.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Production as an operator meets it: PostgreSQL, tables by migration, refused until
 * somebody is administrator, closed afterwards.
 */
@Tag("own-jvm")
class ProductionStartTest {

	private static final String PASSWORD = "Dai-Va-Rieng-2026";

	@TempDir
	Path directory;

	@Test
	void refusesWithoutAdministratorThenRunsClosed() throws Exception {
		Files.copy(new ClassPathResource("identity/demo-agencies.yaml").getInputStream(),
				this.directory.resolve("agencies.yaml"));
		Files.createDirectories(this.directory.resolve("models/processes"));
		Files.createDirectories(this.directory.resolve("models/forms"));
		String url = TestDatabase.freshPostgresDatabase("p" + UUID.randomUUID().toString().replace("-", ""));

		assertRefused(url, "camunda-admin");
		try (ConfigurableApplicationContext application = start(url, "--motcua.identity.admin.user=quan-tri",
				"--motcua.identity.admin.password=" + PASSWORD)) {
			assertClosed(application);
			addDemoUser(application);
		}
		assertRefused(url, "demo users");
	}

	private static void assertClosed(ConfigurableApplicationContext application) {
		assertThat(application.getBean(ProcessEngine.class).getProcessEngineConfiguration().getDatabaseSchemaUpdate())
			.isEqualTo("false");
		int port = Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
		assertThat(Http.nobody(port)
			.postJson("/camunda/api/admin/setup/default/user/create",
					"{\"profile\":{\"id\":\"x\"},\"credentials\":{\"password\":\"y\"}}")
			.statusCode()).isEqualTo(403);
		assertThat(Http.nobody(port).get("/v3/api-docs").statusCode()).isEqualTo(401);
		HttpResponse<String> page = Http.nobody(port).get("/camunda/app/tasklist/default/");
		assertThat(page.headers().allValues("Set-Cookie")).isNotEmpty()
			.allSatisfy((cookie) -> assertThat(cookie).contains("Secure").containsIgnoringCase("SameSite=Strict"));
		assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
		assertThat(Http.basic(port, "quan-tri", PASSWORD).get("/engine-rest/user?maxResults=5").statusCode())
			.isEqualTo(200);
	}

	private static void addDemoUser(ConfigurableApplicationContext application) {
		IdentityService identity = application.getBean(IdentityService.class);
		User user = identity.newUser("demo-1");
		user.setPassword("Mat-Khau-Tot-99");
		user.setEmail("demo-1" + Users.DEMO_EMAIL);
		identity.saveUser(user);
	}

	private void assertRefused(String url, String place) {
		Throwable fault = catchThrowable(() -> start(url).close());
		// a refused start leaves itself in a static field of Camunda's web applications
		new LazyInitRegistration().setApplicationContext(null);
		assertThat(NestedExceptionUtils.getMostSpecificCause(fault)).isInstanceOfSatisfying(StartRefusedException.class,
				(refused) -> assertThat(refused.place()).isEqualTo(place));
	}

	private ConfigurableApplicationContext start(String url, String... more) {
		List<String> arguments = new ArrayList<>(List.of("--spring.profiles.active=production,postgres",
				"--server.port=0", "--MOTCUA_DB_URL=" + url, "--MOTCUA_DB_USER=postgres",
				"--MOTCUA_DB_PASSWORD=only-for-this-test", "--motcua.models=" + this.directory.resolve("models"),
				"--motcua.identity.agencies=file:" + this.directory.resolve("agencies.yaml"),
				"--camunda.bpm.job-execution.enabled=false", "--logging.level.root=warn"));
		arguments.addAll(List.of(more));
		return SpringApplication.run(MotcuaApplication.class, arguments.toArray(String[]::new));
	}

}
