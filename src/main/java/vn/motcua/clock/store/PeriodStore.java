package vn.motcua.clock.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.clock.PeriodCounts;
import vn.motcua.clock.PeriodRow;
import vn.motcua.dossier.Channel;
import vn.motcua.shared.SqlTime;

/**
 * Counts a period in one query. A dossier that was open when the period ended is judged
 * by its ledger up to that moment, because its clocks moved on since. What is older than
 * the ledger is judged by its clock.
 */
@Component
public class PeriodStore {

	/** Dossiers of the period, each with what its ledger said when the period ended. */
	private static final String COUNT = """
			with ledger as (
			  select e.dossier_code,
			    max(case when e.happened_at < :end and e.kind = 'STOPPED' then e.seq end) as stop_seq,
			    max(case when e.happened_at < :end and e.kind in ('RESUMED', 'RESTARTED') then e.seq else 0 end) as run_seq,
			    max(case when e.happened_at < :end and e.kind = 'STOPPED' then e.happened_at end) as stopped_at,
			    count(case when e.happened_at >= :end and e.kind = 'STOPPED' and e.reason = 'SUPPLEMENT' then 1 end)
			      as later_supplements,
			    max(case when e.happened_at < :end and e.indicator_after is not null then e.seq end) as due_seq
			  from dossier_clock o join clock_entry e on e.dossier_code = o.dossier_code
			  where o.received_at < :end and (o.finished_at is null or o.finished_at >= :end)
			    and o.agency in (:agencies) and (:procedure = '' or o.procedure_slug = :procedure)
			  group by e.dossier_code),
			judged as (
			  select c.agency, c.procedure_slug, c.channel, c.received_at, c.outcome, c.punctuality,
			    case when c.finished_at < :end then 1 else 0 end as finished,
			    case when c.started_at < :end and (c.supplement_requests - coalesce(l.later_supplements, 0) > 1
			        or case when c.stopped_since < :end then c.stopped_since
			          when l.stop_seq > l.run_seq then l.stopped_at else :end end
			          > coalesce(d.indicator_after, c.indicator_due_at)) then 1 else 0 end as late
			  from dossier_clock c
			    left join ledger l on l.dossier_code = c.dossier_code
			    left join clock_entry d on d.dossier_code = l.dossier_code and d.seq = l.due_seq
			  where c.received_at < :end and (c.finished_at is null or c.finished_at >= :begin)
			    and c.agency in (:agencies) and (:procedure = '' or c.procedure_slug = :procedure))
			select agency, procedure_slug, channel,
			  count(case when received_at < :begin then 1 end) as carried_over,
			  count(case when received_at >= :begin then 1 end) as received,
			  count(case when finished = 1 and outcome = 'SOLVED' and punctuality = 'EARLY' then 1 end) as early,
			  count(case when finished = 1 and outcome = 'SOLVED' and punctuality = 'ON_TIME' then 1 end) as on_time,
			  count(case when finished = 1 and outcome = 'SOLVED' and punctuality = 'LATE' then 1 end) as late,
			  count(case when finished = 1 and outcome in ('REFUSED', 'NOT_ACCEPTED') then 1 end) as refused,
			  count(case when finished = 1 and outcome = 'STOPPED' then 1 end) as stopped,
			  count(case when finished = 1 and outcome = 'WITHDRAWN' then 1 end) as withdrawn,
			  count(case when finished = 0 and late = 0 then 1 end) as open_in_time,
			  count(case when finished = 0 and late = 1 then 1 end) as open_late
			from judged
			group by agency, procedure_slug, channel
			order by agency, procedure_slug, channel""";

	private final JdbcClient jdbc;

	public PeriodStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param begin first moment of the period
	 * @param end first moment after it
	 * @param agencies at least one code
	 * @param procedure slug, empty for all
	 */
	public List<PeriodRow> rows(Instant begin, Instant end, Collection<String> agencies, String procedure) {
		return this.jdbc.sql(COUNT)
			.param("begin", SqlTime.at(begin))
			.param("end", SqlTime.at(end))
			.param("agencies", agencies)
			.param("procedure", procedure)
			.query(PeriodStore::row)
			.list();
	}

	private static PeriodRow row(ResultSet row, int number) throws SQLException {
		return new PeriodRow(row.getString("agency"), row.getString("procedure_slug"),
				Channel.valueOf(row.getString("channel")),
				new PeriodCounts(row.getLong("carried_over"), row.getLong("received"), row.getLong("early"),
						row.getLong("on_time"), row.getLong("late"), row.getLong("refused"), row.getLong("stopped"),
						row.getLong("withdrawn"), row.getLong("open_in_time"), row.getLong("open_late")));
	}

}
