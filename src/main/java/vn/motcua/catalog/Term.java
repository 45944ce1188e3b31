package vn.motcua.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A span of time given to somebody, such as the applicant's term for a supplement. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Term(int value, LimitUnit unit, Confidence confidence, String basis) {
}
