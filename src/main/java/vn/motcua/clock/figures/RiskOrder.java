package vn.motcua.clock.figures;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.clock.WorkingDays;
import vn.motcua.clock.calendar.AgencyHours;
import vn.motcua.shared.SqlTime;

/**
 * Puts dossiers in the order of the working time that is left to each. Within offices of
 * the same hours that is the order of promised dates, which an index gives; offices with
 * other hours are merged into it, so a page costs one query for each kind of hours.
 */
@Component
class RiskOrder {

	private static final Comparator<Left> FIRST = Comparator.comparingLong(Left::minutes)
		.thenComparing(Left::promisedAt)
		.thenComparing(Left::code);

	private final JdbcClient jdbc;

	private final AgencyHours hours;

	private final WorkingDays days;

	private final Clock clock;

	RiskOrder(JdbcClient jdbc, AgencyHours hours, WorkingDays days, Clock clock) {
		this.jdbc = jdbc;
		this.hours = hours;
		this.days = days;
		this.clock = clock;
	}

	/**
	 * A page of codes.
	 * @param condition on {@code dossier_clock c}, with the parameter {@code agencies}
	 */
	List<String> page(String condition, Map<String, Object> parameters, Set<String> agencies, int offset, int limit) {
		Instant now = this.clock.instant();
		Collection<List<String>> alike = agencies.stream()
			.sorted()
			.collect(Collectors.groupingBy(this.hours::kind))
			.values();
		List<Left> all = new ArrayList<>();
		for (List<String> offices : alike) {
			all.addAll(first(condition, parameters, offices, offset + limit, now));
		}
		return all.stream().sorted(FIRST).skip(offset).limit(limit).map(Left::code).toList();
	}

	private List<Left> first(String condition, Map<String, Object> parameters, List<String> offices, int most,
			Instant now) {
		Map<Instant, Long> minutes = new HashMap<>();
		return this.jdbc
			.sql("select c.dossier_code, c.promised_at from dossier_clock c where " + condition
					+ " order by c.promised_at, c.dossier_code fetch first :most rows only")
			.params(parameters)
			.param("agencies", offices)
			.param("most", most)
			.query((rs, row) -> {
				Instant promised = SqlTime.instant(rs, "promised_at");
				return new Left(rs.getString(1), promised, minutes.computeIfAbsent(promised,
						(until) -> this.days.minutesBetween(offices.get(0), now, until)));
			})
			.list();
	}

	private record Left(String code, Instant promisedAt, long minutes) {
	}

}
