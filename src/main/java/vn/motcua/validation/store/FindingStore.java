package vn.motcua.validation.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.validation.CheckFinding;

/** Table {@code validation_finding}. */
@Repository
public class FindingStore {

	private final JdbcClient jdbc;

	FindingStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The findings of the newest check, in its order. */
	public List<CheckFinding> find(String dossierCode) {
		return this.jdbc.sql("select * from validation_finding where dossier_code = ? order by finding_no")
			.param(dossierCode)
			.query((row, number) -> new CheckFinding(row.getString("code"), row.getString("field"),
					row.getString("message"), row.getString("legal_basis"), row.getBoolean("overrulable"),
					Objects.toString(row.getString("overruled_by"), ""), Objects.toString(row.getString("reason"), "")))
			.list();
	}

	public void replace(String dossierCode, List<CheckFinding> findings, Instant at) {
		this.jdbc.sql("delete from validation_finding where dossier_code = ?").param(dossierCode).update();
		for (int i = 0; i < findings.size(); i++) {
			CheckFinding finding = findings.get(i);
			this.jdbc.sql("""
					insert into validation_finding (dossier_code, finding_no, code, field, message, legal_basis,
					  overrulable, overruled_by, reason, checked_at)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
				.params(dossierCode, i + 1, finding.code(), finding.field(), finding.message(), finding.legalBasis(),
						finding.overrulable(), finding.overruledBy(), finding.reason(), at.atOffset(ZoneOffset.UTC))
				.update();
		}
	}

}
