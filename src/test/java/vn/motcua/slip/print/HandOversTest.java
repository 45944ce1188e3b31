package vn.motcua.slip.print;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.motcua.dossier.DossierStatus;
import vn.motcua.process.CaseClock;
import vn.motcua.testing.FakeAgencies;
import vn.motcua.testing.FakeDossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.FakeDossiers.CODE;

/** The control slip tells every hand a dossier went through, by names. */
class HandOversTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-20T02:00:00Z"), CaseClock.VIETNAM);

	private final FakeDossiers dossiers = new FakeDossiers(CLOCK).with(CODE, DossierStatus.PROCESSING, Map.of());

	@Test
	void namesTheAgencyThatTookOver() {
		done("reception-officers");
		note("HANDED_TO_AGENCY", Map.of("fromAgency", "G12.01.001", "toAgency", "G12.01"));
		note("TAKEN_OVER", Map.of("fromAgency", "G12.01.001", "toAgency", "G12.01"));
		done("benefits-officers");
		List<HandOver> rows = rows();
		assertThat(rows).extracting(HandOver::from)
			.containsExactly("Người nộp hồ sơ", "An, Cán bộ một cửa", "BHXH tỉnh Ví Dụ");
		assertThat(rows).extracting(HandOver::to)
			.containsExactly("An, Cán bộ một cửa", "BHXH tỉnh Ví Dụ", "An, Cán bộ chế độ");
	}

	@Test
	void tellsWhatOtherAgenciesSolveMeanwhile() {
		done("reception-officers");
		note("PART_STARTED", Map.of("part", "BIRTH", "agency", "G12.01.002", "basis", "Đăng ký khai sinh"));
		note("PART_ENDED", Map.of("part", "BIRTH", "outcome", "REFUSED", "basis", "Đăng ký khai sinh"));
		note("LINES_TURNED_AWAY", Map.of("list", "people", "lines", List.of("1", "3")));
		done("directors");
		assertThat(rows().get(1).note()).isEqualTo(
				"Chuyển BHXH cơ sở Ví Dụ Hai: Đăng ký khai sinh\nĐăng ký khai sinh: bị từ chối\nTừ chối hoặc trả lại 2 dòng của danh sách");
	}

	@Test
	void endsWithTheApplicantHoweverItEnds() {
		done("reception-officers");
		note("STOPPED", Map.of("reason", "SUPPLEMENT_NOT_DELIVERED"));
		HandOver last = rows().get(1);
		assertThat(last.to()).isEqualTo("Người nộp hồ sơ");
		assertThat(last.note()).isEqualTo("Dừng giải quyết hồ sơ");
	}

	private void done(String group) {
		note("TASK_COMPLETED", Map.of("group", group));
	}

	private void note(String kind, Map<String, Object> detail) {
		this.dossiers.note(CODE, "an", kind, detail);
	}

	private List<HandOver> rows() {
		SlipCase slip = SlipCase.preview(this.dossiers.get(CODE), this.dossiers.events(CODE), "An", CLOCK.instant());
		return new HandOvers(slip, (user) -> "An", new FakeAgencies()).rows();
	}

}
