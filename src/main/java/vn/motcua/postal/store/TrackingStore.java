package vn.motcua.postal.store;

import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.postal.Shipment;
import vn.motcua.postal.TrackingEvent;
import vn.motcua.postal.TrackingKind;
import vn.motcua.shared.Sha256;
import vn.motcua.shared.SqlTime;

/** Table {@code shipment_event}; append-only. */
@Repository
public class TrackingStore {

	private final JdbcClient jdbc;

	public TrackingStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public boolean contains(TrackingEvent event) {
		return this.jdbc.sql("select count(*) from shipment_event where source_key = :key")
			.param("key", key(event))
			.query(Long.class)
			.single() > 0;
	}

	public void append(Shipment shipment, TrackingEvent event, String actor, Instant now) {
		this.jdbc.sql("""
				insert into shipment_event (shipment_id, source_key, kind, happened_at, note, recorded_at, recorded_by)
				values (:shipment, :key, :kind, :at, :note, :now, :actor)""")
			.param("shipment", shipment.id())
			.param("key", key(event))
			.param("kind", event.kind().name())
			.param("at", SqlTime.at(event.at()))
			.param("note", event.note())
			.param("now", SqlTime.at(now))
			.param("actor", actor)
			.update();
	}

	/** In the order they happened. */
	public List<TrackingEvent> of(Shipment shipment) {
		return this.jdbc.sql("select * from shipment_event where shipment_id = :id order by happened_at, id")
			.param("id", shipment.id())
			.query((row, i) -> new TrackingEvent(shipment.number(), TrackingKind.valueOf(row.getString("kind")),
					SqlTime.instant(row, "happened_at"), row.getString("note")))
			.list();
	}

	/** The same report twice is one event. */
	private static String key(TrackingEvent event) {
		return Sha256.of(event.number().value() + "|" + event.kind() + "|" + event.at());
	}

}
