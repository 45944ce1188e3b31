package vn.motcua.dossier.core;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PaperFileTest {

	private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A };

	private static final byte[] JPEG = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0 };

	@Test
	void tellsTheKindByTheBytes() {
		assertThat(PaperFile.checked("p", "a.exe", PDF, 100).mediaType()).isEqualTo("application/pdf");
		assertThat(PaperFile.checked("p", "a.pdf", PNG, 100).mediaType()).isEqualTo("image/png");
		assertThat(PaperFile.checked("p", "a", JPEG, 100).mediaType()).isEqualTo("image/jpeg");
	}

	@Test
	void keepsVietnameseNamesInNfc() {
		assertThat(PaperFile.checked("p", "Gia\u0302\u0301y khai sinh.pdf", PDF, 100).name())
			.isEqualTo("Giấy khai sinh.pdf");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<html><script>alert(1)</script></html>", "MZ\u0090\u0000", "PK\u0003\u0004", "GIF89a",
			"<svg xmlns='http://www.w3.org/2000/svg'/>", "hello" })
	void refusesOtherKindsWhateverTheirName(String content) {
		RefusedException refused = refused("a.pdf", content.getBytes(StandardCharsets.ISO_8859_1), 1000);
		assertThat(refused.kind()).isEqualTo(Kind.UNSUPPORTED);
		assertThat(refused.getMessage()).contains("không phải PDF, JPEG hay PNG");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "../../a.pdf", "a/b.pdf", "a\\b.pdf", "a\u0000.pdf", "fdp.\u202Egpj", "C:a.pdf",
			".htaccess", "a\nb.pdf", "a\"b.pdf" })
	void refusesNamesThatDeceive(String name) {
		assertThat(refused(name, PDF, 100).findings().get(0).code()).isEqualTo("PAPER_NAME");
	}

	@Test
	void refusesEmptyAndTooLargeFiles() {
		assertThat(refused("a.pdf", new byte[0], 100).findings().get(0).code()).isEqualTo("PAPER_EMPTY");
		assertThat(refused("a.pdf", new byte[101], 100).kind()).isEqualTo(Kind.TOO_LARGE);
		assertThat(refused("x".repeat(201), PDF, 100).getMessage()).contains("200 ký tự");
	}

	private static RefusedException refused(String name, byte[] content, int limit) {
		return catchThrowableOfType(RefusedException.class, () -> PaperFile.checked("p", name, content, limit));
	}

}
