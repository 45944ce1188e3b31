package vn.motcua.clock.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vn.motcua.clock.CalendarYear;
import vn.motcua.clock.WeeklyDaysOff;
import vn.motcua.clock.calendar.CalendarData.DatedHours;
import vn.motcua.dossier.Agency;
import vn.motcua.process.CaseClock;
import vn.motcua.testing.FakeAgencies;
import vn.motcua.testing.TestTables;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("database")
class StoredCalendarTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

	private static final Instant NOW = Instant.parse("2026-10-01T02:00:00Z");

	private final TestTables tables = TestTables.fresh();

	private final CalendarStore store = new CalendarStore(this.tables.jdbc());

	private final StoredCalendar calendar = node();

	@BeforeEach
	void start() {
		this.calendar.afterPropertiesSet();
	}

	@Test
	void firstStartFillsTheYearsOfTheFiles() {
		CalendarData files = new CalendarFiles().data();
		assertThat(this.calendar.current().years()).isEqualTo(files.years());
		assertThat(this.calendar.current().everybodysHours(DAY)).isEqualTo(files.everybodysHours(DAY));
	}

	@Test
	void laterTheDatabaseDecides() {
		remove(DAY);
		StoredCalendar restarted = node();
		restarted.afterPropertiesSet();
		assertThat(new WorkingCalendar(restarted.current()).isWorkingDay(DAY)).isTrue();
	}

	@Test
	void anotherNodeSeesTheChangeByTheRevision() {
		StoredCalendar other = node();
		other.afterPropertiesSet();
		CalendarData before = other.current();
		other.refresh();
		assertThat(other.current()).isSameAs(before);
		remove(DAY);
		assertThat(new WorkingCalendar(other).isWorkingDay(DAY)).isFalse();
		other.refresh();
		assertThat(new WorkingCalendar(other).isWorkingDay(DAY)).isTrue();
	}

	@Test
	void whoEditedAnOlderRevisionOfTheYearChangesNothing() {
		CalendarYear year = this.calendar.current().years().get(2026);
		assertThat(this.store.replace(year.without(DAY), 7, NOW, "admin")).isFalse();
		assertThat(this.store.load().years().get(2026)).isEqualTo(year);
	}

	@Test
	void hoursAreDatedAndAnAgencysOwnComeFirst() {
		Agency office = new FakeAgencies().find("G12.01.001").orElseThrow();
		WorkingHours summer = hours("07:00", "16:30");
		WorkingHours everybody = hours("08:00", "17:30");
		this.store.save(new DatedHours("", LocalDate.of(2026, 3, 1), everybody));
		this.store.save(new DatedHours(office.code(), LocalDate.of(2026, 6, 1), summer));
		CalendarData data = this.store.load();
		assertThat(data.hoursOf(office).on(LocalDate.of(2026, 1, 5)).closesAt()).isEqualTo(LocalTime.of(17, 0));
		assertThat(data.hoursOf(office).on(LocalDate.of(2026, 3, 2)).opensAt()).isEqualTo(office.opensAt());
		assertThat(data.hoursOf(office).on(LocalDate.of(2026, 6, 1))).isEqualTo(summer);
		assertThat(data.everybodysHours(LocalDate.of(2026, 6, 1))).isEqualTo(everybody);
	}

	@Test
	void theWeeklyDaysOffAreDataOfTheYear() {
		CalendarYear year = this.calendar.current().years().get(2026);
		WeeklyDaysOff sundays = new WeeklyDaysOff(Set.of(DayOfWeek.SUNDAY), "Quyết định thử");
		assertThat(this.store.replace(new CalendarYear(2026, sundays, year.days()), 1, NOW, "admin")).isTrue();
		assertThat(this.store.load().years().get(2026).week()).isEqualTo(sundays);
		WorkingCalendar after = new WorkingCalendar(this.store.load());
		assertThat(after.isWorkingDay(LocalDate.of(2026, 11, 21))).isTrue();
		assertThat(after.isWorkingDay(LocalDate.of(2026, 11, 22))).isFalse();
	}

	private void remove(LocalDate day) {
		this.tables.transaction().executeWithoutResult((status) -> {
			this.store.nextRevision();
			this.store.replace(this.store.load().years().get(day.getYear()).without(day), 1, NOW, "admin");
		});
	}

	private StoredCalendar node() {
		return new StoredCalendar(new CalendarStore(this.tables.jdbc()), this.tables.transactions(),
				Clock.fixed(NOW, CaseClock.VIETNAM));
	}

	private static WorkingHours hours(String opens, String closes) {
		return new WorkingHours(LocalTime.parse(opens), LocalTime.of(11, 30), LocalTime.of(13, 0),
				LocalTime.parse(closes), LocalTime.of(15, 0));
	}

}
