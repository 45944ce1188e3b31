package vn.motcua.cockpit.handover.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

import vn.motcua.cockpit.handover.Absence;
import vn.motcua.shared.SqlTime;

/** Tables {@code absence} and {@code absence_kept}. */
@Repository
public class AbsenceStore {

	private final JdbcClient jdbc;

	public AbsenceStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The id it got. */
	public long insert(Absence absence, Collection<String> keptTaskIds) {
		KeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into absence (agency, officer, substitute, first_day, last_day, note, created_at, created_by)
				values (:agency, :officer, :substitute, :first, :last, :note, :at, :by)""")
			.param("agency", absence.agency())
			.param("officer", absence.officer())
			.param("substitute", absence.substitute())
			.param("first", absence.from())
			.param("last", absence.to())
			.param("note", absence.note())
			.param("at", SqlTime.at(absence.createdAt()))
			.param("by", absence.createdBy())
			.update(key, "id");
		long id = key.getKey().longValue();
		keptTaskIds.stream()
			.distinct()
			.forEach((task) -> this.jdbc.sql("insert into absence_kept (absence_id, task_id) values (:id, :task)")
				.param("id", id)
				.param("task", task)
				.update());
		return id;
	}

	/** False when it was ended before. */
	public boolean end(long id, Instant at, String by) {
		return this.jdbc.sql("update absence set ended_at = :at, ended_by = :by where id = :id and ended_at is null")
			.param("at", SqlTime.at(at))
			.param("by", by)
			.param("id", id)
			.update() == 1;
	}

	public Optional<Absence> find(long id) {
		return this.jdbc.sql("select * from absence where id = :id")
			.param("id", id)
			.query(AbsenceStore::map)
			.optional();
	}

	/** Those that cover this day, everywhere. */
	public List<Absence> on(LocalDate day) {
		return this.jdbc.sql("""
				select * from absence where last_day >= :day and first_day <= :day and ended_at is null order by id""")
			.param("day", day)
			.query(AbsenceStore::map)
			.list();
	}

	/** Those that last until {@code since} or longer, last begun first. */
	public List<Absence> ofAgencies(Collection<String> agencies, LocalDate since) {
		return agencies.isEmpty() ? List.of()
				: this.jdbc.sql("""
						select * from absence where agency in (:agencies) and last_day >= :since
						order by first_day desc, id desc limit 200""")
					.param("agencies", agencies)
					.param("since", since)
					.query(AbsenceStore::map)
					.list();
	}

	/** Whether an absence of this officer meets these days. */
	public boolean isAway(String officer, String agency, LocalDate from, LocalDate to) {
		return this.jdbc.sql("""
				select count(*) from absence where officer = :officer and agency = :agency and last_day >= :from
				  and first_day <= :to and ended_at is null""")
			.param("officer", officer)
			.param("agency", agency)
			.param("from", from)
			.param("to", to)
			.query(Long.class)
			.single() > 0;
	}

	/** Who is away on a day, by agency. */
	public Map<String, Set<String>> away(Collection<String> agencies, LocalDate day) {
		return agencies.isEmpty() ? Map.of()
				: this.jdbc.sql("""
						select agency, officer from absence where agency in (:agencies) and last_day >= :day
						  and first_day <= :day and ended_at is null""")
					.param("agencies", agencies)
					.param("day", day)
					.query((row, index) -> Map.entry(row.getString(1), row.getString(2)))
					.list()
					.stream()
					.collect(Collectors.groupingBy(Map.Entry::getKey,
							Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
	}

	/** Tasks that stay with the absent officer. */
	public Set<String> kept(long id) {
		return this.jdbc.sql("select task_id from absence_kept where absence_id = :id")
			.param("id", id)
			.query(String.class)
			.set();
	}

	private static Absence map(ResultSet row, int index) throws SQLException {
		return new Absence(row.getLong("id"), row.getString("agency"), row.getString("officer"),
				row.getString("substitute"), row.getObject("first_day", LocalDate.class),
				row.getObject("last_day", LocalDate.class), row.getString("note"), SqlTime.instant(row, "created_at"),
				row.getString("created_by"), SqlTime.instant(row, "ended_at"));
	}

}
