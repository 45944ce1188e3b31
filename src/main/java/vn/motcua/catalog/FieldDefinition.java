package vn.motcua.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One declared field of a dossier: form keys, {@code ${dossier.field}} and decisions all
 * refer to it.
 *
 * @param id camelCase
 * @param labelVi what people read
 * @param required always needed at filing
 * @param requiredWhen needed when this holds, null when it is not conditional
 * @param options choices of an ENUM or MULTI_ENUM
 * @param min smallest number, or smallest number of characters or rows; null for none
 * @param max largest number, null for none
 * @param pattern regular expression the whole text must match, null for none
 * @param maxLength most characters, null for none
 * @param help one sentence under the field, or empty
 * @param itemFields the columns of a LIST
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FieldDefinition(String id, String labelVi, FieldType type, boolean required, Condition requiredWhen,
		FieldStage stage, List<FieldOption> options, BigDecimal min, BigDecimal max, String pattern, Integer maxLength,
		String help, List<FieldDefinition> itemFields) {

	public FieldDefinition {
		stage = (stage != null) ? stage : FieldStage.FILING;
		options = (options != null) ? List.copyOf(options) : List.of();
		help = (help != null) ? help : "";
		itemFields = (itemFields != null) ? List.copyOf(itemFields) : List.of();
	}

	/** A fact that officers or the system add. */
	public static FieldDefinition fact(String id, String labelVi, FieldType type) {
		return new FieldDefinition(id, labelVi, type, false, null, FieldStage.PROCESSING, null, null, null, null, null,
				null, null);
	}

	/**
	 * The field as the applicant may fill it: a list without the columns officers add.
	 */
	public FieldDefinition atFiling() {
		return withColumns(this.itemFields.stream().filter((column) -> column.stage() == FieldStage.FILING).toList());
	}

	private FieldDefinition withColumns(List<FieldDefinition> columns) {
		return columns.equals(this.itemFields) ? this
				: new FieldDefinition(this.id, this.labelVi, this.type, this.required, this.requiredWhen, this.stage,
						this.options, this.min, this.max, this.pattern, this.maxLength, this.help, columns);
	}

	/** Whether the field must be given in a dossier with this data. */
	public boolean isRequiredFor(Map<String, Object> data) {
		return this.required || (this.requiredWhen != null && this.requiredWhen.holds(data));
	}

	public Optional<FieldOption> option(String value) {
		return this.options.stream().filter((o) -> o.value().equals(value)).findFirst();
	}

}
