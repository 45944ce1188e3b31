package vn.motcua.dossier;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EventWordsTest {

	@Test
	void namesTheStepThatWasDone() {
		assertThat(words("TASK_COMPLETED", Map.of(), null)).isEqualTo("Hoàn thành việc: Kiểm tra giấy tờ");
	}

	@Test
	void tellsTheReasonTheDatesAndTheNewState() {
		assertThat(words("REAPPOINTED",
				Map.of("reason", "mất điện", "from", "2026-07-20T10:00:00Z", "to", "2026-07-22"), null))
			.isEqualTo("Xin lỗi và hẹn lại ngày trả: mất điện (từ 20/07/2026 thành 22/07/2026)");
		assertThat(words("ACCEPTED", Map.of(), DossierStatus.ACCEPTED)).isEqualTo("Tiếp nhận hồ sơ → Được tiếp nhận");
	}

	@Test
	void readsPeopleInsteadOfDatesAsNoDates() {
		assertThat(words("REASSIGNED", Map.of("from", "an", "to", "binh", "reason", "đi học"), null))
			.isEqualTo("Giao lại việc: đi học");
	}

	@Test
	void tellsFromWhichVersionToWhichADossierWent() {
		assertThat(words("MIGRATED", Map.of("model", "Thu phí", "fromVersion", 1, "toVersion", 3), null))
			.isEqualTo("Chuyển sang phiên bản mới của quy trình: Thu phí, phiên bản 1 sang 3");
	}

	@Test
	void keepsViewsOutOfTheOfficersHistory() {
		assertThat(EventWords.isTold("VIEWED")).isFalse();
		assertThat(EventWords.isTold("REASSIGNED")).isTrue();
	}

	private static String words(String kind, Map<String, Object> detail, DossierStatus to) {
		DossierEvent event = new DossierEvent("A", 1, Instant.EPOCH, "an", kind,
				(to != null) ? DossierStatus.REGISTERED : null, to, "UserTask_CheckPapers", detail, "");
		return EventWords.of(event, Map.of("UserTask_CheckPapers", "Kiểm tra giấy tờ"));
	}

}
