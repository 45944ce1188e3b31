package vn.motcua.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import static org.assertj.core.api.Assertions.assertThat;

class PdfRendererTest {

	private static final Instant AT = Instant.parse("2026-07-20T02:00:00Z");

	private static final String PAGE = "<html><head><title>Thử</title></head><body style=\"font-family:Tinos\">"
			+ "Nguyễn Thị Ngọc Ánh: 1.234.000 ₫ <b>Đã ký</b>" + "<div style=\"width:60mm;height:15mm\">"
			+ new Code128("RR473124829VN").svg() + "</div></body></html>";

	@Test
	void writesVietnameseThatCanBeCopiedOut() throws IOException {
		byte[] pdf = new PdfRenderer().render(PAGE, AT);
		try (var document = Loader.loadPDF(pdf)) {
			assertThat(new PDFTextStripper().getText(document)).contains("Nguyễn Thị Ngọc Ánh: 1.234.000 ₫ Đã ký");
			document.getPage(0)
				.getResources()
				.getFontNames()
				.forEach((name) -> assertThat(embedded(document, name)).isTrue());
		}
	}

	@Test
	void writesTheSameBytesForTheSamePage() {
		PdfRenderer renderer = new PdfRenderer();
		assertThat(renderer.render(PAGE, AT)).isEqualTo(renderer.render(PAGE, AT));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Tinos-Regular.ttf", "Tinos-Bold.ttf", "Tinos-Italic.ttf", "BeVietnamPro-Bold.ttf" })
	void noFontCompilesSubstitutionsForEveryText(String file) throws IOException {
		try (TrueTypeFont font = new TTFParser()
			.parse(new RandomAccessReadBuffer(new ByteArrayInputStream(PdfFont.read(file))))) {
			assertThat(font.getGsub()).isNull();
			assertThat(font.getUnicodeCmapLookup().getGlyphId('ệ')).isPositive();
		}
	}

	@Test
	void warmsUp() {
		new PdfRenderer().warmUp();
	}

	private static boolean embedded(org.apache.pdfbox.pdmodel.PDDocument document, org.apache.pdfbox.cos.COSName name) {
		try {
			return document.getPage(0).getResources().getFont(name).isEmbedded();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
