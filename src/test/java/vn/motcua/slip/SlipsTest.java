package vn.motcua.slip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vn.motcua.catalog.Confidence;
import vn.motcua.catalog.Limit;
import vn.motcua.catalog.LimitUnit;
import vn.motcua.catalog.PaperRequirement;
import vn.motcua.catalog.PaperRequirement.CopyType;
import vn.motcua.catalog.PaperRequirement.Need;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Paper;
import vn.motcua.dossier.Papers;
import vn.motcua.process.CaseClock;
import vn.motcua.shared.BankAccount;
import vn.motcua.shared.Dong;
import vn.motcua.shared.Sha256;
import vn.motcua.shared.VietQr;
import vn.motcua.slip.store.SlipsStay;
import vn.motcua.testing.FakeDossiers;
import vn.motcua.testing.TestTables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static vn.motcua.testing.FakeDossiers.CODE;

@Tag("database")
class SlipsTest {

	private final TestTables tables = TestTables.fresh();

	private final Clock clock = Clock.fixed(Instant.parse("2026-07-20T02:00:00Z"), CaseClock.VIETNAM);

	private final FakeDossiers dossiers = new FakeDossiers(this.clock).with(CODE, DossierStatus.ACCEPTED,
			new HashMap<>(Map.of("resultDelivery", "POST", "deliveryAddress",
					"Tổ dân phố số 12, đường Nguyễn Đình Chiểu nối dài, phường Thủy Xuân Thượng, thành phố Huế")));

	private final Papers papers = mock(Papers.class);

	private final Slips slips = SlipFixture.slips(this.tables, this.dossiers, this.papers, catalog(), this.clock);

	@Test
	void issuesOneSlipForOneKey() {
		this.dossiers.note(CODE, "mot.cua", "TASK_COMPLETED", Map.of());
		Slip slip = issue("key-1");
		assertThat(issue("key-1")).isEqualTo(slip);
		assertThat(slip.number()).isEqualTo("1/2026/TNHS");
		assertThat(slip.issuedBy()).isEqualTo("mot.cua");
		assertThat(issue("key-2").number()).isEqualTo("2/2026/TNHS");
		assertThat(this.slips.find(CODE, SlipForm.RECEIPT).orElseThrow().number()).isEqualTo("2/2026/TNHS");
		assertThat(this.dossiers.kinds(CODE)).containsExactly("TASK_COMPLETED", "SLIP_ISSUED", "SLIP_ISSUED");
	}

	@Test
	void printsEveryFieldOfTheForm() throws IOException {
		this.dossiers.note(CODE, "mot.cua", "TASK_COMPLETED", Map.of());
		when(this.papers.list(CODE)).thenReturn(List.of(paper("birth-proof"), paper("birth-proof"), paper("form-01b")));
		String text = text("slip.pdf", issue("key-1"));
		assertThat(text).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Mẫu số 01",
				"BHXH CƠ SỞ VÍ DỤ MỘT", "Số: 1/2026/TNHS", "ngày 20 tháng 07 năm 2026", "Mã hồ sơ: " + CODE,
				"Nguyễn Thị Hoa Lan", "079195000123", "0912345678", "hoalan@vidu.vn",
				"Giải quyết hưởng chế độ thai sản", "1.014166 (quy trình phiên bản 3)", "Bản sao",
				"Thời gian giải quyết hồ sơ theo quy định: 7 ngày làm việc",
				"Thời gian nhận hồ sơ: 09 giờ 00 phút, ngày 20 tháng 07 năm 2026",
				"Qua bưu chính, đến địa chỉ: Tổ dân phố",
				"Phí, lệ phí: không thu. Cước bưu chính do người nhận kết quả trả", "Đặng Thị Ví Dụ",
				"NGƯỜI TIẾP NHẬN HỒ SƠ");
		assertThat(text).doesNotContain("VietQR", "null");
	}

	@Test
	void showsHowToPayOnlyWhileSomethingIsDue() throws IOException {
		when(this.papers.list(CODE)).thenReturn(IntStream.range(0, 3).mapToObj((i) -> paper("birth-proof")).toList());
		String vietQr = VietQr
			.transfer(BankAccount.of("970436", "0071000123456", "BHXH"), Dong.of(26_000), "G12X01X001Z2607201")
			.payload();
		this.dossiers.note(CODE, "system", "FEE_REQUESTED",
				Map.of("amount", 26_000L, "reference", "G12X01X001Z2607201", "vietQr", vietQr));
		assertThat(text("slip-due.pdf", issue("key-1"))).contains("Cước bưu chính phải nộp:", "26.000 đồng", "VietQR",
				"G12X01X001Z2607201");
		this.dossiers.note(CODE, "system", "FEE_PAID", Map.of());
		assertThat(text("slip-paid.pdf", issue("key-2"))).doesNotContain("VietQR");
	}

	@Test
	void neverHandsOutAChangedSlip() {
		Slip slip = issue("key-1");
		assertThat(this.slips.content(slip)).startsWith('%', 'P', 'D', 'F');
		this.tables.jdbc().sql("update slip set content = ?").param(new byte[] { 1 }).update();
		assertThatThrownBy(() -> this.slips.content(slip)).hasMessageContaining("không còn nguyên vẹn");
	}

	@Test
	void findsBytesAndHashThatWereChangedTogetherByTheLog() {
		Slip slip = issue("key-1");
		byte[] forged = { 1 };
		this.tables.jdbc().sql("update slip set content = ?, sha256 = ?").params(forged, Sha256.of(forged)).update();
		Slip stored = this.slips.get(CODE, slip.id());
		assertThatThrownBy(() -> this.slips.content(stored)).hasMessageContaining("không còn nguyên vẹn");
	}

	@Test
	void aPageThatCannotBeDrawnCostsNoNumberAndIsIssuedWhenTriedAgain() {
		assertThatThrownBy(() -> this.tables.transaction()
			.executeWithoutResult((status) -> this.slips.issue(CODE, SlipForm.APOLOGY, 3, "key-1")))
			.hasMessageContaining("has no new date");
		assertThat(this.slips.ofDossier(CODE)).isEmpty();
		this.dossiers.note(CODE, "giam.doc", "REAPPOINTED",
				Map.of("from", "2026-07-24T10:00:00Z", "to", "2026-07-29T10:00:00Z", "reason", "Đông hồ sơ"));
		assertThat(this.slips.issue(CODE, SlipForm.APOLOGY, 3, "key-1").number()).isEqualTo("1/2026/XLHL");
	}

	@Test
	void theDatabaseItselfLetsNobodyChangeWhatWasIssued() {
		TestTables guarded = TestTables.fresh(new SlipsStay());
		Slip slip = SlipFixture.slips(guarded, this.dossiers, this.papers, catalog(), this.clock)
			.issue(CODE, SlipForm.RECEIPT, 3, "key-1");
		assertThat(slip.number()).isEqualTo("1/2026/TNHS");
		for (String forgery : List.of("update slip set promised_at = null", "update slip set number = '2/2026/TNHS'",
				"delete from slip")) {
			assertThatThrownBy(() -> guarded.jdbc().sql(forgery).update()).as(forgery)
				.hasStackTraceContaining("an issued slip never changes");
		}
		assertThat(guarded.count("slip")).isOne();
	}

	@Test
	void correctsASlipByANewOneThatNamesTheOld() throws IOException {
		Slip old = issue("key-1");
		Slip corrected = this.slips.correct(CODE, old.id(), "mot.cua", "Ghi sai địa chỉ nhận kết quả");
		assertThat(corrected.number()).isEqualTo("2/2026/TNHS");
		assertThat(corrected.corrects().number()).isEqualTo("1/2026/TNHS");
		assertThat(text("slip-corrected.pdf", corrected)).contains(
				"Giấy này thay thế giấy số 1/2026/TNHS cấp ngày 20 tháng 07 năm 2026. Lý do: Ghi sai địa chỉ nhận kết quả",
				"quy trình phiên bản 3");
		Slip replaced = this.slips.get(CODE, old.id());
		assertThat(replaced.replacedBy()).isEqualTo("2/2026/TNHS");
		assertThat(this.slips.content(replaced)).startsWith('%', 'P', 'D', 'F');
		assertThatThrownBy(() -> this.slips.correct(CODE, old.id(), "mot.cua", "Lại nữa"))
			.hasMessageContaining("đã được thay bằng giấy số 2/2026/TNHS");
		assertThatThrownBy(() -> this.slips.correct(CODE, corrected.id(), "mot.cua", " "))
			.hasMessageContaining("lý do");
		assertThat(this.slips.ofDossier(CODE)).hasSize(2);
	}

	@Test
	void givesEachFormItsOwnSeriesAndEachSlipItsOwnToken() {
		Slip receipt = issue("key-1");
		Slip stop = this.slips.issue(CODE, SlipForm.STOP, 3, "key-2");
		assertThat(stop.number()).isEqualTo("1/2026/TBDG");
		assertThat(stop.token()).matches("[0-9a-f]{32}").isNotEqualTo(receipt.token());
		assertThat(receipt.promisedAt()).isNotNull();
		assertThat(stop.promisedAt()).isNull();
		assertThatThrownBy(() -> this.slips.issue(CODE, SlipForm.TRACKING_BOOK, 3, "key-3"))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void keepsNothingOfAPreview() {
		byte[] pdf = this.slips.preview(CODE, SlipForm.REFUSAL, Map.of("refusalReasons", List.of("Không đủ điều kiện")),
				"mot.cua");
		assertThat(PdfLook.text(pdf)).contains("Không đủ điều kiện");
		assertThat(this.slips.ofDossier(CODE)).isEmpty();
		assertThat(this.tables.count("slip_serial")).isZero();
		assertThat(this.dossiers.kinds(CODE)).isEmpty();
	}

	private Slip issue(String key) {
		return this.slips.issue(CODE, SlipForm.RECEIPT, 3, key);
	}

	private String text(String file, Slip slip) throws IOException {
		byte[] pdf = this.slips.content(slip);
		Files.write(Files.createDirectories(Path.of("target", "papers")).resolve(file), pdf);
		try (var document = Loader.loadPDF(pdf)) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			return stripper.getText(document).replaceAll("\\s+", " ");
		}
	}

	private static Paper paper(String paperId) {
		return new Paper(1, CODE, paperId, "a.pdf", "application/pdf", 1, "", "lan", Instant.EPOCH, false);
	}

	private static ProcedureCatalog catalog() {
		Procedure procedure = mock(Procedure.class);
		when(procedure.nameVi()).thenReturn("Giải quyết hưởng chế độ thai sản");
		List<PaperRequirement> papers = List.of(
				new PaperRequirement("form-01b",
						"Danh sách đề nghị giải quyết hưởng chế độ ốm đau, thai sản, dưỡng sức phục hồi sức khỏe", "",
						"01B-HSB", Need.MANDATORY, null, CopyType.ORIGINAL, Confidence.HIGH, ""),
				new PaperRequirement("birth-proof", "Giấy khai sinh hoặc trích lục khai sinh hoặc giấy chứng sinh", "",
						"", Need.MANDATORY, null, CopyType.COPY, Confidence.HIGH, ""));
		when(procedure.papers()).thenReturn(papers);
		papers.forEach((paper) -> when(procedure.paper(paper.id())).thenReturn(Optional.of(paper)));
		when(procedure.limitFor(any(), any())).thenReturn(Optional
			.of(new Limit("all", null, 7, LimitUnit.WORKING_DAYS, "L2024", null, null, "", Confidence.HIGH, "")));
		ProcedureCatalog catalog = mock(ProcedureCatalog.class);
		when(catalog.get(any())).thenReturn(procedure);
		return catalog;
	}

}
