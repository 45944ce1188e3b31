package vn.motcua.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A TrueType font of this project without its table of glyph substitutions. The library
 * compiles the table's rules anew for every piece of text, half of the time a slip takes;
 * composed Vietnamese letters need none of them, only ligatures such as "fi" are lost.
 */
final class PdfFont {

	/** Of the head of the file and of one entry of its table directory, in bytes. */
	private static final int HEAD = 12;

	private static final int ENTRY = 16;

	private static final int TABLE_COUNT_AT = 4;

	private static final int SUBSTITUTIONS = tag("GSUB");

	private static final int UNKNOWN = tag("xsub");

	private PdfFont() {
	}

	static byte[] read(String file) {
		try (InputStream in = PdfFont.class.getResourceAsStream("/fonts/" + file)) {
			if (in == null) {
				throw new IllegalStateException("Thiếu phông chữ fonts/" + file
						+ " trong bản cài đặt nên không in được phiếu. Hãy cài lại đúng tệp của phiên bản này.");
			}
			return withoutSubstitutions(in.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file, ex);
		}
	}

	/** Renames the table, so that readers skip it as one they do not know. */
	static byte[] withoutSubstitutions(byte[] font) {
		ByteBuffer bytes = ByteBuffer.wrap(font);
		for (int i = 0; i < bytes.getShort(TABLE_COUNT_AT); i++) {
			int entry = HEAD + i * ENTRY;
			if (bytes.getInt(entry) == SUBSTITUTIONS) {
				bytes.putInt(entry, UNKNOWN);
			}
		}
		return font;
	}

	private static int tag(String name) {
		return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
	}

}
