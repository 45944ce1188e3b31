package vn.motcua.portal;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.portal.form.BlankForms;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotcuaWebTest;

import static org.assertj.core.api.Assertions.assertThat;

@MotcuaWebTest
class BlankFormTest {

	@LocalServerPort
	int port;

	@Autowired
	ProcedureCatalog catalog;

	@Autowired
	BlankForms forms;

	@Test
	void everyProcedureHasADeclarationOnPaper() throws IOException {
		for (Procedure procedure : this.catalog.published()) {
			byte[] pdf = this.forms.pdf(procedure.slug()).orElseThrow();
			Files.createDirectories(Path.of("target/forms"));
			Files.write(Path.of("target/forms", procedure.slug() + ".pdf"), pdf);
			String text = text(pdf);
			assertThat(text)
				.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "TỜ KHAI", "Trang 1/",
						"Giấy tờ kèm theo", "Người khai")
				.doesNotContain("null", "Kênh nộp hồ sơ", "VIA_EMPLOYER", "#");
			String flat = text.replaceAll("\\s+", " ");
			assertThat(procedure.filingFields()).filteredOn(FieldDefinition::required)
				.allSatisfy((field) -> assertThat(flat).contains(field.labelVi().replace(" (đồng)", "")));
			assertThat(procedure.papers()).allSatisfy((paper) -> assertThat(flat).contains(paper.nameVi()));
			assertThat(this.forms.pdf(procedure.slug()).orElseThrow()).isSameAs(pdf);
		}
	}

	@Test
	void casesAndChoicesAreOnThePaper() throws IOException {
		String text = text(this.forms.pdf("maternity-benefit").orElseThrow()).replaceAll("\\s+", " ");
		assertThat(text).contains("Khi “Hình thức nộp” là “Qua đơn vị sử dụng lao động”.",
				"Nhận nuôi con dưới 6 tháng tuổi", "Chuyển khoản", "ngày …………… tháng ……………");
		assertThat(text(this.forms.pdf("sickness-benefit").orElseThrow()).replaceAll("\\s+", " ")).contains("Dòng 3",
				"Loại chứng từ (");
	}

	@Test
	void everybodyMayHaveIt() {
		HttpResponse<String> pdf = Http.nobody(this.port).get("/public/procedures/si-lump-sum/form.pdf");
		assertThat(pdf.statusCode()).isEqualTo(200);
		assertThat(pdf.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/pdf");
		assertThat(pdf.headers().firstValue("Content-Disposition").orElseThrow()).contains("to-khai-si-lump-sum.pdf");
		assertThat(Http.nobody(this.port).get("/public/procedures/nowhere/form.pdf").statusCode()).isEqualTo(404);
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

}
