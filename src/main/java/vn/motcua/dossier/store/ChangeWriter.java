package vn.motcua.dossier.store;

import java.util.List;

import org.springframework.stereotype.Repository;

import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.SqlBatch;

import static vn.motcua.dossier.store.DossierStore.utc;

/** Writes dossiers that changed and the rows of their logs, however many they are. */
@Repository
public class ChangeWriter {

	private final SqlBatch batch;

	ChangeWriter(SqlBatch batch) {
		this.batch = batch;
	}

	/** Adds rows to logs; nothing ever changes or removes one. */
	public void append(List<EventRow> events) {
		this.batch.update("""
				insert into dossier_event (dossier_code, seq, happened_at, actor, kind, from_status, to_status,
				activity_id, detail, data_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				events.stream().map(ChangeWriter::parameters).toList());
	}

	void update(List<DossierRow> dossiers) {
		this.batch.update(
				"""
						update dossier set agency = ?, status = ?, applicant_name = ?, applicant_personal_id = ?, applicant_phone = ?,
						applicant_email = ?, applicant_address = ?, accepted_at = ?, promised_at = ?, closed_at = ?,
						process_instance_id = ?, data = ?, event_count = ?, head_hash = ? where code = ?""",
				dossiers.stream().map(ChangeWriter::parameters).toList());
	}

	private static Object[] parameters(EventRow row) {
		return new Object[] { row.dossierCode(), row.sequence(), utc(row.at()), row.actor(), row.kind(),
				row.fromStatus().name(), row.toStatus().name(), row.activityId(), row.detail(), row.dataHash(),
				row.hash() };
	}

	private static Object[] parameters(DossierRow row) {
		Dossier d = row.dossier();
		Applicant a = d.applicant();
		return new Object[] { d.agency(), d.status().name(), a.fullName(), a.personalId(), a.phone(), a.email(),
				a.address(), utc(d.acceptedAt()), utc(d.promisedAt()), utc(d.closedAt()), d.processInstanceId(),
				row.dataJson(), row.eventCount(), row.headHash(), d.code() };
	}

}
