package vn.motcua.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;

import java.time.LocalDate;

/**
 * A code under which the national public service portal knows the procedure.
 *
 * @param code empty when the portal has published none yet; the note tells then
 * @param when the case it stands for, null for all
 * @param from first day of the code, null since ever
 * @param to last day, null until further notice
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PortalCode(String code, String regime, Condition when, LocalDate from, LocalDate to, String note) {

	/** What people read in place of a code that is not published. */
	public static final String UNPUBLISHED = "Chưa công bố mã";

	public PortalCode {
		code = (code != null) ? code : "";
	}

	/** The code as people read it. */
	public static String shown(String code) {
		return code.isEmpty() ? UNPUBLISHED : code;
	}

	public boolean isInForceOn(LocalDate day) {
		return (this.from == null || !day.isBefore(this.from)) && (this.to == null || !day.isAfter(this.to));
	}

}
