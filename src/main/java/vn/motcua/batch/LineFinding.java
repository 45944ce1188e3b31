package vn.motcua.batch;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What is wrong with a line of a list.
 *
 * @param column as its heading says, empty when the whole line is meant
 * @param code upper snake
 * @param message one Vietnamese sentence with the remedy
 */
public record LineFinding(String column, String code, String message) {

	/** The sentence where the column is named beside it. */
	@JsonIgnore
	public String remedy() {
		String start = "Mục “" + this.column + "”: ";
		if (!this.message.startsWith(start)) {
			return this.message;
		}
		String rest = this.message.substring(start.length());
		return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
	}

}
