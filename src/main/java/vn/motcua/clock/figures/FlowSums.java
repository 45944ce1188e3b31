package vn.motcua.clock.figures;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.motcua.clock.ClockFigures.FlowCount;

/** Puts the three ranges of a flow together, by agency and procedure. */
class FlowSums {

	private static final String TAB = "\t";

	private final Map<String, long[]> byKey = new TreeMap<>();

	void received(String agency, String procedure, long week, long month, long punctual, long late) {
		add(agency, procedure, 0, week, month);
	}

	void finished(String agency, String procedure, long week, long month, long punctual, long late) {
		add(agency, procedure, 2, week, month);
		add(agency, procedure, 6, punctual, late);
	}

	void returned(String agency, String procedure, long week, long month, long punctual, long late) {
		add(agency, procedure, 4, week, month);
	}

	private void add(String agency, String procedure, int at, long first, long second) {
		long[] sums = this.byKey.computeIfAbsent(agency + TAB + procedure, (key) -> new long[8]);
		sums[at] += first;
		sums[at + 1] += second;
	}

	List<FlowCount> counts() {
		return this.byKey.entrySet().stream().map((entry) -> {
			String[] key = entry.getKey().split(TAB);
			long[] s = entry.getValue();
			return new FlowCount(key[0], key[1], s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7]);
		}).toList();
	}

	/** Takes one row of a range. */
	interface Row {

		void add(String agency, String procedure, long week, long month, long punctual, long late);

	}

}
