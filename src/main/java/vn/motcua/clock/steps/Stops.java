package vn.motcua.clock.steps;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.clock.WorkingDays;

/**
 * When the clocks of dossiers stood, read from the ledger, and work measured without it.
 */
@Component
public class Stops {

	private static final Set<String> ENDS = Set.of("STARTED", "RESUMED", "RESTARTED", "FINISHED");

	private final JdbcClient jdbc;

	private final WorkingDays days;

	public Stops(JdbcClient jdbc, WorkingDays days) {
		this.jdbc = jdbc;
		this.days = days;
	}

	/** Stops of these dossiers, in time; dossiers that never stopped are left out. */
	public Map<String, List<Stop>> of(Collection<String> codes) {
		Map<String, List<Stop>> stops = new HashMap<>();
		if (!codes.isEmpty()) {
			this.jdbc.sql("""
					select dossier_code, kind, happened_at from clock_entry
					where dossier_code in (:codes) order by dossier_code, seq""")
				.param("codes", Set.copyOf(codes))
				.query((rs) -> {
					add(stops.computeIfAbsent(rs.getString(1), (code) -> new ArrayList<>()), rs.getString(2),
							rs.getObject(3, OffsetDateTime.class).toInstant());
				});
		}
		return stops;
	}

	private static void add(List<Stop> stops, String kind, Instant at) {
		int last = stops.size() - 1;
		boolean running = last < 0 || stops.get(last).to() != null;
		if (kind.equals("STOPPED") && running) {
			stops.add(new Stop(at, null));
		}
		else if (ENDS.contains(kind) && !running) {
			stops.set(last, new Stop(stops.get(last).from(), at));
		}
	}

	/** Minutes the agency worked between two moments while the clock ran. */
	public long workedMinutes(String agency, Instant from, Instant to, List<Stop> stops) {
		long minutes = this.days.minutesBetween(agency, from, to);
		for (Stop stop : stops) {
			Instant begin = stop.from().isAfter(from) ? stop.from() : from;
			Instant end = (stop.to() != null && stop.to().isBefore(to)) ? stop.to() : to;
			if (begin.isBefore(end)) {
				minutes -= this.days.minutesBetween(agency, begin, end);
			}
		}
		return Math.max(0, minutes);
	}

	/**
	 * A time in which the clock stood.
	 *
	 * @param to null while it stands
	 */
	public record Stop(Instant from, Instant to) {
	}

}
