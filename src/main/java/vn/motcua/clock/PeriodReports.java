package vn.motcua.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.clock.store.PeriodStore;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * What was carried over, received, solved and left open in a period, from the clocks
 * alone. What is open is judged as it stood when the period ended (Decision 766/QĐ-TTg):
 * an unfinished dossier ends with the period, one that waits for a supplement ended when
 * it was requested, and more than one request is late.
 */
@Service
@Transactional(readOnly = true)
public class PeriodReports {

	private final PeriodStore store;

	private final Clock clock;

	PeriodReports(PeriodStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/**
	 * @param from first day
	 * @param to last day; may lie ahead, what is open is then judged now
	 * @param agencies codes; none gives an empty report
	 * @param procedure slug, empty for all
	 */
	public PeriodReport report(LocalDate from, LocalDate to, Collection<String> agencies, String procedure) {
		Instant begin = from.atStartOfDay(this.clock.getZone()).toInstant();
		Instant end = to.plusDays(1).atStartOfDay(this.clock.getZone()).toInstant();
		Instant now = this.clock.instant();
		if (!begin.isBefore(end)) {
			throw refused("to", "Ngày cuối kỳ báo cáo phải từ ngày đầu kỳ trở đi.");
		}
		if (begin.isAfter(now)) {
			throw refused("from", "Kỳ báo cáo chưa bắt đầu. Hãy chọn ngày đầu kỳ không sau hôm nay.");
		}
		Instant asOf = end.isBefore(now) ? end : now;
		return agencies.isEmpty() ? new PeriodReport(from, to, asOf, 0, List.of()) : new PeriodReport(from, to, asOf,
				this.store.moved(begin, asOf, agencies, procedure), this.store.rows(begin, asOf, agencies, procedure));
	}

	private static RefusedException refused(String field, String message) {
		return new RefusedException(Kind.INVALID, "PERIOD_INVALID", field, message);
	}

}
