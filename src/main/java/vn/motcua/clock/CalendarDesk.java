package vn.motcua.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.clock.Recounting.Result;
import vn.motcua.clock.calendar.CalendarBook;
import vn.motcua.clock.store.ReplayStore;
import vn.motcua.dossier.Agency;
import vn.motcua.shared.RefusedException;

/**
 * The working calendar as administrators see and change it: years, opening hours, what a
 * change would do to open dossiers, and the change itself, which is carried to them.
 */
@Service
public class CalendarDesk {

	private static final int PAGE = 500;

	private static final int MOST_MOVES = 500;

	private static final int LONGEST_NOTE = 500;

	private static final int REPLAYS = 20;

	private final CalendarBook book;

	private final Recounting recounting;

	private final ReplayStore replays;

	private final Clock clock;

	CalendarDesk(CalendarBook book, Recounting recounting, ReplayStore replays, Clock clock) {
		this.book = book;
		this.recounting = recounting;
		this.replays = replays;
		this.clock = clock;
	}

	public List<CalendarYearHead> years() {
		return this.book.years();
	}

	/** The year, or {@code RefusedException} NOT_FOUND that says how to load it. */
	public CalendarYear year(int year) {
		return this.book.year(year).orElseThrow(() -> missing(year));
	}

	/** The year as a file, to be edited and loaded again. */
	public String file(int year) {
		return this.book.file(year).orElseThrow(() -> missing(year));
	}

	/** The hours that hold today at these agencies. */
	public List<AgencyOpening> hoursToday(Collection<Agency> agencies) {
		LocalDate today = LocalDate.now(this.clock);
		return agencies.stream().map((agency) -> this.book.hoursOn(agency, today)).toList();
	}

	/** All hours that were set, with the day from which they count. */
	public List<AgencyOpening> hours() {
		return this.book.hours();
	}

	/** What was changed, the latest first. */
	public List<CalendarChange> changes() {
		return this.book.changes();
	}

	/** Changes on their way to open dossiers, the latest first. */
	public List<CalendarReplay> replays() {
		return this.replays.latest(REPLAYS);
	}

	/** Dossiers that a change could not reach, those of the latest change first. */
	public List<SkippedDossier> skipped() {
		return this.replays.skipped(MOST_MOVES);
	}

	/** What is wrong with a change and what it makes different; nothing is changed. */
	public CalendarPreview preview(CalendarEdit edit) {
		return this.book.draft(edit).preview();
	}

	/** Which open dossiers a change would move from when to when; nothing is changed. */
	public CalendarForecast forecast(CalendarEdit edit) {
		CalendarBook.Draft draft = this.book.draft(edit);
		ClockRecount before = this.recounting.over(draft.before());
		ClockRecount after = this.recounting.over(draft.after());
		Tally tally = new Tally();
		if (!draft.preview().hasErrors() && !draft.preview().differences().isEmpty()) {
			List<String> codes = this.recounting.page("", draft.touchesFrom(), PAGE);
			while (!codes.isEmpty()) {
				this.recounting.look(codes, before, after).forEach(tally::add);
				codes = this.recounting.page(codes.get(codes.size() - 1), draft.touchesFrom(), PAGE);
			}
		}
		return tally.forecast();
	}

	/**
	 * Makes a change and has all open dossiers counted anew.
	 * @param revision what {@link #preview} said
	 * @param confirmed whether a person looked at the warnings
	 * @param note why, for the record
	 * @throws RefusedException when it has errors, unconfirmed warnings or no note, or
	 * when somebody else was faster
	 */
	@Transactional
	public void apply(CalendarEdit edit, int revision, boolean confirmed, String note, String actor) {
		if (note == null || note.isBlank() || note.length() > LONGEST_NOTE) {
			throw refused(RefusedException.Kind.INVALID, "NOTE_MISSING", "note",
					"Ghi lý do thay đổi lịch, tối đa " + LONGEST_NOTE + " ký tự.");
		}
		if (!confirmed && this.book.draft(edit).preview().problems().stream().anyMatch((p) -> !p.isError())) {
			throw refused(RefusedException.Kind.CONFLICT, "WARNINGS_UNCONFIRMED", "confirmed",
					"Lịch này có điểm cần đối chiếu. Xem các cảnh báo rồi đánh dấu đã đối chiếu.");
		}
		long change = this.book.save(edit, revision, note.strip(), actor);
		this.replays.insert(change, note.strip(), this.clock.instant(), actor);
	}

	private static RefusedException missing(int year) {
		return refused(RefusedException.Kind.NOT_FOUND, "CALENDAR_YEAR_MISSING", "year", "Chưa có lịch làm việc năm "
				+ year + ". Nạp tệp lịch năm " + year + " để có thể hẹn ngày trong năm này.");
	}

	private static RefusedException refused(RefusedException.Kind kind, String code, String field, String message) {
		return new RefusedException(kind, code, field, message);
	}

	/** Counts results as they come, so that memory does not grow with the dossiers. */
	private static final class Tally {

		private final Map<String, long[]> agencies = new TreeMap<>();

		private final List<PromiseMove> moves = new ArrayList<>();

		private long looked;

		private long kept;

		void add(Result result) {
			this.looked++;
			this.kept += result.explained() ? 0 : 1;
			result.move().ifPresent((move) -> {
				this.agencies.computeIfAbsent(move.agency(), (a) -> new long[2])[move.isLater() ? 0 : 1]++;
				if (this.moves.size() < MOST_MOVES) {
					this.moves.add(move);
				}
			});
		}

		CalendarForecast forecast() {
			List<CalendarForecast.OfAgency> rows = this.agencies.entrySet()
				.stream()
				.map((e) -> new CalendarForecast.OfAgency(e.getKey(), e.getValue()[0], e.getValue()[1]))
				.toList();
			return new CalendarForecast(this.looked, rows.stream().mapToLong(CalendarForecast.OfAgency::later).sum(),
					rows.stream().mapToLong(CalendarForecast.OfAgency::earlier).sum(), this.kept, rows, this.moves);
		}

	}

}
