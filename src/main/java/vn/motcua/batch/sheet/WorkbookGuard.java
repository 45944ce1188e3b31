package vn.motcua.batch.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * Looks into a workbook before it is read: how large it is unpacked, that it is one, and
 * that it brings no macros.
 */
final class WorkbookGuard {

	private static final long MOST_BYTES = 60L * 1024 * 1024;

	private static final int MOST_ENTRIES = 300;

	private static final int BUFFER = 8_192;

	private WorkbookGuard() {
	}

	static void check(byte[] content) {
		boolean workbook = false;
		int entries = 0;
		long bytes = 0;
		byte[] buffer = new byte[BUFFER];
		try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
			for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
				entries++;
				workbook |= entry.getName().equals("xl/workbook.xml");
				if (entry.getName().endsWith("vbaProject.bin")) {
					throw refused("WORKBOOK_MACROS", "Tệp có macro. Hãy lưu lại ở dạng .xlsx không có macro.");
				}
				try (InputStream in = zip.getInputStream(entry)) {
					for (int read = in.read(buffer); read >= 0 && bytes <= MOST_BYTES; read = in.read(buffer)) {
						bytes += read;
					}
				}
				if (entries > MOST_ENTRIES || bytes > MOST_BYTES) {
					throw tooLarge();
				}
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw unreadable();
		}
		if (!workbook) {
			throw unreadable();
		}
	}

	static RefusedException unreadable() {
		return refused("WORKBOOK_UNREADABLE",
				"Tệp không phải bảng tính XLSX đọc được. Hãy tải tệp mẫu của thủ tục, điền rồi nạp lại.");
	}

	private static RefusedException tooLarge() {
		return new RefusedException(Kind.TOO_LARGE, "WORKBOOK_TOO_LARGE", "file",
				"Tệp giải nén ra quá lớn. Hãy bỏ hình ảnh, trang thừa hoặc tách danh sách.");
	}

	static RefusedException refused(String code, String message) {
		return new RefusedException(Kind.INVALID, code, "file", message);
	}

}
