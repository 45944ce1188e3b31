package vn.motcua.clock;

import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.shared.RefusedException;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.clock.CalendarChanges.NOTE;
import static vn.motcua.clock.CalendarChanges.OFF;
import static vn.motcua.clock.CalendarChanges.WORKED;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.clock.CalendarChanges.day;

/** What the calendar refuses, with the remedy. */
@MotcuaTest
@Tag("database")
class CalendarDeskTest {

	@Autowired
	CalendarChanges changes;

	@Autowired
	TermDossiers cases;

	@Autowired
	CalendarDesk desk;

	@AfterEach
	void restore() {
		this.changes.restore();
	}

	@Test
	void refusesWhatIsWrongUnconfirmedOrOld() {
		assertThatThrownBy(() -> this.desk.apply(OFF, this.changes.revision(OFF), false, " ", "admin"))
			.isInstanceOf(RefusedException.class)
			.hasMessageContaining("lý do");
		assertThatThrownBy(() -> this.desk.apply(WORKED, this.changes.revision(WORKED), false, NOTE, "admin"))
			.hasMessageContaining("không làm lịch khác đi");
		CalendarEdit noTet = day(LocalDate.of(2027, 2, 8), null);
		assertThatThrownBy(() -> this.desk.apply(noTet, this.changes.revision(noTet), true, NOTE, "admin"))
			.hasMessageContaining("Tết");
		CalendarEdit shortTet = day(LocalDate.of(2027, 2, 11), null);
		assertThatThrownBy(() -> this.desk.apply(shortTet, this.changes.revision(shortTet), false, NOTE, "admin"))
			.hasMessageContaining("đối chiếu");
		assertThatThrownBy(() -> this.desk.apply(OFF, 0, false, NOTE, "admin")).hasMessageContaining("người khác sửa");
	}

	@Test
	void aYearThatIsMissingIsNamedWithTheRemedy() {
		assertThatThrownBy(() -> this.desk.year(2033)).hasMessageContaining("2033").hasMessageContaining("Nạp tệp");
		assertThatThrownBy(() -> this.cases.filed("2033-06-07T09:00")).isInstanceOf(RefusedException.class)
			.hasMessageContaining("Chưa có lịch làm việc năm 2033");
	}

}
