package vn.motcua.cockpit.incident;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.RunningModels;
import vn.motcua.cockpit.Act;
import vn.motcua.cockpit.Acts;
import vn.motcua.cockpit.Scope;
import vn.motcua.desk.panel.DossierPanel.StandStill;
import vn.motcua.desk.panel.StandStills;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.ClockStanding;
import vn.motcua.dossier.ClockStandings;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FigureWaits;
import vn.motcua.payout.Payouts;
import vn.motcua.scenario.ScenarioPlayer;
import vn.motcua.scenario.ScenarioReader;
import vn.motcua.scenario.ScenarioResult;
import vn.motcua.scenario.process.Authentications;
import vn.motcua.scenario.process.CaseDriver;
import vn.motcua.scenario.process.CaseJobs;
import vn.motcua.scenario.process.OpenTask;
import vn.motcua.testing.MotcuaTest;
import vn.motcua.workbench.law.LawEntries;
import vn.motcua.workbench.law.LawSheet;
import vn.motcua.workbench.law.NewFigures;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lump sums settled in January 2027, before the coefficients of 2027 are published: from
 * the step that stands still to the order of payment. The coefficients here are invented.
 */
@MotcuaTest
@Tag("database")
class FigureGapsTest {

	private static final String TABLE = "adjustment-coefficient";

	private static final String AGENCY = "G12.98";

	private static final Path FILE = Path.of("processes/_law/" + TABLE + ".dmn");

	private static final Instant JANUARY = Instant.parse("2027-01-05T02:00:00Z");

	private static final Map<String, String> INVENTED = Map.of("2012", "1,56", "2013", "1,46", "2015", "1,40", "2016",
			"1,36", "2017", "1,32", "2018", "1,27");

	/** 355.050.000 ÷ 59 × (1,5 × 1 + 2 × 4), worked by hand. */
	private static final long AMOUNT = 57_169_068;

	@Autowired
	ScenarioPlayer player;

	@Autowired
	CaseDriver driver;

	@Autowired
	CaseJobs jobs;

	@Autowired
	Authentications authentications;

	@Autowired
	RunningModels models;

	@Autowired
	LawEntries entries;

	@Autowired
	FigureGaps gaps;

	@Autowired
	FigureWaits waits;

	@Autowired
	Incidents incidents;

	@Autowired
	StandStills standStills;

	@Autowired
	ClockStandings standings;

	@Autowired
	Dossiers dossiers;

	@Autowired
	Payouts payouts;

	@Autowired
	Acts acts;

	@Autowired
	ManagementService management;

	@Autowired
	RuntimeService runtime;

	private final Scope scope = new Scope(new Caller("fg-supervisor", Set.of("supervisors"), Set.of(AGENCY)),
			Set.of(AGENCY));

	@AfterEach
	void theLawIsAsItWas() throws IOException {
		CaseDriver.releaseClock();
		this.models.offer(List.of(new ModelFile(TABLE + ".dmn", Files.readAllBytes(FILE))), "fg-analyst");
	}

	@Test
	void fromTheMissingFigureToThePayment() {
		List<String> codes = List.of(stopped("001180000901"), stopped("001180000902"), stopped("001180000903"));
		CaseDriver.setClock(JANUARY);
		standsStillAtOnce(codes.get(0));
		officerAndSupervisorReadIt(codes.get(0));

		assertThat(this.gaps.retry(TABLE, null, this.scope)).as("nothing is tried in vain").isZero();
		this.authentications.as("fg-analyst", List.of("analysts"), List.of(),
				() -> this.entries.deploy(TABLE, coefficientsOf2027()));
		assertThat(this.gaps.preview(TABLE, "", this.scope)).hasSize(3)
			.allSatisfy((found) -> assertThat(found.answered()).isTrue());

		assertThat(this.gaps.retry(TABLE, Set.of(this.waits.of(codes.get(1)).get(0).jobId()), this.scope)).isOne();
		assertThat(this.waits.of(codes.get(1))).isEmpty();
		assertThat(this.gaps.retry(TABLE, null, this.scope)).isEqualTo(2);
		assertThat(this.gaps.list(this.scope)).isEmpty();

		for (String code : codes) {
			this.jobs.runDue(code);
			assertThat(this.dossiers.get(code).data().get("benefitAmount")).isEqualTo(AMOUNT);
			assertThat(this.dossiers.events(code)).extracting(DossierEvent::kind).contains("RETRIED");
		}
		assertThat(this.acts.ofAgencies(Set.of(AGENCY), 10))
			.filteredOn((act) -> act.kind() == Act.Kind.RETRIED && codes.contains(act.dossierCode()))
			.hasSize(3)
			.allSatisfy((act) -> assertThat(act.actor()).isEqualTo("fg-supervisor"));
		paid(codes.get(0));
	}

	@Test
	void aDossierThatIsWithdrawnNoLongerWaits() {
		String code = stopped("001180000904");
		assertThat(this.waits.of(code)).hasSize(1);
		this.runtime.deleteProcessInstance(this.dossiers.get(code).processInstanceId(), "rút hồ sơ");
		assertThat(this.waits.of(code)).isEmpty();
		assertThat(this.gaps.list(this.scope)).isEmpty();
	}

	private void standsStillAtOnce(String code) {
		assertThat(this.waits.of(code)).singleElement().satisfies((wait) -> {
			assertThat(wait.table()).isEqualTo(TABLE);
			assertThat(wait.inputs()).containsEntry("settlementYear", 2027L).containsEntry("contributionYear", 2012L);
			assertThat(wait.step()).isEqualTo("Tính mức hưởng");
			Job job = this.management.createJobQuery().jobId(wait.jobId()).singleResult();
			assertThat(job.getRetries()).as("not tried again by itself").isZero();
			assertThat(job.getExceptionMessage()).contains(TABLE, "2027");
		});
		ClockStanding clock = this.standings.of(code).orElseThrow();
		assertThat(clock.stoppedSince()).as("the clock runs on").isNull();
		assertThat(this.dossiers.events(code)).extracting(DossierEvent::kind)
			.contains("FIGURE_AWAITED")
			.doesNotContain("CLOCK_STOPPED");
	}

	private void officerAndSupervisorReadIt(String code) {
		assertThat(this.standStills.of(code)).singleElement().satisfies((StandStill words) -> {
			assertThat(words.what()).contains("“Tính mức hưởng” cần Hệ số điều chỉnh", "năm giải quyết 2027",
					"năm đóng 2012");
			assertThat(words.calm()).contains("không mất gì");
			assertThat(words.clock()).contains("vẫn tính");
		});
		assertThat(this.gaps.list(this.scope)).singleElement().satisfies((gap) -> {
			assertThat(gap.table()).isEqualTo(TABLE);
			assertThat(gap.steps()).isEqualTo(3);
			assertThat(gap.answered()).isFalse();
		});
		assertThat(this.incidents.list(this.scope)).extracting(StuckCase::dossierCode).doesNotContain(code);
		assertThat(this.gaps.list(new Scope(this.scope.caller(), Set.of("G12.91.001")))).isEmpty();
	}

	private void paid(String code) {
		complete(code, "benefits-heads", Map.of("appraisalVerdict", "AGREE"));
		complete(code, "directors", Map.of("signatureVerdict", "SIGN"));
		complete(code, "accountants", Map.of("paymentChecked", true));
		assertThat(this.payouts.find(code).orElseThrow().amount().amount()).isEqualTo(AMOUNT);
	}

	private void complete(String code, String group, Map<String, Object> values) {
		OpenTask task = this.driver.openTasks(code).get(0);
		assertThat(task.group()).isEqualTo(group);
		this.authentications.as("fg-" + group, List.of(group), List.of(AGENCY),
				() -> this.driver.complete(task.id(), "fg-" + group, values));
		this.jobs.runDue(code);
	}

	/** The happy path as far as the amount, in January 2027. */
	private String stopped(String personalId) {
		Path path = Path.of("processes/si-lump-sum/scenarios/happy-path.yaml");
		ScenarioResult played = this.player.play(ScenarioReader.read(path, january(path, personalId)));
		assertThat(played.report()).contains(TABLE, "2027");
		return played.dossierCode();
	}

	private static String january(Path path, String personalId) {
		try {
			String text = Files.readString(path);
			return text.substring(0, text.indexOf("  - decided:"))
				.replaceAll("(?m)^ +due: .*\\R", "")
				.replace("2026-07-20T09:00", "2027-01-04T09:00")
				.replace("  procedure: si-lump-sum\n", "  procedure: si-lump-sum\n  agency: " + AGENCY + "\n")
				.replace("001180000412", personalId)
				.replace("0119000412", "0" + personalId.substring(3));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	/** As an analyst types them: those of 2026 but for the years these people paid in. */
	private NewFigures coefficientsOf2027() {
		LawSheet sheet = this.entries.sheet(TABLE);
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < sheet.rows().size(); i++) {
			String year = sheet.rows().get(i).get(0);
			String last = sheet.before().get(i).isEmpty() ? "1" : sheet.before().get(i).get(0).replace('.', ',');
			rows.add(List.of(year, INVENTED.getOrDefault(year, last)));
		}
		return new NewFigures("2027", "", rows, "Công văn thử 01/BHXH ngày 04/01/2027", "HIGH", false);
	}

}
