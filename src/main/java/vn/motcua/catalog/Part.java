package vn.motcua.catalog;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A part of an interlinked procedure that another agency solves as a dossier of its own.
 *
 * @param id upper snake, as the step that starts it names it
 * @param block slug of the block that is its model
 * @param agencyLevel who solves it: a partner of this level of the agency it was filed at
 * @param when the applicant chose it, null for always
 * @param outcome field of the whole that says how it ended, one of {@link #OUTCOMES}
 * @param returns fields its officers fill in that the whole and later parts get
 * @param leading when it is not granted nothing of the whole can be: its reasons of
 * refusal are those of the whole
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Part(String id, String nameVi, String block, String agencyLevel, Condition when, String outcome,
		List<String> returns, boolean leading) {

	/** How a part may end. */
	public static final List<FieldOption> OUTCOMES = List.of(new FieldOption("GRANTED", "Đã giải quyết"),
			new FieldOption("REFUSED", "Bị từ chối"), new FieldOption("STOPPED", "Dừng giải quyết"),
			new FieldOption("WITHDRAWN", "Đã rút"));

	public Part {
		returns = (returns != null) ? List.copyOf(returns) : List.of();
	}

	/** Whether a dossier with this data has the part. */
	public boolean isChosen(Map<String, Object> data) {
		return this.when == null || this.when.holds(data);
	}

	/** The field that tells the outcome. */
	FieldDefinition outcomeField() {
		return new FieldDefinition(this.outcome, "Kết quả: " + this.nameVi, FieldType.ENUM, false, null,
				FieldStage.PROCESSING, OUTCOMES, null, null, null, null, null, null);
	}

}
