package vn.motcua.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A legal time limit for one case of a procedure under one regime.
 *
 * @param caseName kebab-case, tells the limits apart
 * @param when the case, null for all
 * @param value number of {@code unit}; 0 for SAME_DAY and IMMEDIATE
 * @param from first day on which a dossier accepted gets this limit, null since ever
 * @param to last day, null until further notice
 * @param basis the article
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Limit(@JsonProperty("case") String caseName, Condition when, int value, LimitUnit unit, String regime,
		LocalDate from, LocalDate to, String basis, Confidence confidence, String source) {

	/** Whether the limit is in force on {@code day}. */
	public boolean isInForceOn(LocalDate day) {
		return (this.from == null || !day.isBefore(this.from)) && (this.to == null || !day.isAfter(this.to));
	}

}
