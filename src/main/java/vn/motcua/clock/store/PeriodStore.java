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
 * the ledger is judged by its clock. A part of an interlinked dossier counts only where
 * its whole does not. A dossier that was handed over counts at each agency for its time
 * there.
 */
@Component
public class PeriodStore {

	/** How a dossier came to the agency that has it. */
	private static final String CAME = """
			case when coalesce(c.taken_over_at, c.received_at) < :begin then 'CARRIED'
			  when c.taken_over_at is not null then 'TAKEN' else 'FILED' end""";

	/**
	 * What an agency had and gave away in the period or after it. Only what it still had
	 * when the period ended is judged, by the ledger up to then.
	 */
	private static final String LEFT = """
			gone as (
			  select g.agency, g.procedure_slug, g.channel,
			    case when g.handed_at < :end then 'HANDED_OVER' else 'OPEN' end as outcome, null as punctuality,
			    case when g.handed_at >= :end and g.started_at < :end and (
			        (select count(*) from clock_entry e where e.dossier_code = g.dossier_code and e.kind = 'STOPPED'
			          and e.reason = 'SUPPLEMENT' and e.happened_at < :end) > 1
			        or coalesce((select max(e.happened_at) from clock_entry e where e.dossier_code = g.dossier_code
			            and e.kind = 'STOPPED' and e.happened_at < :end and not exists (select 1 from clock_entry r
			              where r.dossier_code = e.dossier_code and r.seq > e.seq and r.happened_at < :end
			                and r.kind in ('STOPPED', 'RESUMED', 'RESTARTED', 'TAKEN_OVER'))), :end)
			          > (select d.indicator_after from clock_entry d where d.dossier_code = g.dossier_code
			            and d.seq = (select max(e.seq) from clock_entry e where e.dossier_code = g.dossier_code
			              and e.happened_at < :end and e.indicator_after is not null))) then 1 else 0 end as open_late,
			    case when g.since < :begin then 'CARRIED' when g.taken_at is not null then 'TAKEN' else 'FILED' end as came,
			    1 as n
			  from (select h.dossier_code, h.from_agency as agency, c.procedure_slug, c.channel, c.started_at, h.handed_at,
			      p.handed_at as taken_at, coalesce(p.handed_at, c.received_at) as since
			    from dossier_hand_over h
			      join dossier_clock c on c.dossier_code = h.dossier_code
			      left join dossier_hand_over p on p.dossier_code = h.dossier_code and p.seq = h.seq - 1
			    where h.handed_at >= :begin and h.from_agency in (:agencies)
			      and (:procedure = '' or c.procedure_slug = :procedure)
			      and (c.whole_agency is null or c.whole_agency not in (:agencies))) g
			  where g.since < :end)""";

	/**
	 * What ended is counted from an index alone; what was open is judged, and only where
	 * the ledger went on after the period does the clock no longer say how it stood.
	 */
	private static final String COUNT = """
			with ledger as (
			  select e.dossier_code,
			    max(case when e.happened_at < :end and e.kind = 'STOPPED' then e.seq end) as stop_seq,
			    max(case when e.happened_at < :end and e.kind in ('RESUMED', 'RESTARTED', 'TAKEN_OVER') then e.seq else 0 end)
			      as run_seq,
			    max(case when e.happened_at < :end and e.kind = 'STOPPED' then e.happened_at end) as stopped_at,
			    count(case when e.happened_at >= :end and e.kind = 'STOPPED' and e.reason = 'SUPPLEMENT' then 1 end)
			      as later_supplements,
			    max(case when e.happened_at < :end and e.indicator_after is not null then e.seq end) as due_seq
			  from dossier_clock o join clock_entry e on e.dossier_code = o.dossier_code
			  where o.received_at < :end and (o.finished_at is null or o.finished_at >= :end)
			    and o.agency in (:agencies) and (:procedure = '' or o.procedure_slug = :procedure)
			    and o.dossier_code in (select m.dossier_code from clock_entry m where m.happened_at >= :end)
			  group by e.dossier_code),
			ended as (
			  select c.agency, c.procedure_slug, c.channel,
			    count(case when coalesce(c.taken_over_at, c.received_at) < :begin then 1 end) as carried_over,
			    count(case when c.taken_over_at is null and c.received_at >= :begin then 1 end) as received,
			    count(case when c.taken_over_at >= :begin then 1 end) as taken_over,
			    count(case when c.outcome = 'SOLVED' and c.punctuality = 'EARLY' then 1 end) as early,
			    count(case when c.outcome = 'SOLVED' and c.punctuality = 'ON_TIME' then 1 end) as on_time,
			    count(case when c.outcome = 'SOLVED' and c.punctuality = 'LATE' then 1 end) as late,
			    count(case when c.outcome in ('REFUSED', 'NOT_ACCEPTED') then 1 end) as refused,
			    count(case when c.outcome = 'STOPPED' then 1 end) as stopped,
			    count(case when c.outcome = 'WITHDRAWN' then 1 end) as withdrawn,
			    0 as handed_over, 0 as open_in_time, 0 as open_late
			  from dossier_clock c
			  where c.finished_at >= :begin and c.finished_at < :end
			    and c.agency in (:agencies) and (:procedure = '' or c.procedure_slug = :procedure)
			    and (c.whole_agency is null or c.whole_agency not in (:agencies))
			  group by c.agency, c.procedure_slug, c.channel),
			judged as (
			  select c.agency, c.procedure_slug, c.channel, 'OPEN' as outcome, null as punctuality,
			    case when c.started_at < :end and (c.supplement_requests - coalesce(l.later_supplements, 0) > 1
			        or case when c.stopped_since < :end then c.stopped_since
			          when l.stop_seq > l.run_seq then l.stopped_at else :end end
			          > coalesce(d.indicator_after, c.indicator_due_at)) then 1 else 0 end as open_late,
			"""
			+ CAME + """
					     as came, 1 as n
					  from dossier_clock c
					    left join ledger l on l.dossier_code = c.dossier_code
					    left join clock_entry d on d.dossier_code = l.dossier_code and d.seq = l.due_seq
					  where c.received_at < :end and (c.taken_over_at is null or c.taken_over_at < :end)
					    and (c.finished_at is null or c.finished_at >= :end)
					    and c.agency in (:agencies) and (:procedure = '' or c.procedure_slug = :procedure)
					    and (c.whole_agency is null or c.whole_agency not in (:agencies))),
					""" + LEFT
			+ """
					,
					unfinished as (
					  select agency, procedure_slug, channel,
					    sum(case when came = 'CARRIED' then n else 0 end) as carried_over,
					    sum(case when came = 'FILED' then n else 0 end) as received,
					    sum(case when came = 'TAKEN' then n else 0 end) as taken_over,
					    0 as early, 0 as on_time, 0 as late, 0 as refused, 0 as stopped, 0 as withdrawn,
					    sum(case when outcome = 'HANDED_OVER' then n else 0 end) as handed_over,
					    sum(case when outcome = 'OPEN' and open_late = 0 then n else 0 end) as open_in_time,
					    sum(case when outcome = 'OPEN' and open_late = 1 then n else 0 end) as open_late
					  from (select * from judged union all select * from gone) counted
					  group by agency, procedure_slug, channel)
					select agency, procedure_slug, channel, sum(carried_over) as carried_over, sum(received) as received,
					  sum(taken_over) as taken_over, sum(early) as early, sum(on_time) as on_time, sum(late) as late,
					  sum(refused) as refused, sum(stopped) as stopped, sum(withdrawn) as withdrawn,
					  sum(handed_over) as handed_over, sum(open_in_time) as open_in_time, sum(open_late) as open_late
					from (select * from ended union all select * from unfinished) x
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

	/** Hand-overs from one of the agencies to another of them. */
	public long moved(Instant begin, Instant end, Collection<String> agencies, String procedure) {
		return this.jdbc.sql("""
				select count(*) from dossier_hand_over h join dossier_clock c on c.dossier_code = h.dossier_code
				where h.handed_at >= :begin and h.handed_at < :end and h.from_agency in (:agencies)
				  and h.to_agency in (:agencies) and (:procedure = '' or c.procedure_slug = :procedure)
				  and (c.whole_agency is null or c.whole_agency not in (:agencies))""")
			.param("begin", SqlTime.at(begin))
			.param("end", SqlTime.at(end))
			.param("agencies", agencies)
			.param("procedure", procedure)
			.query(Long.class)
			.single();
	}

	private static PeriodRow row(ResultSet row, int number) throws SQLException {
		return new PeriodRow(row.getString("agency"), row.getString("procedure_slug"),
				Channel.valueOf(row.getString("channel")),
				new PeriodCounts(row.getLong("carried_over"), row.getLong("received"), row.getLong("taken_over"),
						row.getLong("early"), row.getLong("on_time"), row.getLong("late"), row.getLong("refused"),
						row.getLong("stopped"), row.getLong("withdrawn"), row.getLong("handed_over"),
						row.getLong("open_in_time"), row.getLong("open_late")));
	}

}
