package vn.motcua.cockpit.publicfigures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

import vn.motcua.clock.ClockFigures;
import vn.motcua.clock.ServiceFigure;
import vn.motcua.cockpit.publicfigures.PublicFigures.Row;

/**
 * Words and numbers of one procedure. Agencies with too few dossiers stand together in
 * one row; where even that is too few, they are left out.
 */
final class FigureRows {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

	private static final BigDecimal HOUR = BigDecimal.valueOf(60);

	private static final BigDecimal WORKING_DAY = BigDecimal.valueOf(480);

	private final int minimum;

	FigureRows(int minimum) {
		this.minimum = minimum;
	}

	/**
	 * @param figures of one procedure
	 * @param names of their agencies, in the same order
	 */
	List<Row> rows(List<ServiceFigure> figures, List<String> names) {
		List<Row> rows = new ArrayList<>();
		List<ServiceFigure> few = new ArrayList<>();
		for (int i = 0; i < figures.size(); i++) {
			if (figures.get(i).ended() < this.minimum) {
				few.add(figures.get(i));
			}
			else {
				rows.add(row(names.get(i), figures.get(i)));
			}
		}
		long ended = sum(few, ServiceFigure::ended);
		if (ended >= this.minimum && few.size() > 1) {
			rows.add(row("Các cơ quan có ít hồ sơ (gộp chung)", new ServiceFigure("", "", ended,
					sum(few, ServiceFigure::punctual), null, null, sum(few, ServiceFigure::paused), null, null)));
		}
		return rows;
	}

	private Row row(String name, ServiceFigure figure) {
		BigDecimal share = ClockFigures.percent(figure.punctual(), figure.ended());
		boolean manyPaused = figure.paused() >= this.minimum;
		return new Row(name, String.format(VIETNAMESE, "%,d", figure.ended()), percent(share), share.toPlainString(),
				time(figure.medianMinutes()), time(figure.ninetiethMinutes()), paused(figure, manyPaused),
				time(manyPaused ? figure.pauseMedianMinutes() : null),
				time(manyPaused ? figure.pauseNinetiethMinutes() : null));
	}

	private String paused(ServiceFigure figure, boolean manyPaused) {
		if (figure.paused() == 0) {
			return "Không có";
		}
		return manyPaused ? percent(ClockFigures.percent(figure.paused(), figure.ended()))
				: "Dưới " + this.minimum + " hồ sơ";
	}

	private static String percent(BigDecimal share) {
		return String.format(VIETNAMESE, "%.2f%%", share);
	}

	/** Working days of eight hours, and the hours. */
	private static String time(Long minutes) {
		if (minutes == null) {
			return "";
		}
		BigDecimal all = BigDecimal.valueOf(minutes);
		return String.format(VIETNAMESE, "%.1f ngày làm việc (%.1f giờ)",
				all.divide(WORKING_DAY, 1, RoundingMode.HALF_UP), all.divide(HOUR, 1, RoundingMode.HALF_UP));
	}

	private static long sum(List<ServiceFigure> figures, ToLongFunction<ServiceFigure> what) {
		return figures.stream().mapToLong(what).sum();
	}

}
