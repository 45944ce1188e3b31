package vn.motcua.shared;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import vn.motcua.shared.RefusedException.Kind;

/**
 * A file that a bank gives: UTF-8, comma separated, exactly these columns. One wrong line
 * refuses the file and every wrong line is named.
 *
 * @param code what codes of refusals begin with, {@code STATEMENT}
 * @param lineCode code of a wrong line
 * @param mostLines without the header
 */
public record CsvTable(String code, String lineCode, List<String> header, int mostLines) {

	private static final int MOST_FINDINGS = 20;

	/** One line; its number counts the header as the first. */
	public record Row(long number, List<String> cells) {

		/** Without blanks around. */
		public String cell(int column) {
			return this.cells.get(column).strip();
		}

	}

	/**
	 * The lines in the order of the file.
	 * @param line reads one; throws {@link IllegalArgumentException} that says what is
	 * wrong with a column
	 * @throws RefusedException when anything is wrong
	 */
	public <T> List<T> read(byte[] content, Function<Row, T> line) {
		List<T> lines = new ArrayList<>();
		List<Finding> findings = new ArrayList<>();
		each(decode(content), (number, row) -> {
			if (number == 1) {
				checkHeader(row);
			}
			else if (number > this.mostLines + 1) {
				throw refused(Kind.TOO_LARGE, "_TOO_LONG",
						"Tệp có quá " + this.mostLines + " dòng. Hãy tách thành nhiều tệp.");
			}
			else if (findings.size() < MOST_FINDINGS) {
				read(new Row(number, row), line, lines, findings);
			}
		});
		if (!findings.isEmpty()) {
			throw new RefusedException(Kind.INVALID, findings);
		}
		return lines;
	}

	private void each(String text, BiConsumer<Long, List<String>> row) {
		CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			for (CSVRecord each : parser) {
				row.accept(each.getRecordNumber(), each.toList());
			}
		}
		catch (IOException | IllegalStateException | UncheckedIOException ex) {
			throw refused(Kind.INVALID, "_NOT_CSV",
					"Tệp không phải CSV hợp lệ (kiểm tra dấu ngoặc kép và dấu phẩy). Hãy xuất lại tệp.");
		}
	}

	private String decode(byte[] content) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw refused(Kind.INVALID, "_NOT_UTF8", "Tệp phải dùng bảng mã UTF-8. Hãy lưu lại với bảng mã UTF-8.");
		}
	}

	private void checkHeader(List<String> row) {
		if (!row.equals(this.header)) {
			throw refused(Kind.INVALID, "_HEADER",
					"Dòng đầu của tệp phải đúng là: " + String.join(",", this.header) + ".");
		}
	}

	private <T> void read(Row row, Function<Row, T> line, List<T> lines, List<Finding> findings) {
		try {
			if (row.cells().size() != this.header.size()) {
				throw new IllegalArgumentException("phải có đúng " + this.header.size() + " cột");
			}
			lines.add(line.apply(row));
		}
		catch (IllegalArgumentException ex) {
			findings.add(Finding.of(this.lineCode, "line " + row.number(),
					"Dòng " + row.number() + ": " + ex.getMessage() + "."));
		}
	}

	private RefusedException refused(Kind kind, String suffix, String message) {
		return new RefusedException(kind, this.code + suffix, "file", message);
	}

}
