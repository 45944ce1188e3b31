package vn.motcua.dossier;

/**
 * A dossier that is a part of an interlinked one.
 *
 * @param parentCode code of the whole, the only one the applicant needs
 * @param part as {@code parts} of {@code procedure.yaml} names it
 * @param code of the dossier that another agency solves
 */
public record DossierPart(String parentCode, String part, String code) {
}
