package vn.motcua.slip;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Papers;
import vn.motcua.shared.PdfPictures;
import vn.motcua.slip.print.PrinterFixture;
import vn.motcua.slip.print.SlipCase;
import vn.motcua.testing.FakeDossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static vn.motcua.testing.FakeDossiers.CODE;

/**
 * Every form as it leaves the printer. The pictures in {@code src/test/resources/slips}
 * are what a person looked at and approved.
 */
class SlipPagesTest {

	private static final String URL = "https://dichvucong.vidu.vn/public/slips/0123456789abcdef0123456789abcdef";

	/**
	 * Letters drawn by another JDK differ a little at their edges, a moved line does
	 * more.
	 */
	private static final float SAME_PICTURE = 0.08f;

	private static final Map<SlipForm, String[]> SAYS = Map.of(SlipForm.RECEIPT,
			new String[] { "GIẤY TIẾP NHẬN HỒ SƠ", "7 ngày làm việc", "Vào sổ theo dõi hồ sơ: giấy số 1/2026/X" },
			SlipForm.SUPPLEMENT_REQUEST,
			new String[] { "Bản chụp không đọc được hoặc thiếu ký số", "Tờ khai thiếu hoặc sai thông tin",
					"Ghi lại tuần tuổi thai", "17 giờ 00 phút, ngày 03 tháng 08 năm 2026", "02838123456",
					"Luật Bảo hiểm xã hội 41/2024/QH15", "(Giai đoạn giải quyết hồ sơ)" },
			SlipForm.REFUSAL,
			new String[] { "Không thuộc đối tượng hoặc không đủ điều kiện hưởng", "Chỉ đóng 4 tháng", "khiếu nại" },
			SlipForm.APOLOGY,
			new String[] { "XIN LỖI", "17 giờ 00 phút, ngày 24 tháng 07 năm 2026",
					"17 giờ 00 phút, ngày 29 tháng 07 năm 2026", "xác nhận quá trình đóng", "THỦ TRƯỞNG CƠ QUAN" },
			SlipForm.STOP,
			new String[] { "Đã hết thời hạn bổ sung", "Quyết toán nghĩa vụ tài chính", "Giấy tờ trả lại" },
			SlipForm.CONTROL, new String[] { "Cán bộ một cửa", "Lãnh đạo phòng chế độ", "Trước hạn", "Quá hạn",
					"Đúng hạn", "Yêu cầu bổ sung" });

	private final Papers papers = mock(Papers.class);

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "TRACKING_BOOK")
	void looksLikeADocumentOfTheState(SlipForm form) {
		byte[] pdf = print(form, dossier(FakeDossiers.LAN), 2, "1/2026/X");

		PdfLook.keep(form.name().toLowerCase(), pdf);
		assertThat(PdfLook.letters(pdf))
			.contains(Stream.of(SAYS.get(form)).map((say) -> say.replaceAll("\\s+", "")).toList());
		assertThat(PdfLook.text(pdf))
			.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "BHXH TỈNH VÍ DỤ",
					"BHXH CƠ SỞ VÍ DỤ MỘT", "Mẫu số " + form.number(), "Số: 1/2026/X",
					"Ví Dụ, ngày 20 tháng 07 năm 2026", "Mã hồ sơ: " + CODE, "Nguyễn Thị Hoa Lan", "Trang 1/")
			.doesNotContain("null");
		assertThat(PdfLook.letters(pdf)).doesNotContain("BẢNXEMTRƯỚC");
		assertThat(PdfLook.qrCodes(pdf)).containsExactly(URL);
		assertThat(PdfLook.misplaced(pdf)).isEmpty();
		assertThat(PdfLook.differs(pdf, form.name().toLowerCase().replace('_', '-'))).isLessThan(SAME_PICTURE);
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "TRACKING_BOOK")
	void wrapsLongNamesAndCountsItsPages(SlipForm form) {
		Applicant company = new Applicant(SamplePages.LONG_NAME, "079195000123", "0912345678",
				"mot-hop-thu-rat-dai-khong-co-khoang-trang-nao-de-xuong-dong-nhung-van-phai-hien-du@congty-vidu.com.vn",
				SamplePages.LONG_NAME);
		byte[] pdf = print(form, dossier(company), 40, "1234567/2026/X");

		PdfLook.keep(form.name().toLowerCase() + "-long", pdf);
		int pages = PdfLook.pages(pdf);
		String last = "Nguyên Ngọc Ánh Dương";
		assertThat(PdfLook.text(pdf)).contains(last, "Trang " + pages + "/" + pages);
		assertThat(PdfLook.misplaced(pdf)).isEmpty();
		assertThat(PdfLook.qrCodes(pdf)).containsExactly(URL);
		assertThat(pages).isGreaterThan(
				Stream.of(SlipForm.RECEIPT, SlipForm.SUPPLEMENT_REQUEST, SlipForm.STOP).anyMatch(form::equals) ? 1 : 0);
	}

	/** The comparison itself: one word is too much. */
	@Test
	void seesAChangedWord() {
		Applicant lan = FakeDossiers.LAN;
		Applicant other = new Applicant("Nguyễn Thị Hoa Mai", lan.personalId(), lan.phone(), lan.email(),
				lan.address());
		assertThat(PdfLook.differsFromKept(print(SlipForm.STOP, dossier(other), 2, "1/2026/X"), "stop"))
			.isGreaterThan(SAME_PICTURE);
	}

	@Test
	void drawsAnApologyBeforeItIsSigned() {
		Dossier drafted = dossier(FakeDossiers.LAN);
		drafted = drafted.withData(drafted.data()
			.with(Map.of("apologyReason", "Số lượng hồ sơ tăng cao", "apologyNewDueOn", "2026-08-05", "apologyNote",
					"Chờ thêm hai ngày.")));
		assertThat(PdfLook.text(preview(SlipForm.APOLOGY, drafted))).contains("ngày 29 tháng 07 năm 2026",
				"Số lượng hồ sơ tăng cao", "ngày 05 tháng 08 năm 2026", "Chờ thêm hai ngày.");
		assertThat(PdfLook.text(preview(SlipForm.APOLOGY, dossier(FakeDossiers.LAN)))).contains("……………");
	}

	@Test
	void saysWhatTheMoneyIsFor() {
		FakeDossiers dossiers = SamplePages.dossiers(DossierStatus.PROCESSING);
		dossiers.note(CODE, "system", "FEE_REQUESTED",
				Map.of("purpose", "CONTRIBUTION", "amount", 4_000_000L, "reference", "G12X1"));
		byte[] receipt = PrinterFixture.printer(SamplePages.catalog(0), this.papers, SlipFixture.NAMES)
			.print(SlipForm.RECEIPT, new SlipCase(dossier(FakeDossiers.LAN), dossiers.events(CODE), 3, "1/2026/X",
					"Đặng Thị Ví Dụ", at(), URL, null));
		assertThat(PdfLook.text(receipt)).contains("Tiền đóng bảo hiểm phải nộp: 4.000.000 đồng")
			.doesNotContain("Cước bưu chính");
	}

	private byte[] preview(SlipForm form, Dossier dossier) {
		return PrinterFixture.printer(SamplePages.catalog(0), this.papers, SlipFixture.NAMES)
			.print(form, SlipCase.preview(dossier, List.of(), "Đặng Thị Ví Dụ", at()));
	}

	@Test
	void marksAPreviewAndGivesItNoNumber() {
		byte[] pdf = PrinterFixture.printer(SamplePages.catalog(0), this.papers, SlipFixture.NAMES)
			.print(SlipForm.REFUSAL, SlipCase.preview(dossier(FakeDossiers.LAN),
					SamplePages.dossiers(DossierStatus.PROCESSING).events(CODE), "Đặng Thị Ví Dụ", at()));

		PdfLook.keep("preview", pdf);
		assertThat(PdfLook.text(pdf)).contains("Số: ……").doesNotContain("/2026/TCHS");
		assertThat(PdfLook.letters(pdf)).contains("BẢNXEMTRƯỚC");
		assertThat(PdfLook.qrCodes(pdf)).isEmpty();
		assertThat(PdfPictures.png(pdf, 96)).hasSize(PdfLook.pages(pdf));
	}

	private byte[] print(SlipForm form, Dossier dossier, int papers, String number) {
		when(this.papers.list(CODE))
			.thenReturn((form == SlipForm.SUPPLEMENT_REQUEST) ? SamplePages.papers(1) : SamplePages.papers(papers));
		List<DossierEvent> log = SamplePages.dossiers(DossierStatus.PROCESSING)
			.events(CODE)
			.stream()
			.filter((event) -> form == SlipForm.STOP || !event.kind().equals("STOPPED"))
			.toList();
		SlipCase slip = new SlipCase(dossier, log, 3, number, "Đặng Thị Ví Dụ", at(), URL, null);
		return PrinterFixture.printer(SamplePages.catalog(papers), this.papers, SlipFixture.NAMES).print(form, slip);
	}

	private static Dossier dossier(Applicant applicant) {
		return SamplePages.dossiers(DossierStatus.PROCESSING)
			.get(CODE)
			.withApplicant(applicant)
			.withPromisedAt(Instant.parse("2026-07-29T10:00:00Z"));
	}

	private static Instant at() {
		return SamplePages.CLOCK.instant();
	}

}
