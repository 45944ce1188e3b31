package vn.motcua.dossier.core;

import java.time.Instant;
import java.util.Map;

import vn.motcua.catalog.ApplicantFields;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierData;
import vn.motcua.dossier.DossierStatus;

/**
 * A checked request for a new dossier.
 *
 * @param data fields with the types of {@link DossierData}
 */
public record Filing(String procedure, String procedureCode, String agency, Channel channel, Applicant applicant,
		String filedBy, String processInstanceId, Map<String, Object> data) {

	Dossier dossier(String code, Instant filedAt) {
		return new Dossier(code, this.procedure, this.procedureCode, this.agency, this.channel,
				DossierStatus.REGISTERED, this.applicant, this.filedBy, filedAt, null, null, null,
				this.processInstanceId, new DossierData(this.data));
	}

	/** The applicant as the fields tell, empty strings where they do not. */
	public static Applicant applicant(ApplicantFields fields, Map<String, Object> data) {
		return new Applicant(text(data, fields.fullName()), text(data, fields.personalId()), text(data, fields.phone()),
				text(data, fields.email()), text(data, fields.address()));
	}

	/** New data, and the applicant as it tells now. */
	static Dossier withFacts(ProcedureCatalog catalog, Dossier dossier, Map<String, Object> facts) {
		Dossier changed = dossier.withData(dossier.data().with(facts));
		return catalog.find(dossier.procedure())
			.map((procedure) -> changed.withApplicant(applicant(procedure.applicantFields(), changed.data().fields())))
			.orElse(changed);
	}

	private static String text(Map<String, Object> data, String field) {
		Object value = (field != null) ? data.get(field) : null;
		return (value != null) ? value.toString() : "";
	}

}
