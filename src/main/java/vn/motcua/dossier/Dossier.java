package vn.motcua.dossier;

import java.time.Instant;

import vn.motcua.catalog.PortalCode;

/**
 * A dossier as it stands.
 *
 * @param code the legal code on every slip; business key of its case
 * @param procedure slug in the catalogue
 * @param procedureCode code of the national portal in the regime in force on the day of
 * filing, {@code 1.014166}; empty when none is published
 * @param agency code of the agency that works on it now; the engine's tenant
 * @param filedBy user id of who filed it
 * @param acceptedAt when the complete dossier was accepted, null before
 * @param promisedAt the legal due date printed on the slip; provisional before acceptance
 * @param closedAt when a final state was reached, null before
 */
public record Dossier(String code, String procedure, String procedureCode, String agency, Channel channel,
		DossierStatus status, Applicant applicant, String filedBy, Instant filedAt, Instant acceptedAt,
		Instant promisedAt, Instant closedAt, String processInstanceId, DossierData data) {

	/** The national portal's code as people read it. */
	public String shownProcedureCode() {
		return PortalCode.shown(this.procedureCode);
	}

	public Dossier withStatus(DossierStatus newStatus) {
		return new Dossier(this.code, this.procedure, this.procedureCode, this.agency, this.channel, newStatus,
				this.applicant, this.filedBy, this.filedAt, this.acceptedAt, this.promisedAt, this.closedAt,
				this.processInstanceId, this.data);
	}

	public Dossier withApplicant(Applicant newApplicant) {
		return new Dossier(this.code, this.procedure, this.procedureCode, this.agency, this.channel, this.status,
				newApplicant, this.filedBy, this.filedAt, this.acceptedAt, this.promisedAt, this.closedAt,
				this.processInstanceId, this.data);
	}

	public Dossier withAcceptedAt(Instant newAcceptedAt) {
		return new Dossier(this.code, this.procedure, this.procedureCode, this.agency, this.channel, this.status,
				this.applicant, this.filedBy, this.filedAt, newAcceptedAt, this.promisedAt, this.closedAt,
				this.processInstanceId, this.data);
	}

	public Dossier withPromisedAt(Instant newPromisedAt) {
		return new Dossier(this.code, this.procedure, this.procedureCode, this.agency, this.channel, this.status,
				this.applicant, this.filedBy, this.filedAt, this.acceptedAt, newPromisedAt, this.closedAt,
				this.processInstanceId, this.data);
	}

	public Dossier withClosedAt(Instant newClosedAt) {
		return new Dossier(this.code, this.procedure, this.procedureCode, this.agency, this.channel, this.status,
				this.applicant, this.filedBy, this.filedAt, this.acceptedAt, this.promisedAt, newClosedAt,
				this.processInstanceId, this.data);
	}

	/** Another agency goes on, with an instance of its own. */
	public Dossier withHolder(String newAgency, String newInstance) {
		return new Dossier(this.code, this.procedure, this.procedureCode, newAgency, this.channel, this.status,
				this.applicant, this.filedBy, this.filedAt, this.acceptedAt, this.promisedAt, this.closedAt,
				newInstance, this.data);
	}

	public Dossier withData(DossierData newData) {
		return new Dossier(this.code, this.procedure, this.procedureCode, this.agency, this.channel, this.status,
				this.applicant, this.filedBy, this.filedAt, this.acceptedAt, this.promisedAt, this.closedAt,
				this.processInstanceId, newData);
	}

}
