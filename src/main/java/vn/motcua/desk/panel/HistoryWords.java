package vn.motcua.desk.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.motcua.desk.panel.DossierPanel.HistoryRow;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.EventWords;

/** The event log in plain words, newest first. */
final class HistoryWords {

	private HistoryWords() {
	}

	static List<HistoryRow> of(List<DossierEvent> events, Map<String, String> people, Map<String, String> taskNames) {
		List<HistoryRow> rows = new ArrayList<>();
		for (DossierEvent event : events) {
			if (EventWords.isTold(event.kind())) {
				rows.add(0, new HistoryRow(Texts.minute(event.at()), people.getOrDefault(event.actor(), event.actor()),
						EventWords.of(event, taskNames)));
			}
		}
		return rows;
	}

}
