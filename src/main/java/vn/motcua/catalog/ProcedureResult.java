package vn.motcua.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What the applicant gets.
 *
 * @param resultCode code of the national catalogue ({@code KQ.G09.000362}), or empty
 * @param form the official form, or empty
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProcedureResult(String id, String nameVi, String nameEn, Type type, String resultCode, String form,
		Condition when) {

	public ProcedureResult {
		nameEn = (nameEn != null) ? nameEn : "";
		resultCode = (resultCode != null) ? resultCode : "";
		form = (form != null) ? form : "";
	}

	/** Kind of result in the national catalogue. */
	public enum Type {

		BOOK, CARD, CERTIFICATE, CONTRACT, DECISION, LIST, MINUTES, NOTICE, PAYMENT, RECEIPT, SERVICE, SHEET

	}

}
