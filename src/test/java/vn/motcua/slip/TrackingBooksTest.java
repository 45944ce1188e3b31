package vn.motcua.slip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierBook;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.slip.book.BookPrinter;
import vn.motcua.slip.book.TrackingBook;
import vn.motcua.slip.store.BookStore;
import vn.motcua.slip.store.SerialStore;
import vn.motcua.slip.store.SlipStore;
import vn.motcua.testing.FakeAgencies;
import vn.motcua.testing.FakeDossiers;
import vn.motcua.testing.NoParts;
import vn.motcua.testing.TestTables;
import vn.motcua.testing.TestTemplates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.FakeDossiers.CODE;

@Tag("database")
class TrackingBooksTest {

	private static final String AGENCY = "G12.01.001";

	private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);

	private static final LocalDate LAST = LocalDate.of(2026, 7, 31);

	private final TestTables tables = TestTables.fresh();

	private final BookStore store = new BookStore(this.tables.jdbc());

	@Test
	void writesASheetThatReadsBackAsText() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		books(1201).xlsx(AGENCY, FIRST, LAST, out);
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			List<Row> rows = workbook.getFirstSheet().read();
			assertThat(rows).hasSize(3 + 1201);
			assertThat(rows.get(1).getCellText(0)).isEqualTo("BHXH cơ sở Ví Dụ Một, kỳ từ 01/07/2026 đến 31/07/2026");
			assertThat(rows.get(2).getCellText(1)).isEqualTo("Mã hồ sơ");
			Row last = rows.get(1203);
			assertThat(last.getCellText(0)).isEqualTo("1201");
			assertThat(last.getCellText(1)).isEqualTo(CODE);
			// a name that a sheet would take for a formula stays a text
			assertThat(last.getCellText(4)).isEqualTo("=HYPERLINK(\"x\") " + SamplePages.LONG_NAME);
			assertThat(last.getCell(4).getType().name()).isEqualTo("STRING");
			assertThat(last.getCellText(7)).isEqualTo("09:00 20/07/2026");
			assertThat(last.getCellText(10)).isEqualTo("Bưu chính");
			assertThat(last.getCellText(13)).isEqualTo("Đang xử lý");
		}
	}

	@Test
	void issuesANumberedBookOnPaperThatCanBeChecked() {
		TrackingBooks.Printed book = books(60).pdf(AGENCY, FIRST, LAST, 1, "lan");

		PdfLook.keep("tracking-book", book.pdf());
		assertThat(book.number()).isEqualTo("1/2026/STD");
		int pages = PdfLook.pages(book.pdf());
		assertThat(pages).isGreaterThan(3);
		assertThat(PdfLook.text(book.pdf())).contains("SỔ THEO DÕI HỒ SƠ", "Mẫu số 07", "Từ ngày 01/07/2026",
				"60 hồ sơ", "Nguyên Ngọc Ánh Dương", "Trang " + pages + "/" + pages, "NGƯỜI LẬP SỔ");
		assertThat(PdfLook.misplaced(book.pdf())).isEmpty();
		String url = PdfLook.qrCodes(book.pdf()).get(0);
		TrackingBook stored = this.store.byToken(url.substring(url.length() - 32)).orElseThrow();
		assertThat(stored.number()).isEqualTo("1/2026/STD");
		assertThat(stored.dossiers()).isEqualTo(60);
		assertThat(books(0).pdf(AGENCY, FIRST, LAST, 1, "lan").number()).isEqualTo("2/2026/STD");
		assertThat(books(0).printed(AGENCY)).extracting(TrackingBook::number)
			.containsExactly("2/2026/STD", "1/2026/STD");
		assertThat(books(0).again(AGENCY, "1/2026/STD").pdf()).isEqualTo(book.pdf());
		assertThatThrownBy(() -> books(0).again("G12.01.002", "1/2026/STD")).hasMessageContaining("chưa in sổ nào");
		this.tables.jdbc().sql("update tracking_book set content = ?").param(new byte[] { 1 }).update();
		assertThatThrownBy(() -> books(0).again(AGENCY, "1/2026/STD")).hasMessageContaining("không còn nguyên vẹn");
	}

	@Test
	void refusesWhatIsNoPeriodAndNoVolume() {
		assertThatThrownBy(() -> books(0).size(AGENCY, LAST, FIRST)).hasMessageContaining("Kỳ phải có");
		assertThatThrownBy(() -> books(0).size(AGENCY, FIRST, FIRST.plusYears(1))).hasMessageContaining("một năm");
		assertThatThrownBy(() -> books(1).pdf(AGENCY, FIRST, LAST, 2, "lan")).hasMessageContaining("không có quyển 2");
		assertThatThrownBy(() -> books(0).pdf("G99", FIRST, LAST, 1, "lan")).hasMessageContaining("Không có cơ quan");
		assertThat(this.tables.count("tracking_book")).isZero();
	}

	@Test
	void printsALongBookInVolumesThatGoOnCounting() {
		TrackingBooks books = books(TrackingBooks.VOLUME + 2);
		assertThat(books.size(AGENCY, FIRST, LAST)).isEqualTo(new TrackingBooks.Size(1002, 2));
		assertThat(books(0).size(AGENCY, FIRST, LAST)).isEqualTo(new TrackingBooks.Size(0, 1));

		TrackingBooks.Printed second = books.pdf(AGENCY, FIRST, LAST, 2, "lan");

		assertThat(PdfLook.text(second.pdf())).contains("quyển 2/2", "2 hồ sơ", "1001", "1002");
		String url = PdfLook.qrCodes(second.pdf()).get(0);
		TrackingBook stored = this.store.byToken(url.substring(url.length() - 32)).orElseThrow();
		assertThat(List.of(stored.volume(), stored.volumes(), stored.dossiers())).containsExactly(2, 2, 2);
	}

	private TrackingBooks books(int dossiers) {
		ProcedureCatalog catalog = SamplePages.catalog(0);
		return new TrackingBooks(
				new BookRows(new Fake(dossiers), new NoParts(), new SlipStore(this.tables.jdbc()), new FakeAgencies(),
						catalog),
				new FakeAgencies(), new BookPrinter(TestTemplates.engine(), new FakeAgencies()), this.store,
				new SerialStore(this.tables.jdbc(), this.tables.first()), new CheckLinks(SlipFixture.PUBLIC_URL),
				SlipFixture.NAMES, SamplePages.CLOCK);
	}

	/** Always the same dossier. */
	private record Fake(int dossiers) implements DossierBook {

		@Override
		public int count(String agency, LocalDate first, LocalDate last) {
			return this.dossiers;
		}

		@Override
		public void read(String agency, LocalDate first, LocalDate last, Consumer<Entry> each) {
			Applicant lan = FakeDossiers.LAN;
			Dossier dossier = SamplePages.dossiers(DossierStatus.PROCESSING)
				.get(CODE)
				.withApplicant(new Applicant("=HYPERLINK(\"x\") " + SamplePages.LONG_NAME, lan.personalId(),
						lan.phone(), lan.email(), lan.address()));
			IntStream.range(0, this.dossiers).forEach((i) -> each.accept(new Entry(dossier, dossier.filedAt(), "")));
		}

	}

}
