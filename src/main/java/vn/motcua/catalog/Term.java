package vn.motcua.catalog;

/** A span of time given to somebody, such as the applicant's term for a supplement. */
public record Term(int value, LimitUnit unit, Confidence confidence, String basis) {
}
