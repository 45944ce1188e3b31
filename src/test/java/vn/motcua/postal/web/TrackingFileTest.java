package vn.motcua.postal.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.postal.TrackingEvent;
import vn.motcua.postal.TrackingKind;
import vn.motcua.shared.S10Number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TrackingFileTest {

	private static final String HEADER = "number,kind,at,note\n";

	@Test
	void readsEventsInVietnamTime() {
		assertThat(read(HEADER + "RA123456785VN,DELIVERED,2026-07-20T09:30:00,\"Phát, ký nhận\"\n"))
			.containsExactly(new TrackingEvent(S10Number.of("RA123456785VN"), TrackingKind.DELIVERED,
					Instant.parse("2026-07-20T02:30:00Z"), "Phát, ký nhận"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "RA123456784VN,DELIVERED,2026-07-20T09:30:00,|Dòng 2: Số hiệu bưu gửi sai",
					"RA123456785VN,LOST,2026-07-20T09:30:00,|Dòng 2: Loại sự kiện",
					"RA123456785VN,DELIVERED,20/07/2026,|Dòng 2: Thời điểm",
					"RA123456785VN,DELIVERED|Dòng 2: Phải có đúng 4 cột" })
	void refusesAFileForOneWrongLine(String line, String message) {
		assertThatThrownBy(() -> read(HEADER + line)).hasMessageContaining(message);
	}

	@Test
	void refusesAnotherHeader() {
		assertThatThrownBy(() -> read("so hieu,loai\n")).hasMessageContaining("number,kind,at,note");
	}

	private static java.util.List<TrackingEvent> read(String file) {
		return TrackingFile.read(file.getBytes(StandardCharsets.UTF_8));
	}

}
