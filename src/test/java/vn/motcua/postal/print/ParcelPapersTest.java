package vn.motcua.postal.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import vn.motcua.postal.PostalCarrier;
import vn.motcua.postal.Shipment;
import vn.motcua.postal.ShipmentState;
import vn.motcua.process.CaseClock;
import vn.motcua.shared.S10Number;
import vn.motcua.testing.FakeAgencies;
import vn.motcua.testing.TestTemplates;

import static org.assertj.core.api.Assertions.assertThat;

class ParcelPapersTest {

	private static final Instant NOON = Instant.parse("2026-07-20T05:00:00Z");

	private final ParcelPapers papers = new ParcelPapers(TestTemplates.engine(), new FakeAgencies(), new Carrier(),
			Clock.fixed(NOON, CaseClock.VIETNAM));

	@Test
	void printsALabelThatThePostCanRead() throws IOException {
		byte[] pdf = this.papers.label(shipment(12345678));
		keep("label.pdf", pdf);
		try (var document = Loader.loadPDF(pdf)) {
			assertThat(document.getNumberOfPages()).isEqualTo(1);
			String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
			assertThat(text).contains("Nguyễn Phước Quý Khánh Thiên Hương", "RA 123 456 785 VN", "BHXH cơ sở Ví Dụ Một",
					"G12.01.001-20260720-0000001", "thành phố Huế");
		}
		assertThat(this.papers.label(shipment(12345678))).isEqualTo(pdf);
	}

	@Test
	void listsTheParcelsOfADay() throws IOException {
		List<Shipment> shipments = IntStream.range(0, 40).mapToObj(ParcelPapersTest::shipment).toList();
		byte[] pdf = this.papers.manifest("G12.01.001", LocalDate.of(2026, 7, 20), shipments);
		keep("manifest.pdf", pdf);
		try (var document = Loader.loadPDF(pdf)) {
			assertThat(document.getNumberOfPages()).isBetween(2, 5);
			String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
			assertThat(text).contains("BẢNG KÊ BÀN GIAO BƯU GỬI", "ngày 20 tháng 07 năm 2026", "Tổng số: 40 bưu gửi");
			shipments.forEach((shipment) -> assertThat(text).contains(shipment.number().spaced()));
		}
	}

	@Test
	void listsADayWithoutParcels() throws IOException {
		try (var document = Loader.loadPDF(this.papers.manifest("G12.01", LocalDate.of(2026, 7, 20), List.of()))) {
			assertThat(new PDFTextStripper().getText(document)).contains("không bàn giao bưu gửi nào");
		}
	}

	private static void keep(String name, byte[] pdf) throws IOException {
		Path folder = Files.createDirectories(Path.of("target", "papers"));
		Files.write(folder.resolve(name), pdf);
	}

	private static Shipment shipment(long serial) {
		return new Shipment(serial, "G12.01.001-20260720-0000001", "G12.01.001", S10Number.of("RA", serial, "VN"),
				"Nguyễn Phước Quý Khánh Thiên Hương", "0912345678",
				"Tổ dân phố số 12, đường Nguyễn Đình Chiểu nối dài, phường Thủy Xuân Thượng, thành phố Huế",
				ShipmentState.CREATED, NOON, null, null, null);
	}

	private static final class Carrier implements PostalCarrier {

		@Override
		public String nameVi() {
			return "Doanh nghiệp cung cấp dịch vụ bưu chính công ích";
		}

		@Override
		public S10Number allocate() {
			throw new AssertionError("printing takes no number");
		}

		@Override
		public Duration inquiryAfter() {
			throw new AssertionError("printing needs no term");
		}

	}

}
