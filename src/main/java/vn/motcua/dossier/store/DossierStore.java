package vn.motcua.dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierData;
import vn.motcua.dossier.DossierStatus;

/** The table {@code dossier}. */
@Repository
public class DossierStore {

	private static final String SELECT = "select * from dossier where ";

	private final JdbcClient jdbc;

	DossierStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<DossierRow> find(String code) {
		return this.jdbc.sql(SELECT + "code = ?").param(code).query(DossierStore::row).optional();
	}

	/** Reads the row and keeps others from changing it until the transaction ends. */
	public Optional<DossierRow> lock(String code) {
		return this.jdbc.sql(SELECT + "code = ? for update").param(code).query(DossierStore::row).optional();
	}

	/**
	 * As {@link #lock}, in the order of their codes so that two batches never wait for
	 * each other.
	 */
	public List<DossierRow> lockAll(Collection<String> codes) {
		return several(codes, " for update");
	}

	public List<DossierRow> all(Collection<String> codes) {
		return several(codes, "");
	}

	private List<DossierRow> several(Collection<String> codes, String locking) {
		return codes.isEmpty() ? List.of()
				: this.jdbc.sql(SELECT + "code in (:codes) order by code" + locking)
					.param("codes", codes)
					.query(DossierStore::row)
					.list();
	}

	/** A page of all dossiers in the order of their codes. */
	public List<DossierRow> after(String code, int limit) {
		return this.jdbc.sql(SELECT + "code > ? order by code fetch first " + limit + " rows only")
			.param(code)
			.query(DossierStore::row)
			.list();
	}

	/** How many dossiers with a code that the agency gave have it between the two. */
	public int count(String agency, String after, String before) {
		return this.jdbc.sql("select count(*) from dossier where code like ? and code > ? and code < ?")
			.params(agency + "-%", after, before)
			.query(Integer.class)
			.single();
	}

	/**
	 * A page of dossiers with a code that the agency gave, between the two, in its order;
	 * wherever they are now.
	 */
	public List<DossierRow> between(String agency, String after, String before, int limit) {
		return this.jdbc
			.sql(SELECT + "code like ? and code > ? and code < ? order by code fetch first " + limit + " rows only")
			.params(agency + "-%", after, before)
			.query(DossierStore::row)
			.list();
	}

	/** Closed dossiers of a procedure, newest first. */
	public List<DossierRow> lastClosed(String procedure, int limit) {
		return this.jdbc
			.sql(SELECT + "procedure_slug = ? and closed_at is not null order by closed_at desc, code fetch first "
					+ limit + " rows only")
			.param(procedure)
			.query(DossierStore::row)
			.list();
	}

	public void insert(DossierRow row) {
		Dossier d = row.dossier();
		Applicant a = d.applicant();
		this.jdbc.sql("""
				insert into dossier (code, procedure_slug, procedure_code, agency, channel, status, applicant_name,
				applicant_personal_id, applicant_phone, applicant_email, applicant_address, filed_by, filed_at,
				accepted_at, promised_at, closed_at, process_instance_id, data, event_count, head_hash)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(d.code(), d.procedure(), d.procedureCode(), d.agency(), d.channel().name(), d.status().name(),
					a.fullName(), a.personalId(), a.phone(), a.email(), a.address(), d.filedBy(), utc(d.filedAt()),
					utc(d.acceptedAt()), utc(d.promisedAt()), utc(d.closedAt()), d.processInstanceId(), row.dataJson(),
					row.eventCount(), row.headHash())
			.update();
	}

	public void markArchived(String code, Instant at, LocalDate retainUntil) {
		this.jdbc.sql("update dossier set archived_at = ?, retain_until = ? where code = ?")
			.params(utc(at), retainUntil, code)
			.update();
	}

	static OffsetDateTime utc(Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

	static Instant instant(ResultSet rs, String column) throws SQLException {
		OffsetDateTime value = rs.getObject(column, OffsetDateTime.class);
		return (value != null) ? value.toInstant() : null;
	}

	private static DossierRow row(ResultSet rs, int index) throws SQLException {
		String json = rs.getString("data");
		Applicant applicant = new Applicant(rs.getString("applicant_name"), rs.getString("applicant_personal_id"),
				rs.getString("applicant_phone"), rs.getString("applicant_email"), rs.getString("applicant_address"));
		Dossier dossier = new Dossier(rs.getString("code"), rs.getString("procedure_slug"),
				rs.getString("procedure_code"), rs.getString("agency"), Channel.valueOf(rs.getString("channel")),
				DossierStatus.valueOf(rs.getString("status")), applicant, rs.getString("filed_by"),
				instant(rs, "filed_at"), instant(rs, "accepted_at"), instant(rs, "promised_at"),
				instant(rs, "closed_at"), rs.getString("process_instance_id"), new DossierData(DataJson.read(json)));
		return new DossierRow(dossier, json, rs.getInt("event_count"), rs.getString("head_hash"));
	}

}
