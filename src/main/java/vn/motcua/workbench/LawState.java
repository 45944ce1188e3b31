package vn.motcua.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.motcua.catalog.Confidence;
import vn.motcua.catalog.LawDecision;

/**
 * What an administrator has to do about a law table.
 */
public enum LawState {

	/** No value at all: what needs it stops. */
	EMPTY,
	/** No value for today: what needs it stops. */
	ENDED,
	/** The last value ends within {@value #SOON_DAYS} days. */
	ENDS_SOON,
	/** Nothing. */
	IN_FORCE;

	static final int SOON_DAYS = 180;

	static LawState of(LawDecision law, LocalDate today) {
		if (law.rows().isEmpty()) {
			return EMPTY;
		}
		Optional<LocalDate> end = end(law);
		if (end.isEmpty() || end.get().isAfter(today.plusDays(SOON_DAYS))) {
			return IN_FORCE;
		}
		return end.get().isAfter(today) ? ENDS_SOON : ENDED;
	}

	/**
	 * The day from which no row holds; empty when one holds until further notice, or when
	 * the rows are about single days on which something happens, such as raises.
	 */
	static Optional<LocalDate> end(LawDecision law) {
		if (law.rows().stream().allMatch(LawDecision.Row::isOneDay)) {
			return Optional.empty();
		}
		List<LocalDate> ends = law.rows().stream().map(LawDecision.Row::until).toList();
		return ends.contains(null) ? Optional.empty() : ends.stream().max(LocalDate::compareTo);
	}

	/** Whether a value that holds today or later, or a formula, is not certain. */
	static boolean toConfirm(LawDecision law, LocalDate today) {
		return law.rows()
			.stream()
			.filter((row) -> row.until() == null || row.until().isAfter(today))
			.anyMatch((row) -> row.confidence() != Confidence.HIGH);
	}

}
