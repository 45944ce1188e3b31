package vn.motcua.cockpit.publicfigures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A month, quarter or year somebody may ask for.
 *
 * @param key as in the address: {@code 2026}, {@code 2026-q2}, {@code 2026-06}
 * @param to last day
 */
public record FigurePeriod(String key, String labelVi, LocalDate from, LocalDate to) {

	private static final int YEARS = 3;

	private static final int QUARTERS = 8;

	private static final int MONTHS = 12;

	private static final int MONTHS_OF_A_QUARTER = 3;

	/** The running and the last years, quarters and months; the running year first. */
	static List<FigurePeriod> offered(LocalDate today) {
		List<FigurePeriod> all = new ArrayList<>();
		for (int back = 0; back < YEARS; back++) {
			all.add(year(today.getYear() - back));
		}
		for (int back = 0; back < QUARTERS; back++) {
			all.add(quarter(today.minusMonths((long) MONTHS_OF_A_QUARTER * back)));
		}
		for (int back = 0; back < MONTHS; back++) {
			all.add(month(today.minusMonths(back)));
		}
		return all;
	}

	private static FigurePeriod year(int year) {
		LocalDate from = LocalDate.of(year, 1, 1);
		return new FigurePeriod(String.valueOf(year), "Năm " + year, from, from.plusYears(1).minusDays(1));
	}

	private static FigurePeriod quarter(LocalDate day) {
		int number = (day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1;
		LocalDate from = LocalDate.of(day.getYear(), (number - 1) * MONTHS_OF_A_QUARTER + 1, 1);
		return new FigurePeriod(day.getYear() + "-q" + number, "Quý " + number + "/" + day.getYear(), from,
				from.plusMonths(MONTHS_OF_A_QUARTER).minusDays(1));
	}

	private static FigurePeriod month(LocalDate day) {
		LocalDate from = day.withDayOfMonth(1);
		return new FigurePeriod("%d-%02d".formatted(day.getYear(), day.getMonthValue()),
				"Tháng " + day.getMonthValue() + "/" + day.getYear(), from, from.plusMonths(1).minusDays(1));
	}

}
