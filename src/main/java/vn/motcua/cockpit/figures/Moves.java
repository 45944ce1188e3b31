package vn.motcua.cockpit.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Service;

import vn.motcua.clock.ClockFigures;
import vn.motcua.clock.ClockFigures.Period;
import vn.motcua.clock.HandOverFigures;
import vn.motcua.clock.HandOverFigures.Direction;
import vn.motcua.clock.HandOverFigures.Move;
import vn.motcua.clock.HandOverFigures.Query;
import vn.motcua.process.CaseClock;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** What left the agencies of a scope and where it went, or what came and from where. */
@Service
public class Moves {

	private final HandOverFigures figures;

	private final ClockFigures moments;

	private final Dashboard names;

	private final Clock clock;

	Moves(HandOverFigures figures, ClockFigures moments, Dashboard names, Clock clock) {
		this.figures = figures;
		this.moments = moments;
		this.names = names;
		this.clock = clock;
	}

	/**
	 * @param period the running week or month; null for the days
	 * @param from first day, null for the first of this month
	 * @param to last day, null for today
	 * @param page from 0
	 */
	public View of(Direction direction, Period period, LocalDate from, LocalDate to, Which which, int page) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate first = (period == null) ? (from != null) ? from : today.withDayOfMonth(1) : since(period);
		LocalDate last = (period == null && to != null) ? to : today;
		if (last.isBefore(first)) {
			throw new RefusedException(Kind.INVALID, "PERIOD_INVALID", "to",
					"Ngày cuối kỳ phải từ ngày đầu kỳ trở đi. Hãy chọn lại kỳ.");
		}
		Query query = new Query(direction, which.agencies(), which.seen(), which.procedure(), which.channel(),
				start(first), start(last.plusDays(1)));
		return new View(direction.labelVi(), first, last, this.figures.count(query), page, Lists.PAGE,
				this.figures.list(query, page * Lists.PAGE, Lists.PAGE).stream().map(this::line).toList());
	}

	private LocalDate since(Period period) {
		ClockFigures.Moment moment = this.moments.moment();
		return LocalDate.ofInstant((period == Period.WEEK) ? moment.weekFrom() : moment.monthFrom(), CaseClock.VIETNAM);
	}

	private Line line(Move move) {
		return new Line(move.code(), move.applicantName(), this.names.procedureName(move.procedure()),
				this.names.agencyName(move.from()), this.names.agencyName(move.to()), move.at(),
				this.names.agencyName(move.agencyNow()), move.status().labelVi());
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay(CaseClock.VIETNAM).toInstant();
	}

	/**
	 * Whose.
	 *
	 * @param agencies that gave, or that took
	 * @param seen the whole filter
	 * @param procedure slug, null for all
	 * @param channel null for all
	 */
	public record Which(Set<String> agencies, Set<String> seen, String procedure, String channel) {
	}

	/** A page of a list and how long the whole is. */
	public record View(String title, LocalDate from, LocalDate to, long total, int page, int size, List<Line> lines) {
	}

	/**
	 * One hand-over; a dossier that went twice has two.
	 *
	 * @param agencyNow where the dossier is now
	 */
	public record Line(String code, String applicant, String procedure, String from, String to, Instant at,
			String agencyNow, String status) {
	}

}
