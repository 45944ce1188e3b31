package vn.motcua.batch.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * Looks into a workbook before it is read: how large it is unpacked, that it is one, that
 * it brings no macros, and that its cells stand where a sheet has cells: the reader makes
 * room up to the column a cell names.
 */
final class WorkbookGuard {

	private static final long MOST_BYTES = 60L * 1024 * 1024;

	private static final int MOST_ENTRIES = 300;

	private static final int BUFFER = 8_192;

	/** The last column of a sheet is XFD. */
	private static final int MOST_LETTERS = 3;

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
				try (InputStream in = zip.getInputStream(entry)) {
					checkCells(in);
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

	/**
	 * Whatever the entry is called: the reader takes its sheets where the workbook says.
	 */
	private static void checkCells(InputStream in) {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			XMLStreamReader xml = factory.createXMLStreamReader(in);
			while (xml.hasNext()) {
				int event = xml.next();
				if (event == XMLStreamConstants.DTD) {
					throw unreadable();
				}
				if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
					checkCell(xml.getAttributeValue(null, "r"));
				}
			}
		}
		catch (XMLStreamException ex) {
			// a picture, or XML the reader will refuse
		}
	}

	private static void checkCell(String address) {
		if (address != null && address.chars().filter(Character::isLetter).count() > MOST_LETTERS) {
			throw refused("WORKBOOK_DAMAGED", "Tệp có ô ngoài phạm vi của bảng tính. Hãy điền lại vào tệp mẫu.");
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
