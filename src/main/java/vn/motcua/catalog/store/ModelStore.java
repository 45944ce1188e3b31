package vn.motcua.catalog.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.catalog.ModelEvent;
import vn.motcua.catalog.ModelEvent.Kind;
import vn.motcua.catalog.ModelEvent.Source;
import vn.motcua.catalog.ModelHistory;
import vn.motcua.catalog.ModelOverlay;
import vn.motcua.shared.SqlTime;

/**
 * Tables {@code model_event}, {@code model_overlay}, {@code model_passed},
 * {@code model_lock}.
 */
@Repository
public class ModelStore implements ModelHistory {

	private static final String ACCEPTED = "'DEPLOYED', 'FACTS', 'REMOVED'";

	private final JdbcClient jdbc;

	public ModelStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Waits for its turn among the nodes; held until the transaction ends. */
	public void lock() {
		this.jdbc.sql("select id from model_lock where id = 1 for update").query(Integer.class).single();
	}

	public void add(ModelEvent event) {
		this.jdbc.sql("""
				insert into model_event (folder, kind, source, happened_at, person, fingerprint, deployment_id,
				  version, findings)
				values (:folder, :kind, :source, :at, :by, :fingerprint, :deployment, :version, :findings)""")
			.param("folder", event.folder())
			.param("kind", event.kind().name())
			.param("source", event.source().name())
			.param("at", SqlTime.at(event.at()))
			.param("by", event.by())
			.param("fingerprint", event.fingerprint())
			.param("deployment", event.deploymentId())
			.param("version", event.version())
			.param("findings", event.findings().isEmpty() ? null : ModelJson.findings(event.findings()))
			.update();
	}

	@Override
	public List<ModelEvent> history(String folder, int most) {
		return this.jdbc.sql("select * from model_event where folder = :folder order by id desc limit :most")
			.param("folder", folder)
			.param("most", most)
			.query(ModelStore::event)
			.list();
	}

	public Optional<ModelEvent> last(String folder) {
		return history(folder, 1).stream().findFirst();
	}

	public Optional<ModelEvent> lastAccepted(String folder) {
		return this.jdbc
			.sql("select * from model_event where folder = :folder and kind in (" + ACCEPTED
					+ ") order by id desc limit 1")
			.param("folder", folder)
			.query(ModelStore::event)
			.optional();
	}

	@Override
	public List<ModelEvent> lastAccepted() {
		return newest(ACCEPTED);
	}

	@Override
	public List<ModelEvent> lastDeployed() {
		return newest("'DEPLOYED'");
	}

	@Override
	public List<ModelEvent> lastRefused() {
		return newest("'REFUSED'");
	}

	private List<ModelEvent> newest(String kinds) {
		return this.jdbc
			.sql("select * from model_event where id in (select max(id) from model_event where kind in (" + kinds
					+ ") group by folder)")
			.query(ModelStore::event)
			.list();
	}

	/** Whether the gate last accepted exactly this, all folders by one program. */
	public boolean hasPassed(String fingerprint) {
		return this.jdbc.sql("select count(*) from model_passed where fingerprint = :fingerprint")
			.param("fingerprint", fingerprint)
			.query(Integer.class)
			.single() > 0;
	}

	/** Remembers what the gate accepted, in place of what it accepted before. */
	public void passed(String fingerprint, Instant at) {
		this.jdbc.sql("delete from model_passed").update();
		this.jdbc.sql("insert into model_passed (fingerprint, passed_at) values (:fingerprint, :at)")
			.param("fingerprint", fingerprint)
			.param("at", SqlTime.at(at))
			.update();
	}

	/** Every overlay as one word that changes when one of them does. */
	public String overlayStamp() {
		return String.join(" ",
				this.jdbc.sql("select folder || '=' || fingerprint from model_overlay order by folder")
					.query(String.class)
					.list());
	}

	public List<ModelOverlay> overlays() {
		return this.jdbc.sql("select * from model_overlay order by folder").query(ModelStore::overlay).list();
	}

	public void save(ModelOverlay overlay) {
		drop(overlay.folder().name());
		this.jdbc.sql("""
				insert into model_overlay (folder, base, fingerprint, files, saved_at, person)
				values (:folder, :base, :fingerprint, :files, :at, :by)""")
			.param("folder", overlay.folder().name())
			.param("base", overlay.base())
			.param("fingerprint", overlay.folder().fingerprint())
			.param("files", ModelJson.files(overlay.folder()))
			.param("at", SqlTime.at(overlay.at()))
			.param("by", overlay.by())
			.update();
	}

	public void drop(String folder) {
		this.jdbc.sql("delete from model_overlay where folder = :folder").param("folder", folder).update();
	}

	/** Takes exactly this overlay away, not one that was saved in its place meanwhile. */
	public void drop(ModelOverlay overlay) {
		this.jdbc
			.sql("delete from model_overlay where folder = :folder and fingerprint = :fingerprint and base = :base")
			.param("folder", overlay.folder().name())
			.param("fingerprint", overlay.folder().fingerprint())
			.param("base", overlay.base())
			.update();
	}

	private static ModelEvent event(ResultSet row, int number) throws SQLException {
		String findings = row.getString("findings");
		int version = row.getInt("version");
		return new ModelEvent(row.getLong("id"), row.getString("folder"), Kind.valueOf(row.getString("kind")),
				Source.valueOf(row.getString("source")), SqlTime.instant(row, "happened_at"), row.getString("person"),
				row.getString("fingerprint"), row.getString("deployment_id"), (version > 0) ? version : null,
				(findings != null) ? ModelJson.findings(findings) : List.of());
	}

	private static ModelOverlay overlay(ResultSet row, int number) throws SQLException {
		return new ModelOverlay(ModelJson.folder(row.getString("folder"), row.getString("files")),
				row.getString("base"), SqlTime.instant(row, "saved_at"), row.getString("person"));
	}

}
