package vn.motcua.cockpit.publicfigures;

import java.time.Instant;
import java.util.List;

/**
 * What the page shows for a period.
 *
 * @param countedAt when the figures were counted
 * @param minimum fewer dossiers than this do not stand alone
 */
public record PublicFigures(FigurePeriod period, Instant countedAt, int minimum, List<Section> procedures) {

	/** One procedure, its agencies in the order of the tree. */
	public record Section(String nameVi, List<Row> rows) {
	}

	/**
	 * Texts ready to be read; an empty one means that it is not published.
	 *
	 * @param width share on time as a length of the bar, {@code 98.5}
	 */
	public record Row(String nameVi, String ended, String share, String width, String median, String ninetieth,
			String paused, String pauseMedian, String pauseNinetieth) {
	}

}
