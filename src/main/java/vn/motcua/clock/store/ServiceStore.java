package vn.motcua.clock.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.clock.ServiceFigure;
import vn.motcua.shared.SqlTime;

/**
 * Shares and percentiles in one query; percentiles are times that really occurred. An
 * interlinked dossier counts once, without its parts.
 */
@Component
public class ServiceStore {

	private static final String FIGURES = """
			select procedure_slug, agency, count(*) as ended,
			  count(case when punctuality <> 'LATE' then 1 end) as punctual,
			  percentile_disc(0.5) within group (order by worked_minutes) as median,
			  percentile_disc(0.9) within group (order by worked_minutes) as ninetieth,
			  count(case when stopped_minutes > 0 then 1 end) as paused,
			  percentile_disc(0.5) within group (order by case when stopped_minutes > 0 then stopped_minutes end)
			    as pause_median,
			  percentile_disc(0.9) within group (order by case when stopped_minutes > 0 then stopped_minutes end)
			    as pause_ninetieth
			from dossier_clock
			where finished_at >= ? and finished_at < ? and punctuality is not null
			  and whole_agency is null
			group by procedure_slug, agency
			order by procedure_slug, agency""";

	private final JdbcClient jdbc;

	public ServiceStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param begin first moment of the period
	 * @param end first moment after it
	 */
	public List<ServiceFigure> figures(Instant begin, Instant end) {
		return this.jdbc.sql(FIGURES).params(SqlTime.at(begin), SqlTime.at(end)).query(ServiceStore::figure).list();
	}

	private static ServiceFigure figure(ResultSet row, int number) throws SQLException {
		return new ServiceFigure(row.getString("procedure_slug"), row.getString("agency"), row.getLong("ended"),
				row.getLong("punctual"), minutes(row, "median"), minutes(row, "ninetieth"), row.getLong("paused"),
				minutes(row, "pause_median"), minutes(row, "pause_ninetieth"));
	}

	private static Long minutes(ResultSet row, String column) throws SQLException {
		long value = row.getLong(column);
		return row.wasNull() ? null : Long.valueOf(value);
	}

}
