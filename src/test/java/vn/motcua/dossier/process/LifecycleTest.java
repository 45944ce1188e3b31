package vn.motcua.dossier.process;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.reading.LoadedCatalog;
import vn.motcua.dossier.MaternityFiling;
import vn.motcua.identity.Users;
import vn.motcua.process.CaseClock;
import vn.motcua.process.CaseProcess;
import vn.motcua.scenario.process.CaseJobs;
import vn.motcua.shared.RefusedException;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotcuaWebTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Who may begin a procedure that is a draft, coming or retired. */
@MotcuaWebTest
class LifecycleTest {

	private static final String PASSWORD = "Lifecycle-1-test";

	private static final String TEST_AGENCY = "G12.98";

	private static final String START_LIST = "process-definition?latest=true&active=true&startableInTasklist=true&startablePermissionCheck=true&firstResult=0&maxResults=50";

	@LocalServerPort
	int port;

	@Autowired
	LoadedCatalog catalog;

	@Autowired
	CaseProcess cases;

	@Autowired
	TaskService tasks;

	@Autowired
	CaseJobs jobs;

	@Autowired
	Users users;

	@BeforeEach
	void people() {
		// without an administrator every page leads to the first-run page
		this.users.create("life-admin", "Chi", "Thử", "", PASSWORD, Set.of("camunda-admin"), Set.of());
		this.users.create("life-tester", "An", "Thử", "", PASSWORD, Set.of("reception-officers"), Set.of(TEST_AGENCY));
		this.users.create("life-officer", "Bình", "Thử", "", PASSWORD, Set.of("reception-officers"),
				Set.of(MaternityFiling.AGENCY));
	}

	@AfterEach
	void asItWas() {
		ClockUtil.reset();
		this.catalog.replace(ModelSource.classPath().read());
	}

	@Test
	void onlyTestAgenciesSeeAndFileADraft() {
		say("status: DRAFT");

		RefusedException refused = refused(MaternityFiling.AGENCY);
		assertThat(refused.findings().get(0).code()).isEqualTo("PROCEDURE_DRAFT");
		assertThat(refused).hasMessageContaining("bản thảo");
		assertThat(file(TEST_AGENCY)).startsWith(TEST_AGENCY + "-");
		assertThat(list("life-officer")).doesNotContain("maternity-benefit").contains("sickness-benefit");
		assertThat(list("life-tester")).contains("maternity-benefit");
		assertThat(Http.nobody(this.port).get("/api/procedures").body()).doesNotContain("maternity-benefit");
		assertThat(Http.nobody(this.port).get("/api/procedures/maternity-benefit").statusCode()).isEqualTo(404);
	}

	@Test
	void aComingProcedureOpensOnItsDayWithoutARestart() {
		at("2026-06-30T23:59");
		say("validFrom: 2026-07-01");

		assertThat(refused(MaternityFiling.AGENCY)).hasMessageContaining("từ ngày 01/07/2026");
		assertThat(refused(TEST_AGENCY).findings().get(0).code()).isEqualTo("PROCEDURE_NOT_YET_IN_FORCE");
		assertThat(list("life-officer")).doesNotContain("maternity-benefit");
		assertThat(Http.nobody(this.port).get("/api/procedures/maternity-benefit").body())
			.contains("\"state\":\"COMING\"");

		at("2026-07-01T00:00");

		assertThat(file(MaternityFiling.AGENCY)).isNotBlank();
		assertThat(list("life-officer")).contains("maternity-benefit");
	}

	@Test
	void aRetiredProcedureFinishesWhatRunsAndTakesNothingNew() {
		at("2026-07-31T16:00");
		String running = file(MaternityFiling.AGENCY);
		at("2026-08-01T00:00");
		say("validFrom: 2025-07-01\nvalidTo: 2026-07-31");

		RefusedException refused = refused(MaternityFiling.AGENCY);
		assertThat(refused.findings().get(0).code()).isEqualTo("PROCEDURE_RETIRED");
		assertThat(refused).hasMessageContaining("31/07/2026").hasMessageContaining("vẫn được giải quyết");
		assertThat(list("life-officer")).doesNotContain("maternity-benefit");
		assertThat(Http.nobody(this.port).get("/api/procedures").body()).contains("\"state\":\"RETIRED\"");
		this.jobs.runDue(running);
		assertThat(this.tasks.createTaskQuery().processInstanceBusinessKey(running).list()).isNotEmpty();
	}

	@Test
	void whoAsksOverTheEnginesApiSeesTheSameList() {
		say("status: DRAFT");

		assertThat(Http.basic(this.port, "life-officer", PASSWORD).get("/engine-rest/" + START_LIST).body())
			.doesNotContain("maternity-benefit")
			.contains("sickness-benefit");
		assertThat(Http.basic(this.port, "life-tester", PASSWORD).get("/engine-rest/" + START_LIST).body())
			.contains("maternity-benefit");
	}

	private String list(String user) {
		return Http.tasklist(this.port, user, PASSWORD).get("/camunda/api/engine/engine/default/" + START_LIST).body();
	}

	private String file(String agency) {
		Map<String, Object> values = MaternityFiling.variables();
		values.put("agency", agency);
		return this.cases.start(MaternityFiling.PROCEDURE, values);
	}

	private RefusedException refused(String agency) {
		return catchThrowableOfType(RefusedException.class, () -> file(agency));
	}

	private static void at(String moment) {
		ClockUtil.setCurrentTime(Date.from(LocalDateTime.parse(moment).atZone(CaseClock.VIETNAM).toInstant()));
	}

	/** Lets procedure.yaml of the maternity benefit say so. */
	private void say(String lines) {
		String added = lines.startsWith("validFrom") ? lines : "validFrom: 2025-07-01\n" + lines;
		List<ModelFolder> folders = ModelSource.classPath()
			.read()
			.stream()
			.map((folder) -> folder.name().equals(MaternityFiling.PROCEDURE) ? with(folder, added) : folder)
			.toList();
		this.catalog.replace(folders);
	}

	private static ModelFolder with(ModelFolder folder, String lines) {
		return new ModelFolder(folder.name(), folder.files().stream().map((file) -> {
			String text = file.text().replaceFirst("(?m)^validFrom: .*$", lines);
			return file.is("yaml") ? new ModelFile(file.name(), text.getBytes(StandardCharsets.UTF_8)) : file;
		}).toList());
	}

}
