package vn.motcua.postal;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.postal.store.ShipmentStore;
import vn.motcua.shared.SqlTime;
import vn.motcua.testing.TestTables;

import static org.assertj.core.api.Assertions.assertThat;

/** Which parcels a supervisor must look at. */
@Tag("database")
class TroubledParcelsTest {

	private static final Instant NOW = Instant.parse("2026-07-20T03:00:00Z");

	private static final Instant LONG_AGO = NOW.minusSeconds(1_000_000);

	private static final Instant SILENT_BEFORE = NOW.minusSeconds(500_000);

	private final JdbcClient jdbc = TestTables.fresh().jdbc();

	@Test
	void findsWhatCameBackAndWhatIsSilent() {
		parcel(1, "D1", "RA473124829VN", "RETURNED", NOW);
		parcel(2, "D2", "RA473124832VN", "HANDED_OVER", LONG_AGO);
		parcel(3, "D3", "RA473124846VN", "IN_TRANSIT", NOW);
		parcel(4, "D4", "RA473124850VN", "DELIVERED", LONG_AGO);
		assertThat(troubled("A")).containsExactly("D1", "D2");
		assertThat(troubled("B")).isEmpty();
	}

	@Test
	void leavesOutOldParcelsNewsAndDossiersThatEnded() {
		parcel(1, "D1", "RA473124829VN", "RETURNED", LONG_AGO);
		insert(2, "D1", "RA473124832VN", "HANDED_OVER", NOW);
		parcel(3, "D3", "RA473124846VN", "HANDED_OVER", LONG_AGO);
		this.jdbc.sql("""
				insert into shipment_event (shipment_id, source_key, kind, happened_at, note, recorded_at, recorded_by)
				select id, 'k', 'IN_TRANSIT', ?, '', ?, 'an' from shipment where dossier_code = 'D3'""")
			.params(SqlTime.at(NOW), SqlTime.at(NOW))
			.update();
		parcel(4, "D4", "RA473124850VN", "UNDELIVERABLE", LONG_AGO);
		this.jdbc.sql("update dossier set closed_at = ? where code = 'D4'").param(SqlTime.at(NOW)).update();
		assertThat(troubled("A")).isEmpty();
	}

	private List<String> troubled(String agency) {
		return new ShipmentStore(this.jdbc).troubled(Set.of(agency), SILENT_BEFORE, 10)
			.stream()
			.map(Shipment::dossierCode)
			.toList();
	}

	private void parcel(int id, String code, String number, String state, Instant handedOver) {
		this.jdbc.sql("""
				insert into dossier (code, procedure_slug, procedure_code, agency, channel, status, applicant_name,
				applicant_personal_id, applicant_phone, applicant_email, applicant_address, filed_by, filed_at,
				process_instance_id, data, event_count, head_hash)
				values (?, 'p', '1', 'A', 'COUNTER', 'PROCESSED', 'Thử', '', '', '', '', 'an', ?, '', '{}', 0, '')""")
			.params(code, SqlTime.at(LONG_AGO))
			.update();
		insert(id, code, number, state, handedOver);
	}

	private void insert(int id, String code, String number, String state, Instant handedOver) {
		this.jdbc.sql("""
				insert into shipment (dossier_code, agency, idempotency_key, number, recipient, phone, address, state,
				created_at, handed_over_at) values (?, 'A', ?, ?, 'Thử', '', '', ?, ?, ?)""")
			.params(code, "k" + id, number, state, SqlTime.at(LONG_AGO), SqlTime.at(handedOver))
			.update();
	}

}
