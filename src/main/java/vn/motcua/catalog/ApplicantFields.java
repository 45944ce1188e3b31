package vn.motcua.catalog;

/**
 * Which fields tell who asked. Each names a field of the procedure; null where the form
 * does not ask.
 */
public record ApplicantFields(String fullName, String personalId, String phone, String email, String address) {
}
