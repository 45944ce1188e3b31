package vn.motcua.desk.panel;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierData;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.process.CaseClock;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineWordsTest {

	private static final Instant NOW = Instant.parse("2026-07-20T02:00:00Z");

	private static final Instant ACCEPTED = Instant.parse("2026-07-13T02:00:00Z");

	private final DeadlineWords words = new DeadlineWords(Clock.fixed(NOW, CaseClock.VIETNAM),
			DeadlineWordsTest::weekdays);

	@Test
	void countsTheDaysThatAreLeft() {
		Dossier dossier = dossier(DossierStatus.PROCESSING, "2026-07-27T10:00:00Z");
		assertThat(this.words.of(dossier).words()).isEqualTo("còn 5 ngày làm việc");
		assertThat(this.words.level(dossier)).isEqualTo("ok");
	}

	@Test
	void warnsTwoDaysBefore() {
		assertThat(this.words.level(dossier(DossierStatus.PROCESSING, "2026-07-22T10:00:00Z"))).isEqualTo("soon");
	}

	@Test
	void saysTodayUntilTheOfficeClosesAndLateAfterwards() {
		Dossier today = dossier(DossierStatus.PROCESSING, "2026-07-20T10:00:00Z");
		assertThat(this.words.of(today).words()).isEqualTo("đến hạn hôm nay");
		Dossier missed = dossier(DossierStatus.PROCESSING, "2026-07-20T01:00:00Z");
		assertThat(this.words.of(missed).words()).isEqualTo("vừa quá hạn");
		assertThat(this.words.level(missed)).isEqualTo("late");
	}

	@Test
	void countsNothingAgainstTheOfficeOnceDecided() {
		Dossier decided = dossier(DossierStatus.PROCESSED, "2026-07-01T10:00:00Z");
		assertThat(this.words.level(decided)).isEqualTo("done");
		assertThat(this.words.of(decided).words()).isEqualTo("đã giải quyết xong");
	}

	private static long weekdays(LocalDate from, LocalDate to) {
		return to.isBefore(from) ? -weekdays(to, from)
				: from.plusDays(1)
					.datesUntil(to.plusDays(1))
					.filter((d) -> d.getDayOfWeek() != DayOfWeek.SATURDAY && d.getDayOfWeek() != DayOfWeek.SUNDAY)
					.count();
	}

	private static Dossier dossier(DossierStatus status, String promisedAt) {
		return new Dossier("G12.01.001-20260713-0000001", "p", "1.0", "G12.01.001", Channel.COUNTER, status,
				new Applicant("Nguyễn Thị Thử", "", "", "", ""), "lan", ACCEPTED, ACCEPTED, Instant.parse(promisedAt),
				null, "1", new DossierData(Map.of()));
	}

}
