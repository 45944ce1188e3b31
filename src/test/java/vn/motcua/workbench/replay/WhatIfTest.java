package vn.motcua.workbench.replay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

import vn.motcua.benefit.Amount;
import vn.motcua.benefit.BenefitService;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelsRefusedException;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.process.CaseProcess;
import vn.motcua.shared.RefusedException;
import vn.motcua.testing.MotcuaTest;
import vn.motcua.validation.Validation;
import vn.motcua.workbench.replay.WhatIf.Difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A closed dossier of sickness benefit and changed decisions: 8.000.000 × 75% ÷ 24 × 10
 * days.
 */
@MotcuaTest
@Tag("database")
class WhatIfTest {

	private static final String SLUG = "sickness-benefit";

	private static final String RATE = "processes/_law/sickness-rate.dmn";

	private static final String CHECKS = "processes/sickness-benefit/sickness-benefit-checks.dmn";

	private static final String AMOUNT = "processes/sickness-benefit/sickness-benefit-amount.dmn";

	@Autowired
	CaseProcess cases;

	@Autowired
	Dossiers dossiers;

	@Autowired
	BenefitService benefits;

	@Autowired
	Validation validation;

	@Autowired
	WhatIfs replays;

	@Autowired
	JdbcClient jdbc;

	@TempDir
	Path directory;

	private String code;

	@BeforeEach
	void aClosedDossier() throws IOException {
		for (String root : List.of("processes", "forms")) {
			FileSystemUtils.copyRecursively(Path.of(root), this.directory.resolve(root));
		}
		this.code = this.cases.start(SLUG, filing());
		List<Map<String, Object>> rows = new ArrayList<>();
		((List<?>) this.dossiers.get(this.code).data().get("lines")).forEach((row) -> {
			Map<String, Object> verified = new LinkedHashMap<>();
			((Map<?, ?>) row).forEach((name, value) -> verified.put((String) name, value));
			verified.putAll(Map.of("monthlySalary", 8_000_000L, "contributionYears", new BigDecimal("5"), "usedDays",
					new BigDecimal("0")));
			rows.add(verified);
		});
		this.dossiers.putFacts(this.code, "thu", Map.of("lines", rows));
		this.validation.run(this.code, "thu");
		this.benefits.compute(this.code, SLUG + "-amount", "what-if-" + this.code, Amount.BENEFIT);
		this.dossiers.move(this.code, "thu", DossierStatus.WITHDRAWN, "thử");
	}

	@Test
	void aHigherRateChangesTheAmountToTheDong() throws IOException {
		changeRate();

		WhatIf found = replay();

		assertThat(own(found)).satisfies((difference) -> {
			assertThat(difference.before()).isEqualTo(2_500_000L);
			assertThat(difference.after()).isEqualTo(2_666_667L);
			assertThat(difference.difference()).isEqualTo(166_667L);
			assertThat(difference.law()).isEqualTo("L2024");
			assertThat(difference.route()).isEmpty();
		});
		assertThat(found.after() - found.before())
			.isEqualTo(found.differences().stream().mapToLong(Difference::difference).sum());
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		WhatIfText.print(found, new PrintStream(text, true, StandardCharsets.UTF_8));
		assertThat(text.toString(StandardCharsets.UTF_8))
			.contains("KHÁC  " + this.code + ": 2.500.000 đồng → 2.666.667 đồng (+166.667 đồng)")
			.doesNotContain("Mẫu Thị An", "0119000270", "001195000270");
	}

	@Test
	void whatRunsChangesNothingAndWritesNothing() throws IOException {
		changeRate();
		List<Object> before = rows();
		replay();
		WhatIf running = this.replays.replay(SLUG, 5, Candidate.running());
		assertThat(running.differences()).noneMatch((difference) -> difference.code().equals(this.code));
		assertThat(running.unknown()).noneMatch((unknown) -> unknown.code().equals(this.code));
		assertThat(running.computed()).isPositive();
		assertThat(running.checked()).isPositive();
		assertThat(rows()).isEqualTo(before);
	}

	@Test
	void aStricterCheckIsARouteThatDiffers() throws IOException {
		edit(CHECKS, "<text>row.fromDate &gt; row.toDate</text>", "<text>row.fromDate &lt; row.toDate</text>");

		assertThat(own(replay()).route()).containsExactly("Thêm lỗi DATES_REVERSED:lines[1].toDate.",
				"Sẽ không được tiếp nhận khi còn lỗi này.");
	}

	@Test
	void aFieldThatWasNotAskedThenCannotBeReplayed() throws IOException {
		edit(AMOUNT, "salary: need(line, \"monthlySalary\")", "salary: need(line, \"deathDate\")");

		WhatIf found = this.replays.replay(SLUG, 5,
				Candidate.files(List.of(new ModelFile(AMOUNT, Files.readAllBytes(this.directory.resolve(AMOUNT))))));

		assertThat(found.unknown())
			.contains(new WhatIf.Unknown(this.code, "Hồ sơ thiếu trường «deathDate» cần để tính."));
		assertThat(found.differences()).noneMatch((difference) -> difference.code().equals(this.code));
	}

	@Test
	void showsNoTextThatADecisionTakesFromTheDossier() throws IOException {
		edit(AMOUNT, "law: string join(laws, \", \")", "law: dossier.lines[1].fullName");
		edit(CHECKS, "<text>row.fromDate &gt; row.toDate</text>", "<text>row.fromDate &lt; row.toDate</text>");
		edit(CHECKS, "<text>\"DATES_REVERSED\"</text>", "<text>row.fullName</text>");
		changeRate();
		assertThat(replay().toString())
			.contains(this.code, "L2024 → (không hiển thị)", "Thêm lỗi (không hiển thị):lines[1].toDate.")
			.doesNotContain("Mẫu Thị An");
		edit(AMOUNT, "need(line, \"monthlySalary\")", "need(line, line.fullName)");
		assertThat(replay().toString()).contains("Hồ sơ thiếu trường «(không hiển thị)» cần để tính.")
			.doesNotContain("Mẫu Thị An");
		edit(AMOUNT, "law(\"law-version\", {date: from})", "law(\"law-version\", {date: line.fullName})");
		assertThat(replay().toString()).doesNotContain("Mẫu Thị An");
	}

	@Test
	void aFileThatIsNoDecisionIsRefused() {
		Candidate broken = new Candidate("thử", List.of("<x/>".getBytes(StandardCharsets.UTF_8)), List.of());
		assertThatThrownBy(() -> this.replays.replay(SLUG, 5, broken)).isInstanceOf(RefusedException.class)
			.hasMessageContaining("không đọc được");
	}

	@Test
	void usesTheFiguresOfTheDecisionNotThoseOfToday() throws IOException {
		this.jdbc.sql("update dossier set data = replace(data, '8000000', '9000000') where code = ?")
			.param(this.code)
			.update();
		changeRate();
		assertThat(own(replay()).after()).isEqualTo(2_666_667L);
	}

	@Test
	void aDirectoryTheGateRefusesIsNotReplayed() throws IOException {
		edit(RATE, "<text>75</text>", "<text>75 +</text>");
		assertThatThrownBy(this::replay).isInstanceOf(ModelsRefusedException.class)
			.hasMessageContaining("sickness-rate");
	}

	private void changeRate() throws IOException {
		edit(RATE, "<text>75</text>", "<text>80</text>");
	}

	private WhatIf replay() {
		return this.replays.replay(SLUG, 5, Candidate.directory(this.directory, SLUG));
	}

	private Difference own(WhatIf found) {
		return found.differences().stream().filter((d) -> d.code().equals(this.code)).findFirst().orElseThrow();
	}

	private List<Object> rows() {
		List<Object> rows = new ArrayList<>();
		for (String table : List.of("dossier where code", "dossier_event where dossier_code",
				"benefit_decision where dossier_code", "validation_finding where dossier_code")) {
			rows.add(this.jdbc.sql("select * from " + table + " = ?").param(this.code).query().listOfRows());
		}
		return rows;
	}

	private void edit(String name, String text, String replacement) throws IOException {
		Path file = this.directory.resolve(name);
		String content = Files.readString(file);
		assertThat(content).contains(text);
		Files.writeString(file, content.replace(text, replacement));
	}

	private static Map<String, Object> filing() {
		Map<String, Object> line = new LinkedHashMap<>(Map.of("fullName", "Mẫu Thị An", "personalId", "001195000270",
				"socialInsuranceNumber", "0119000270", "caseType", "OWN_SICKNESS", "diseaseCode", "J18.9",
				"documentType", "DISCHARGE", "documentNumber", "RV-0001", "treatmentMode", "INPATIENT"));
		line.putAll(Map.of("fromDate", "2026-07-01", "toDate", "2026-07-11", "days", 10, "proposedFromDate",
				"2026-07-01", "weeklyDayOff", List.of("SUN"), "hazardousJob", false, "bankAccountNumber", "9990000001",
				"bankAccountName", "MAU THI AN"));
		Map<String, Object> filing = new LinkedHashMap<>(Map.of("employerUnitCode", "TN0001A", "employerName",
				"Công ty TNHH Mẫu Một", "employerTaxCode", "9990000018", "phone", "0900000001", "email",
				"nhansu@example.com", "reportPeriod", "2026-07", "lines", List.of(line)));
		filing.putAll(Map.of("payoutMethod", "BANK_ACCOUNT", "bankBin", "970436", "bankAccountNumber", "9990000001",
				"bankAccountName", "CONG TY TNHH MAU MOT", "resultDelivery", "ONLINE", "agency", "G12.01.001",
				"channel", "ONLINE"));
		return filing;
	}

}
