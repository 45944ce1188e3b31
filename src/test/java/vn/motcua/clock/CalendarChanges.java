package vn.motcua.clock;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

import vn.motcua.clock.CalendarEdit.DayEdit;
import vn.motcua.clock.calendar.CalendarBook;
import vn.motcua.clock.store.ReplayStore;
import vn.motcua.scenario.process.CaseDriver;

/**
 * A day of June 2027, which no other test uses, becomes a day off and is taken back.
 */
@Lazy
@Component
class CalendarChanges {

	static final String NOTE = "Thông báo nghỉ bổ sung ngày 10/06/2027";

	static final LocalDate DAY = LocalDate.of(2027, 6, 10);

	static final CalendarEdit OFF = day(DAY, CalendarDay.Kind.OFF);

	static final CalendarEdit WORKED = day(DAY, null);

	private final CalendarDesk desk;

	private final CalendarReplayer replayer;

	private final CalendarBook book;

	private final ReplayStore replays;

	private final Recounting recounting;

	private final ClockDeeds deeds;

	private final PlatformTransactionManager transactions;

	private final Clock clock;

	CalendarChanges(CalendarDesk desk, CalendarReplayer replayer, CalendarBook book, ReplayStore replays,
			Recounting recounting, ClockDeeds deeds, PlatformTransactionManager transactions, Clock clock) {
		this.desk = desk;
		this.replayer = replayer;
		this.book = book;
		this.replays = replays;
		this.recounting = recounting;
		this.deeds = deeds;
		this.transactions = transactions;
		this.clock = clock;
	}

	static CalendarEdit day(LocalDate date, CalendarDay.Kind kind) {
		return new CalendarEdit(null,
				new DayEdit(date, kind, "Nghỉ bổ sung", CalendarDay.Status.OFFICIAL, "Thông báo số 1 năm 2027"), null);
	}

	int revision(CalendarEdit edit) {
		return this.desk.preview(edit).revision();
	}

	/** Only the change; no dossier is counted anew yet. */
	void save(CalendarEdit edit) {
		this.desk.apply(edit, revision(edit), false, NOTE, "admin");
	}

	/** The change and its first look. */
	void apply(CalendarEdit edit) {
		save(edit);
		this.replayer.sweep();
	}

	/** As another node would have, with batches of its own size. */
	CalendarReplayer replayer(int batch) {
		return new CalendarReplayer(this.replays, this.book, this.recounting, this.deeds, this.transactions, this.clock,
				batch);
	}

	/** The day is what it was, every replay has ended, the clock runs. */
	void restore() {
		TermDossiers.now("2027-06-07T12:00");
		if (this.book.year(2027).orElseThrow().day(DAY).isPresent()) {
			this.desk.apply(WORKED, revision(WORKED), false, "Trả lại lịch", "admin");
		}
		TermDossiers.now("2027-06-07T12:30");
		this.replayer.sweep();
		this.replayer.sweep();
		CaseDriver.releaseClock();
	}

}
