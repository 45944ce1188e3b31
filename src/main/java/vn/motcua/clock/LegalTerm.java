package vn.motcua.clock;

import vn.motcua.catalog.Limit;
import vn.motcua.catalog.LimitUnit;

/**
 * A limit as it was promised, kept in the ledger: when a date is counted anew, neither
 * data that came later nor a newer procedure.yaml changes it.
 */
public record LegalTerm(int value, LimitUnit unit) {

	static LegalTerm of(Limit limit) {
		return new LegalTerm(limit.value(), limit.unit());
	}

	/** {@code 7 ngày làm việc}. */
	public String words() {
		return switch (this.unit) {
			case WORKING_DAYS -> this.value + " ngày làm việc";
			case CALENDAR_DAYS -> this.value + " ngày";
			case CALENDAR_DAYS_EXCLUDING_HOLIDAYS -> this.value + " ngày không kể ngày nghỉ lễ, tết";
			case SAME_DAY -> "trong ngày";
			case IMMEDIATE -> "giải quyết ngay";
		};
	}

}
