package vn.motcua.process;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every message a case may wait for. Correlated by dossier code (business key), never by
 * instance id.
 */
public enum CaseMessages {

	/** The applicant delivered what the supplement request asked for. */
	SUPPLEMENT_PROVIDED("supplementProvided"),
	/** The applicant withdrew the dossier before the decision. */
	DOSSIER_WITHDRAWN("dossierWithdrawn"),
	/** The whole amount due was confirmed. */
	FEE_PAID("feePaid"),
	/** The post delivered the parcel to the recipient. */
	PARCEL_DELIVERED("parcelDelivered"),
	/** The post could not deliver; the parcel is on its way back. */
	PARCEL_RETURNED("parcelReturned"),
	/** The last open part of an interlinked dossier ended. */
	PARTS_ENDED("partsEnded"),
	/** The dossier was solved, ended or stands still: nobody need apologise any more. */
	DOSSIER_SETTLED("dossierSettled"),
	/** Another agency handed the dossier over: a new instance starts here. */
	DOSSIER_TAKEN_OVER("dossierTakenOver"),
	/** The agency to which the dossier had been handed gives it back. */
	DOSSIER_HANDED_BACK("dossierHandedBack");

	private final String messageName;

	CaseMessages(String messageName) {
		this.messageName = messageName;
	}

	public String messageName() {
		return this.messageName;
	}

	/** Whether a new instance starts by it, which only the platform may do. */
	public boolean starts() {
		return this == DOSSIER_TAKEN_OVER || this == DOSSIER_HANDED_BACK;
	}

	public static Optional<CaseMessages> find(String messageName) {
		return Arrays.stream(values()).filter((m) -> m.messageName.equals(messageName)).findFirst();
	}

}
