package vn.motcua.clock.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.motcua.clock.AgencyOpening;
import vn.motcua.clock.CalendarChange;
import vn.motcua.clock.CalendarDifference;
import vn.motcua.clock.CalendarEdit;
import vn.motcua.clock.CalendarPreview;
import vn.motcua.clock.CalendarYear;
import vn.motcua.clock.CalendarYearHead;
import vn.motcua.dossier.Agency;
import vn.motcua.shared.RefusedException;

/** Reads and changes the calendar of the database; every change leaves a row. */
@Component
public class CalendarBook {

	private final CalendarStore store;

	private final StoredCalendar calendar;

	private final Proposals proposals;

	private final ChangeLog log;

	private final Clock clock;

	CalendarBook(CalendarStore store, StoredCalendar calendar, Proposals proposals, ChangeLog log, Clock clock) {
		this.store = store;
		this.calendar = calendar;
		this.proposals = proposals;
		this.log = log;
		this.clock = clock;
	}

	public List<CalendarYearHead> years() {
		Map<Integer, CalendarYear> years = this.store.load().years();
		return this.store.states()
			.stream()
			.map((s) -> new CalendarYearHead(s.year(), s.revision(), years.get(s.year()).status(), s.source(),
					new YearTable(years.get(s.year())).workingDays(), years.get(s.year()).days().size(), s.changedAt(),
					s.changedBy()))
			.toList();
	}

	public Optional<CalendarYear> year(int year) {
		return Optional.ofNullable(this.store.load().years().get(year));
	}

	/** The year as a file that can be edited and loaded again. */
	public Optional<String> file(int year) {
		return year(year).map(EditText::file);
	}

	public List<AgencyOpening> hours() {
		return this.store.load()
			.allHours()
			.stream()
			.map((row) -> new AgencyOpening(row.agency(), row.validFrom(), row.hours().opensAt(),
					row.hours().lunchFrom(), row.hours().lunchTo(), row.hours().closesAt(),
					row.hours().sameDayCutOff()))
			.sorted(Comparator.comparing(AgencyOpening::agency).thenComparing(AgencyOpening::validFrom))
			.toList();
	}

	/** The hours in force for an agency on a day, wherever they come from. */
	public AgencyOpening hoursOn(Agency agency, LocalDate day) {
		WorkingHours h = this.calendar.current().hoursOf(agency).on(day);
		return new AgencyOpening(agency.code(), day, h.opensAt(), h.lunchFrom(), h.lunchTo(), h.closesAt(),
				h.sameDayCutOff());
	}

	/** The latest first. */
	public List<CalendarChange> changes() {
		return this.log.latest();
	}

	/** What a change would do; nothing is changed. */
	public Draft draft(CalendarEdit edit) {
		CalendarData current = this.store.load();
		Proposal proposal = this.proposals.of(edit, current);
		int year = proposal.yearNumber();
		CalendarPreview preview = new CalendarPreview(year, revision(year), proposal.problems(),
				proposal.differences());
		return new Draft(proposal, preview, current, preview.hasErrors() ? current : proposal.appliedTo(current));
	}

	private int revision(int year) {
		return this.store.states()
			.stream()
			.filter((state) -> state.year() == year)
			.mapToInt(CalendarStore.YearState::revision)
			.findFirst()
			.orElse(0);
	}

	/**
	 * Makes the change in the caller's transaction and tells its number in the log.
	 * @param revision of the year the change was thought through on
	 */
	public long save(CalendarEdit edit, int revision, String note, String actor) {
		this.store.nextRevision();
		Draft draft = draft(edit);
		if (draft.preview().hasErrors() || draft.preview().differences().isEmpty()) {
			throw refused(RefusedException.Kind.INVALID, "CALENDAR_EDIT_INVALID",
					draft.preview().hasErrors() ? draft.preview().problems().get(0).message()
							: "Thay đổi này không làm lịch khác đi. Kiểm tra lại nội dung đã nhập.");
		}
		Proposal proposal = draft.proposal();
		Instant now = this.clock.instant();
		if (proposal.isHours()) {
			this.store.save(proposal.hoursAfter());
		}
		else if (proposal.before() == null) {
			this.store.insert(proposal.after(), now, actor);
		}
		else if (!this.store.replace(proposal.after(), revision, now, actor)) {
			throw refused(RefusedException.Kind.CONFLICT, "CALENDAR_CHANGED",
					"Lịch năm " + proposal.yearNumber() + " vừa được người khác sửa. Xem lại rồi thực hiện lại.");
		}
		refreshAfterCommit();
		return this.log.add(proposal.yearNumber(), now, actor, note, proposal.beforeText(), proposal.afterText());
	}

	private void refreshAfterCommit() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				CalendarBook.this.calendar.reload();
			}
		});
	}

	private static RefusedException refused(RefusedException.Kind kind, String code, String message) {
		return new RefusedException(kind, code, "", message);
	}

	/** The calendar as it is now. */
	public CalendarData current() {
		return this.store.load();
	}

	/**
	 * The calendar as it was before a change of the log, all later ones taken back too.
	 */
	public CalendarData before(long changeId) {
		CalendarData data = current();
		for (CalendarChange change : this.log.since(changeId)) {
			data = takenBack(data, change);
		}
		return data;
	}

	private static CalendarData takenBack(CalendarData data, CalendarChange change) {
		boolean isNew = change.before().isEmpty();
		if (EditText.isHours(change.after())) {
			return isNew ? data.without(EditText.hours(change.after())) : data.with(EditText.hours(change.before()));
		}
		return isNew ? data.without(change.year()) : data.with(YearText.read(change.before()).year());
	}

	/** Dossiers due before this day keep their dates when the change is made. */
	public LocalDate touchesFrom(long changeId) {
		CalendarChange change = this.log.get(changeId);
		if (EditText.isHours(change.after())) {
			return EditText.hours(change.after()).validFrom();
		}
		CalendarYear before = change.before().isEmpty() ? null : YearText.read(change.before()).year();
		return Proposal.year(before, YearText.read(change.after()).year(), List.of())
			.differences()
			.stream()
			.map(CalendarDifference::date)
			.min(Comparator.naturalOrder())
			.orElse(LocalDate.of(change.year(), 1, 1));
	}

	/**
	 * A change and both calendars.
	 *
	 * @param before as it is
	 * @param after as it would be; as it is when the change has errors
	 */
	public static final class Draft {

		private final Proposal proposal;

		private final CalendarPreview preview;

		private final CalendarData before;

		private final CalendarData after;

		Draft(Proposal proposal, CalendarPreview preview, CalendarData before, CalendarData after) {
			this.proposal = proposal;
			this.preview = preview;
			this.before = before;
			this.after = after;
		}

		Proposal proposal() {
			return this.proposal;
		}

		public CalendarPreview preview() {
			return this.preview;
		}

		public CalendarData before() {
			return this.before;
		}

		public CalendarData after() {
			return this.after;
		}

		/** Dossiers due before this day keep their dates. */
		public LocalDate touchesFrom() {
			return this.preview.differences()
				.stream()
				.map(CalendarDifference::date)
				.min(Comparator.naturalOrder())
				.orElse(LocalDate.MAX);
		}

	}

}
