package vn.motcua.dossier;

/**
 * Who asked: the person (or the employer's name) that slips, labels and messages address.
 * Empty strings where the form did not ask.
 */
public record Applicant(String fullName, String personalId, String phone, String email, String address) {
}
