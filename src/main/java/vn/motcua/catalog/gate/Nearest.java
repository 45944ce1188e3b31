package vn.motcua.catalog.gate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The names that were probably meant. */
public final class Nearest {

	private static final int SHOWN = 3;

	private Nearest() {
	}

	public static List<String> of(String wrong, Collection<String> names) {
		return names.stream()
			.sorted(Comparator.comparingInt((String name) -> distance(wrong, name)).thenComparing((name) -> name))
			.limit(SHOWN)
			.toList();
	}

	/** How many letters must be put in, taken out or changed. */
	private static int distance(String from, String to) {
		int[] row = new int[to.length() + 1];
		for (int j = 0; j <= to.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= from.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= to.length(); j++) {
				int changed = diagonal + ((from.charAt(i - 1) == to.charAt(j - 1)) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[to.length()];
	}

}
