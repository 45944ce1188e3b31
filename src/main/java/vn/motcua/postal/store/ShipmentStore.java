package vn.motcua.postal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.postal.Shipment;
import vn.motcua.postal.ShipmentState;
import vn.motcua.shared.S10Number;
import vn.motcua.shared.SqlTime;

/** Table {@code shipment}. */
@Repository
public class ShipmentStore {

	private final JdbcClient jdbc;

	public ShipmentStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public void insert(Shipment shipment, String key) {
		this.jdbc.sql("""
				insert into shipment (dossier_code, agency, idempotency_key, number, recipient, phone, address, state,
				  created_at)
				values (:code, :agency, :key, :number, :recipient, :phone, :address, :state, :now)""")
			.param("code", shipment.dossierCode())
			.param("agency", shipment.agency())
			.param("key", key)
			.param("number", shipment.number().value())
			.param("recipient", shipment.recipient())
			.param("phone", shipment.phone())
			.param("address", shipment.address())
			.param("state", shipment.state().name())
			.param("now", SqlTime.at(shipment.createdAt()))
			.update();
	}

	public Optional<Shipment> byKey(String key) {
		return this.jdbc.sql("select * from shipment where idempotency_key = :key")
			.param("key", key)
			.query(ShipmentStore::map)
			.optional();
	}

	public Optional<Shipment> byNumber(S10Number number) {
		return this.jdbc.sql("select * from shipment where number = :number")
			.param("number", number.value())
			.query(ShipmentStore::map)
			.optional();
	}

	/** Newest first. */
	public List<Shipment> ofDossier(String dossierCode) {
		return this.jdbc.sql("select * from shipment where dossier_code = :code order by id desc")
			.param("code", dossierCode)
			.query(ShipmentStore::map)
			.list();
	}

	/** What was handed over on a day, in that order. */
	public List<Shipment> ofManifest(String agency, LocalDate day) {
		return this.jdbc
			.sql("select * from shipment where agency = :agency and handed_over_on = :day order by handed_over_at, id")
			.param("agency", agency)
			.param("day", day)
			.query(ShipmentStore::map)
			.list();
	}

	/** False when it was handed over before. */
	public boolean handOver(long id, Instant at, LocalDate day, String actor) {
		return this.jdbc.sql("""
				update shipment set handed_over_at = :at, handed_over_on = :day, handed_over_by = :actor,
				  state = case when state = 'CREATED' then 'HANDED_OVER' else state end
				where id = :id and handed_over_at is null""")
			.param("at", SqlTime.at(at))
			.param("day", day)
			.param("actor", actor)
			.param("id", id)
			.update() == 1;
	}

	/** Waits for other writers of this parcel. */
	public void lock(long id) {
		this.jdbc.sql("select id from shipment where id = :id for update").param("id", id).query(Long.class).single();
	}

	public void setState(long id, ShipmentState state) {
		this.jdbc.sql("update shipment set state = :state where id = :id")
			.param("state", state.name())
			.param("id", id)
			.update();
	}

	public void setPendingMessage(long id, String message) {
		this.jdbc.sql("update shipment set pending_message = :message where id = :id")
			.param("message", message)
			.param("id", id)
			.update();
	}

	/** Takes the pending message; empty when somebody else took it. */
	public Optional<String> takeMessage(long id) {
		lock(id);
		Optional<String> message = this.jdbc
			.sql("select pending_message from shipment where id = :id and pending_message is not null")
			.param("id", id)
			.query(String.class)
			.optional();
		this.jdbc.sql("update shipment set pending_message = null where id = :id").param("id", id).update();
		return message;
	}

	public List<Shipment> withPendingMessage(int limit) {
		return this.jdbc.sql("select * from shipment where pending_message is not null order by id limit :limit")
			.param("limit", limit)
			.query(ShipmentStore::map)
			.list();
	}

	/**
	 * Newest parcels of their dossiers that came back, or on the way without a word since
	 * {@code silentBefore}; oldest first. Those of dossiers that have ended are left out.
	 */
	public List<Shipment> troubled(Collection<String> agencies, Instant silentBefore, int limit) {
		if (agencies.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				select s.* from shipment s where s.agency in (:agencies)
				  and not exists (select 1 from shipment n where n.dossier_code = s.dossier_code and n.id > s.id)
				  and exists (select 1 from dossier d where d.code = s.dossier_code and d.closed_at is null)
				  and (s.state in ('UNDELIVERABLE', 'RETURNED') or (s.state in ('HANDED_OVER', 'IN_TRANSIT')
				    and s.handed_over_at < :silent
				    and not exists (select 1 from shipment_event e where e.shipment_id = s.id
				      and e.recorded_at >= :silent)))
				order by s.id limit :limit""")
			.param("agencies", agencies)
			.param("silent", SqlTime.at(silentBefore))
			.param("limit", limit)
			.query(ShipmentStore::map)
			.list();
	}

	private static Shipment map(ResultSet row, int index) throws SQLException {
		return new Shipment(row.getLong("id"), row.getString("dossier_code"), row.getString("agency"),
				S10Number.of(row.getString("number")), row.getString("recipient"), row.getString("phone"),
				row.getString("address"), ShipmentState.valueOf(row.getString("state")),
				SqlTime.instant(row, "created_at"), SqlTime.instant(row, "handed_over_at"),
				row.getObject("handed_over_on", LocalDate.class), row.getString("handed_over_by"));
	}

}
