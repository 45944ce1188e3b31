package vn.motcua.batch.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import vn.motcua.shared.RefusedException;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkbookGuardTest {

	@Test
	void refusesACellSoFarAwayThatReadingItWouldTakeAllMemory() throws IOException {
		refused("<c r=\"ZZZZZZ1\"><v>1</v></c>");
		refused("<x:c xmlns:x=\"urn:x\" r = '&#90;ZZZZZ1'/>");
		refused("<c r=\"A1\"/><!-- --><c r=\"AAAA1\"/> & not XML any more");
	}

	@Test
	void refusesADocumentTypeAndReadsTheRest() throws IOException {
		assertThatThrownBy(() -> WorkbookGuard.check(workbook("<!DOCTYPE s [<!ENTITY a \"b\">]><s/>")))
			.isInstanceOf(RefusedException.class);
		byte[] good = workbook("<s><c r=\"XFD1048576\"/><c/></s>");
		assertThatCode(() -> WorkbookGuard.check(good)).doesNotThrowAnyException();
	}

	private static void refused(String cells) throws IOException {
		byte[] workbook = workbook("<s>" + cells + "</s>");
		assertThatThrownBy(() -> WorkbookGuard.check(workbook)).isInstanceOf(RefusedException.class)
			.hasMessageContaining("ngoài phạm vi");
	}

	/** A sheet may be called anything. */
	private static byte[] workbook(String sheet) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
			zip.putNextEntry(new ZipEntry("xl/media/picture.png"));
			zip.write(sheet.getBytes(StandardCharsets.UTF_8));
		}
		return out.toByteArray();
	}

}
