package vn.motcua.clock.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.catalog.LimitUnit;
import vn.motcua.clock.ClockEntry;
import vn.motcua.clock.LegalTerm;
import vn.motcua.shared.SqlBatch;

import static vn.motcua.clock.store.ClockColumns.instant;
import static vn.motcua.clock.store.ClockColumns.utc;

/** The table {@code clock_entry}: rows are only ever added. */
@Repository
public class ClockEntryStore {

	private final JdbcClient jdbc;

	private final SqlBatch batch;

	ClockEntryStore(JdbcClient jdbc, SqlBatch batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	/** Adds a row with the next number of its dossier, whatever {@code seq} says. */
	public void add(ClockEntry entry) {
		add(List.of(entry));
	}

	/** As {@link #add(ClockEntry)}, one row for each of several dossiers. */
	public void add(List<ClockEntry> entries) {
		this.batch.update("""
				insert into clock_entry (dossier_code, seq, kind, reason, basis, happened_at, actor, promised_before,
				promised_after, indicator_before, indicator_after, limit_value, limit_unit)
				values (?, (select coalesce(max(seq), 0) + 1 from clock_entry where dossier_code = ?),
				?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", entries.stream().map(ClockEntryStore::parameters).toList());
	}

	public List<ClockEntry> of(String dossierCode) {
		return this.jdbc.sql("select * from clock_entry where dossier_code = ? order by seq")
			.param(dossierCode)
			.query(ClockEntryStore::entry)
			.list();
	}

	/** The ledgers of several dossiers, each oldest first. */
	public Map<String, List<ClockEntry>> all(Collection<String> codes) {
		return codes.isEmpty() ? Map.of()
				: this.jdbc.sql("select * from clock_entry where dossier_code in (:codes) order by dossier_code, seq")
					.param("codes", codes)
					.query(ClockEntryStore::entry)
					.list()
					.stream()
					.collect(Collectors.groupingBy(ClockEntry::code));
	}

	private static Object[] parameters(ClockEntry e) {
		return new Object[] { e.code(), e.code(), e.kind().name(), e.reason(), e.basis(), utc(e.at()), e.actor(),
				utc(e.promisedBefore()), utc(e.promisedAfter()), utc(e.indicatorBefore()), utc(e.indicatorAfter()),
				(e.term() != null) ? e.term().value() : null, (e.term() != null) ? e.term().unit().name() : null };
	}

	private static ClockEntry entry(ResultSet rs, int index) throws SQLException {
		return new ClockEntry(rs.getString("dossier_code"), rs.getInt("seq"),
				ClockEntry.Kind.valueOf(rs.getString("kind")), rs.getString("reason"), rs.getString("basis"),
				instant(rs, "happened_at"), rs.getString("actor"), instant(rs, "promised_before"),
				instant(rs, "promised_after"), instant(rs, "indicator_before"), instant(rs, "indicator_after"),
				term(rs));
	}

	private static LegalTerm term(ResultSet rs) throws SQLException {
		String unit = rs.getString("limit_unit");
		return (unit != null) ? new LegalTerm(rs.getInt("limit_value"), LimitUnit.valueOf(unit)) : null;
	}

}
