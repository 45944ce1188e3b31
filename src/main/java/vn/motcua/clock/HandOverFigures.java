package vn.motcua.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import vn.motcua.clock.ClockFigures.Moment;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.shared.SqlTime;

/**
 * Dossiers that went from one agency to another, from either side. A part of an
 * interlinked dossier counts only where its whole does not.
 */
@Service
public class HandOverFigures {

	private static final String FROM = """
			 from dossier_hand_over h join dossier_clock c on c.dossier_code = h.dossier_code
			where %s in (:agencies) and h.handed_at >= :from and h.handed_at < :to
			  and (c.whole_agency is null or c.whole_agency not in (:seen))
			  and (:procedure = '' or c.procedure_slug = :procedure) and (:channel = '' or c.channel = :channel)""";

	private static final String COUNT = "select %s, c.procedure_slug, "
			+ "sum(case when h.handed_at >= :week then 1 else 0 end), "
			+ "sum(case when h.handed_at >= :month then 1 else 0 end)" + FROM + " group by %s, c.procedure_slug";

	private static final String LIST = "select h.dossier_code, h.from_agency, h.to_agency, h.handed_at, "
			+ "c.procedure_slug, c.agency, d.status, d.applicant_name"
			+ FROM.replace("where", "join dossier d on d.code = h.dossier_code\nwhere")
			+ " order by h.handed_at desc, h.dossier_code, h.seq offset :offset rows fetch first :limit rows only";

	private final JdbcClient jdbc;

	private final ClockFigures figures;

	HandOverFigures(JdbcClient jdbc, ClockFigures figures) {
		this.jdbc = jdbc;
		this.figures = figures;
	}

	/**
	 * How many this week and this month, by agency and procedure.
	 * @param procedure slug, null for all
	 */
	public List<Count> counts(Direction direction, Set<String> agencies, String procedure) {
		Moment moment = this.figures.moment();
		Instant since = moment.weekFrom().isBefore(moment.monthFrom()) ? moment.weekFrom() : moment.monthFrom();
		Query query = new Query(direction, agencies, agencies, procedure, null, since, moment.now().plusMillis(1));
		return agencies.isEmpty() ? List.of()
				: this.jdbc.sql(COUNT.formatted(direction.agency, direction.agency, direction.agency))
					.params(query.parameters())
					.param("week", SqlTime.at(moment.weekFrom()))
					.param("month", SqlTime.at(moment.monthFrom()))
					.query((rs, row) -> new Count(rs.getString(1), rs.getString(2), rs.getLong(3), rs.getLong(4)))
					.list();
	}

	public long count(Query query) {
		return query.agencies.isEmpty() ? 0
				: this.jdbc.sql("select count(*)" + FROM.formatted(query.direction.agency))
					.params(query.parameters())
					.query(Long.class)
					.single();
	}

	/** A page of them, newest first. */
	public List<Move> list(Query query, int offset, int limit) {
		return query.agencies.isEmpty() ? List.of()
				: this.jdbc.sql(LIST.formatted(query.direction.agency))
					.params(query.parameters())
					.param("offset", offset)
					.param("limit", limit)
					.query(HandOverFigures::move)
					.list();
	}

	private static Move move(ResultSet rs, int row) throws SQLException {
		return new Move(rs.getString(1), rs.getString(8), rs.getString(5), rs.getString(2), rs.getString(3),
				rs.getObject(4, OffsetDateTime.class).toInstant(), rs.getString(6),
				DossierStatus.valueOf(rs.getString(7)));
	}

	/** From which side. */
	public enum Direction {

		OUT("Chuyển cơ quan khác", "h.from_agency"), IN("Nhận từ cơ quan khác", "h.to_agency");

		private final String labelVi;

		private final String agency;

		Direction(String labelVi, String agency) {
			this.labelVi = labelVi;
			this.agency = agency;
		}

		public String labelVi() {
			return this.labelVi;
		}

	}

	/** Of an agency and procedure. */
	public record Count(String agency, String procedure, long week, long month) {
	}

	/**
	 * Which.
	 *
	 * @param agencies that gave, or that took
	 * @param seen the agencies among which dossiers count once
	 * @param procedure slug, null for all
	 * @param channel null for all
	 * @param from first moment
	 * @param to first moment after
	 */
	public record Query(Direction direction, Set<String> agencies, Set<String> seen, String procedure, String channel,
			Instant from, Instant to) {

		private Map<String, Object> parameters() {
			Map<String, Object> all = new HashMap<>();
			all.put("agencies", this.agencies);
			all.put("seen", this.seen);
			all.put("procedure", Objects.requireNonNullElse(this.procedure, ""));
			all.put("channel", Objects.requireNonNullElse(this.channel, ""));
			all.put("from", SqlTime.at(this.from));
			all.put("to", SqlTime.at(this.to));
			return all;
		}

	}

	/**
	 * A dossier that went.
	 *
	 * @param agencyNow which agency has it now
	 */
	public record Move(String code, String applicantName, String procedure, String from, String to, Instant at,
			String agencyNow, DossierStatus status) {
	}

}
