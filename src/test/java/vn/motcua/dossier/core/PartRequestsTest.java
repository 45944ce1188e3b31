package vn.motcua.dossier.core;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PartRequestsTest {

	@Test
	void theApplicantReadsWhatBothPartsAskAndTheEarlierDay() {
		assertThat(PartRequests.together(
				Map.of("supplementReasons", List.of("A", "B"), "supplementNote", "Nộp bản chính.", "supplementDueAt",
						"2026-10-05T10:00:00Z"),
				Map.of("supplementReasons", List.of("B", "C"), "supplementNote", "Ghi rõ địa chỉ.", "supplementDueAt",
						"2026-10-06T10:00:00Z")))
			.isEqualTo(Map.of("supplementReasons", List.of("A", "B", "C"), "supplementNote",
					"Nộp bản chính.\nGhi rõ địa chỉ.", "supplementDueAt", "2026-10-05T10:00:00Z"));
	}

	@Test
	void whatOnlyOneAsksStays() {
		assertThat(PartRequests.together(Map.of(), Map.of("supplementReasons", List.of("C"))))
			.isEqualTo(Map.of("supplementReasons", List.of("C")));
	}

}
