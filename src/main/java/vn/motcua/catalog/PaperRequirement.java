package vn.motcua.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;

import java.util.Map;

/**
 * One paper (thành phần hồ sơ) of a procedure.
 *
 * @param id kebab-case
 * @param form the official form it is made on, or empty
 * @param when needed when this holds; null for a mandatory paper
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PaperRequirement(String id, String nameVi, String nameEn, String form, Need requirement, Condition when,
		CopyType copyType, Confidence confidence, String source) {

	public PaperRequirement {
		nameEn = (nameEn != null) ? nameEn : "";
		form = (form != null) ? form : "";
		copyType = (copyType != null) ? copyType : CopyType.EITHER;
		source = (source != null) ? source : "";
	}

	/** Whether a dossier with this data needs the paper. */
	public boolean isRequiredFor(Map<String, Object> data) {
		return this.requirement == Need.MANDATORY || this.when.holds(data);
	}

	/** Always, or under a condition. */
	public enum Need {

		MANDATORY, CONDITIONAL

	}

	/** Which copy the law asks for. */
	public enum CopyType {

		COPY, ORIGINAL, ELECTRONIC, EITHER

	}

}
