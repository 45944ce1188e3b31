package vn.motcua.postal.web;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import vn.motcua.postal.TrackingEvent;
import vn.motcua.postal.TrackingKind;
import vn.motcua.process.CaseClock;
import vn.motcua.shared.Finding;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;
import vn.motcua.shared.S10Number;
import vn.motcua.shared.VietnameseText;

/**
 * Reads the post's report file: UTF-8 CSV with the columns of {@link #HEADER}. One wrong
 * line refuses the file.
 */
final class TrackingFile {

	static final List<String> HEADER = List.of("number", "kind", "at", "note");

	private static final int MAX_FINDINGS = 20;

	private TrackingFile() {
	}

	static List<TrackingEvent> read(byte[] content) {
		List<TrackingEvent> events = new ArrayList<>();
		List<Finding> findings = new ArrayList<>();
		try (CSVParser parser = CSVParser.parse(new StringReader(decode(content)), CSVFormat.RFC4180)) {
			for (CSVRecord row : parser) {
				if (row.getRecordNumber() == 1) {
					checkHeader(row);
				}
				else if (findings.size() < MAX_FINDINGS) {
					read(row, events, findings);
				}
			}
		}
		catch (IOException | IllegalStateException | java.io.UncheckedIOException ex) {
			throw refused("TRACKING_NOT_CSV", "Tệp không phải CSV hợp lệ. Hãy xuất lại tệp theo dõi bưu gửi.");
		}
		if (!findings.isEmpty()) {
			throw new RefusedException(Kind.INVALID, findings);
		}
		return events;
	}

	private static String decode(byte[] content) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw refused("TRACKING_NOT_UTF8", "Tệp phải dùng bảng mã UTF-8. Hãy lưu lại với bảng mã UTF-8.");
		}
	}

	private static void checkHeader(CSVRecord row) {
		if (!row.toList().equals(HEADER)) {
			throw refused("TRACKING_HEADER", "Dòng đầu của tệp phải đúng là: " + String.join(",", HEADER) + ".");
		}
	}

	private static void read(CSVRecord row, List<TrackingEvent> events, List<Finding> findings) {
		try {
			if (row.size() != HEADER.size()) {
				throw new IllegalArgumentException("Phải có đúng " + HEADER.size() + " cột.");
			}
			events.add(event(row.get(0), row.get(1), row.get(2), row.get(3)));
		}
		catch (IllegalArgumentException ex) {
			findings.add(Finding.of("TRACKING_LINE", "line " + row.getRecordNumber(),
					"Dòng " + row.getRecordNumber() + ": " + ex.getMessage()));
		}
	}

	/** One event from texts; the message of the exception is Vietnamese. */
	static TrackingEvent event(String number, String kind, String at, String note) {
		return new TrackingEvent(S10Number.of(number), kind(kind), instant(at), note(note));
	}

	private static TrackingKind kind(String text) {
		return Arrays.stream(TrackingKind.values())
			.filter((kind) -> kind.name().equals(text))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					"Loại sự kiện phải là một trong " + Arrays.toString(TrackingKind.values()) + "."));
	}

	private static java.time.Instant instant(String text) {
		try {
			return LocalDateTime.parse((text != null) ? text.strip() : "").atZone(CaseClock.VIETNAM).toInstant();
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("Thời điểm phải có dạng 2026-07-20T09:30:00 (giờ Việt Nam).");
		}
	}

	private static String note(String text) {
		String note = VietnameseText.clean(text);
		if (note.length() > 300) {
			throw new IllegalArgumentException("Ghi chú dài quá 300 ký tự.");
		}
		return note;
	}

	private static RefusedException refused(String code, String message) {
		return new RefusedException(Kind.INVALID, code, "file", message);
	}

}
