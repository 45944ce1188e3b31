package vn.motcua.catalog;

/** When a field is given. */
public enum FieldStage {

	/** By the applicant, in the form that files the dossier. */
	FILING,
	/** By an officer or the system, while the dossier is processed. */
	PROCESSING

}
