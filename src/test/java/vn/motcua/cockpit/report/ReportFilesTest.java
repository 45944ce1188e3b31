package vn.motcua.cockpit.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import vn.motcua.clock.PeriodCounts;
import vn.motcua.cockpit.report.ReportTable.ChannelTotal;
import vn.motcua.cockpit.report.ReportTable.Head;
import vn.motcua.cockpit.report.ReportTable.Line;
import vn.motcua.cockpit.report.ReportTable.Section;
import vn.motcua.dossier.Channel;
import vn.motcua.process.CaseClock;
import vn.motcua.shared.RefusedException;
import vn.motcua.testing.TestTemplates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReportFilesTest {

	private static final PeriodCounts COUNTER = new PeriodCounts(1, 4, 0, 0, 2, 1, 0, 1, 0, 0, 0, 1);

	private static final PeriodCounts ONLINE = new PeriodCounts(1_000, 2_456, 12, 1_200, 300, 40, 20, 5, 1, 12, 1_800,
			90);

	private final ReportPage page = new ReportPage(TestTemplates.engine(),
			Clock.fixed(Instant.parse("2026-07-02T02:00:00Z"), CaseClock.VIETNAM));

	@Test
	void theSheetHoldsNumbersAndItsFormulasGiveTheTotals() throws IOException {
		ReportTable table = table(3);
		byte[] xlsx = ReportBook.of(table);
		Files.write(Files.createDirectories(Path.of("target", "papers")).resolve("period-report.xlsx"), xlsx);
		try (SheetReader book = new SheetReader(new ByteArrayInputStream(xlsx))) {
			assertThat(book.text("Báo cáo", "A1"))
				.isEqualTo("Bảo hiểm xã hội Việt Nam - Bảo hiểm xã hội tỉnh Sông Mẫu");
			assertThat(book.text("Báo cáo", "A3")).contains("01/04/2026", "30/06/2026");
			assertThat(book.isNumber("Báo cáo", "E9")).isTrue();
			assertThat(IntStream.range(0, ReportColumn.values().length)
				.mapToObj((i) -> book.value("Báo cáo", (char) ('E' + i) + "14"))
				.toList()).isEqualTo(ReportColumn.values(table.total()));
			assertThat(book.text("Báo cáo", "B14")).isEqualTo("Tổng cộng");
			assertThat(book.formula("Báo cáo", "E14")).isEqualTo("SUM(E8:E13)");
			assertThat(book.formula("Báo cáo", "T14")).isEqualTo("IF(H14=L14+M14+N14+O14+P14+S14,\"Khớp\",\"LỆCH\")");
		}
	}

	@Test
	void theSecondSheetSumsByAgencyAndByChannel() throws IOException {
		ReportTable table = table(2);
		try (SheetReader book = new SheetReader(new ByteArrayInputStream(ReportBook.of(table)))) {
			assertThat(book.text("Tổng hợp", "B8")).isEqualTo(table.sections().get(0).nameVi());
			assertThat(book.value("Tổng hợp", "F8")).isEqualTo(table.sections().get(0).total().received());
			assertThat(book.value("Tổng hợp", "H10")).isEqualTo(table.total().taken());
			assertThat(book.text("Tổng hợp", "B13")).isEqualTo("Trực tuyến");
			assertThat(book.value("Tổng hợp", "L13")).isEqualTo(2 * ONLINE.solved());
		}
	}

	@Test
	void theEmptyReportIsStillAReport() throws IOException {
		try (SheetReader book = new SheetReader(new ByteArrayInputStream(ReportBook.of(table(0))))) {
			assertThat(book.value("Báo cáo", "H8")).isZero();
		}
		assertThat(text("period-report-empty.pdf", table(0))).contains("Trong kỳ không có hồ sơ nào.");
	}

	@Test
	void thePagesAreNumberedAndNothingIsMissing() throws IOException {
		String text = text("period-report.pdf", table(14));
		assertThat(text).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "BẢO HIỂM XÃ HỘI TỈNH SÔNG MẪU",
				"từ ngày 01/04/2026 đến hết ngày 30/06/2026", "ngày 02 tháng 07 năm 2026", "Trang 1/4", "Trang 4/4",
				"Kết thúc khác", "48.552", "nhận từ cơ quan khác", "Trong kỳ có 2 lượt chuyển hồ sơ",
				"THỦ TRƯỞNG CƠ QUAN", "24 giờ 00 phút ngày 30/06/2026");
		assertThat(text).doesNotContain("null");
	}

	@Test
	void whatDoesNotAddUpIsNotPrinted() {
		Section section = section(1);
		List<ChannelTotal> channels = List.of(new ChannelTotal(Channel.ONLINE, section.total()));
		assertThatThrownBy(() -> report(List.of(section), channels, ONLINE)).isInstanceOf(RefusedException.class)
			.hasMessageContaining("không cộng thành tổng");
		PeriodCounts lost = new PeriodCounts(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
		assertThatThrownBy(
				() -> report(List.of(new Section("G12.01", "x", List.of(new Line("p", "p", Channel.POST, lost)), lost)),
						List.of(new ChannelTotal(Channel.POST, lost)), lost))
			.isInstanceOf(RefusedException.class);
	}

	private String text(String file, ReportTable table) throws IOException {
		byte[] pdf = this.page.render(table);
		Files.write(Files.createDirectories(Path.of("target", "papers")).resolve(file), pdf);
		try (var document = Loader.loadPDF(pdf)) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			return stripper.getText(document).replaceAll("\\s+", " ");
		}
	}

	private static ReportTable table(int agencies) {
		List<Section> sections = new ArrayList<>();
		for (int i = 1; i <= agencies; i++) {
			sections.add(section(i));
		}
		List<ChannelTotal> channels = (agencies == 0) ? List.of()
				: List.of(new ChannelTotal(Channel.COUNTER, times(COUNTER, agencies)),
						new ChannelTotal(Channel.ONLINE, times(ONLINE, agencies)));
		return report(sections, channels, times(COUNTER.plus(ONLINE), agencies));
	}

	private static ReportTable report(List<Section> sections, List<ChannelTotal> channels, PeriodCounts total) {
		return new ReportTable(new Head("Bảo hiểm xã hội tỉnh Sông Mẫu", "Bảo hiểm xã hội Việt Nam", sections.size()),
				"", LocalDate.parse("2026-04-01"), LocalDate.parse("2026-06-30"), Instant.parse("2026-06-30T17:00:00Z"),
				2, sections, channels, total);
	}

	private static Section section(int number) {
		return new Section("G12.01.%03d".formatted(number), "Bảo hiểm xã hội cơ sở Đồng Mẫu số " + number, List
			.of(new Line("one", "Giải quyết hưởng chế độ thai sản", Channel.COUNTER, COUNTER), new Line("two",
					"Giải quyết hưởng trợ cấp một lần đối với người đang hưởng trợ cấp hằng tháng ra nước ngoài để định cư",
					Channel.ONLINE, ONLINE)),
				COUNTER.plus(ONLINE));
	}

	private static PeriodCounts times(PeriodCounts counts, int times) {
		PeriodCounts sum = PeriodCounts.NONE;
		for (int i = 0; i < times; i++) {
			sum = sum.plus(counts);
		}
		return sum;
	}

}
