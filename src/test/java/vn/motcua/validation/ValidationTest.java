package vn.motcua.validation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.reading.LoadedCatalog;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Paper;
import vn.motcua.dossier.Papers;
import vn.motcua.process.CaseClock;
import vn.motcua.process.Decisions;
import vn.motcua.process.decision.DecisionFiles;
import vn.motcua.shared.RefusedException;
import vn.motcua.testing.FakeAgencies;
import vn.motcua.testing.FakeDossiers;
import vn.motcua.testing.TestTables;
import vn.motcua.validation.rules.RulesFixture;
import vn.motcua.validation.store.FindingStoreFixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

@Tag("database")
class ValidationTest {

	private static final String CODE = FakeDossiers.CODE;

	private final Clock clock = Clock.fixed(Instant.parse("2026-07-20T03:00:00Z"), CaseClock.VIETNAM);

	private final FakeDossiers dossiers = new FakeDossiers(this.clock);

	private final List<Paper> papers = new ArrayList<>();

	private final Validation validation = validation();

	private final VerdictRules verdicts = new VerdictRules(this.validation, this.dossiers.asDossiers());

	private final Map<String, Object> birth = new HashMap<>(Map.of("submissionMode", "DIRECT", "fullName",
			"Nguyễn Thị Hoa Lan", "dateOfBirth", LocalDate.parse("1995-01-01"), "gender", "FEMALE", "personalId",
			"079195000123", "socialInsuranceNumber", "0123456789", "phone", "0912345678", "caseType", "BIRTH",
			"fromDate", LocalDate.parse("2026-07-15"), "toDate", LocalDate.parse("2027-01-14")));

	@BeforeEach
	void aSoundBirth() {
		this.birth.putAll(Map.of("totalDays", 184L, "weeklyDayOff", List.of("SUN"), "childBirthDate",
				LocalDate.parse("2026-07-15"), "childCount", 1L, "payoutMethod", "BANK_ACCOUNT", "bankBin", "970436",
				"bankAccountNumber", "0071000999", "bankAccountName", "NGUYEN THI HOA LAN", "resultDelivery",
				"COUNTER"));
		paper("child-birth-proof");
		file(Map.of());
	}

	@Test
	void aSoundDossierHasNoFindingAndMayBeAccepted() {
		assertThat(this.validation.check(CODE)).isEmpty();
		assertThatCode(() -> this.verdicts.refuseIfOpen(CODE, "hoa", "papersVerdict")).doesNotThrowAnyException();
	}

	@Test
	void missingPapersAndFieldsAreNamedInVietnamese() {
		this.papers.clear();
		this.birth.remove("bankBin");
		file(Map.of());
		assertThat(this.validation.run(CODE, "system")).extracting(CheckFinding::key)
			.containsExactly("FIELD_MISSING:bankBin", "PAPER_MISSING:child-birth-proof");
		assertThat(this.validation.findings(CODE).get(1).message()).startsWith("Thiếu giấy tờ «Bản sao giấy khai sinh");
		assertThat(this.dossiers.kinds(CODE)).containsExactly("FINDINGS");
	}

	@Test
	void acceptanceOverAnOpenFindingIsRefusedWithEveryOneOfThem() {
		this.papers.clear();
		file(Map.of("bankAccountName", "TRAN VAN BA"));
		assertThatThrownBy(() -> this.verdicts.refuseIfOpen(CODE, "hoa", "papersVerdict"))
			.isInstanceOfSatisfying(RefusedException.class,
					(ex) -> assertThat(ex.findings()).extracting("code")
						.containsExactly("FINDINGS_OPEN", "PAPER_MISSING", "ACCOUNT_HOLDER_MISMATCH"))
			.hasMessageContaining("còn 2 lỗi");
	}

	@Test
	void anOfficerMayLetPassWithAReasonWhatTheRuleAllows() {
		file(Map.of("bankAccountName", "TRAN VAN BA", "overruledFindings", List.of("ACCOUNT_HOLDER_MISMATCH")));
		assertThatThrownBy(() -> this.verdicts.refuseIfOpen(CODE, "hoa", "papersVerdict"))
			.hasMessageContaining("hãy ghi lý do");
		file(Map.of("bankAccountName", "TRAN VAN BA", "overruledFindings", List.of("ACCOUNT_HOLDER_MISMATCH"),
				"overruleReason", "Chồng nhận thay, có ủy quyền."));
		this.verdicts.refuseIfOpen(CODE, "hoa", "papersVerdict");
		this.validation.run(CODE, "binh");
		assertThat(this.validation.findings(CODE)).singleElement().satisfies((finding) -> {
			assertThat(finding.overruledBy()).isEqualTo("hoa");
			assertThat(finding.reason()).isEqualTo("Chồng nhận thay, có ủy quyền.");
		});
	}

	@Test
	void nobodyLetsPassWhatTheRuleDoesNotAllow() {
		file(Map.of("contributionMonthsIn12", 5L, "overruledFindings", List.of("CONTRIBUTION_TOO_SHORT"),
				"overruleReason", "xin châm chước"));
		assertThatThrownBy(() -> this.verdicts.refuseIfOpen(CODE, "hoa", "verificationVerdict"))
			.hasMessageContaining("không được bỏ qua")
			.hasMessageContaining("Mới đóng 5 tháng");
	}

	@Test
	void aSecondDossierForTheSameIsPointedOut() {
		this.dossiers.with("G12.01.001-20260719-0000009", DossierStatus.PROCESSING, this.birth);
		assertThat(this.validation.check(CODE)).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("G12.01.001-20260719-0000009"));
	}

	private void file(Map<String, Object> changes) {
		Map<String, Object> data = new HashMap<>(this.birth);
		data.putAll(changes);
		this.dossiers.with(CODE, DossierStatus.REGISTERED, data);
	}

	private void paper(String id) {
		this.papers.add(new Paper(1, CODE, id, "a.pdf", "application/pdf", 1, "x", "lan", this.clock.instant(), false));
	}

	private Validation validation() {
		Papers stored = mock(Papers.class);
		when(stored.list(CODE)).thenReturn(this.papers);
		DecisionFiles files = new DecisionFiles();
		Decisions decisions = mock(Decisions.class);
		when(decisions.evaluateForCaseIfPresent(any(), any(), any())).thenReturn(Optional.empty());
		when(decisions.evaluateForCaseIfPresent(any(), eq("maternity-benefit-checks"), any())).thenAnswer(
				(call) -> Optional.of(files.evaluate("maternity-benefit", call.getArgument(1), call.getArgument(2))));
		Dossiers all = this.dossiers.asDossiers();
		return new Validation(all, new LoadedCatalog(ModelSource.directory(Path.of(""))),
				RulesFixture.completeness(stored, new FakeAgencies()),
				RulesFixture.decisions(decisions, all, this.clock), FindingStoreFixture.on(TestTables.fresh().jdbc()),
				this.clock);
	}

}
