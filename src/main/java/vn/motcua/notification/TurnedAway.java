package vn.motcua.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.motcua.dossier.DossierData;
import vn.motcua.dossier.ListLines;

/** The lines of a list that were turned away, in the words of a message. */
final class TurnedAway {

	private TurnedAway() {
	}

	static List<String> lines(DossierData data) {
		List<String> lines = new ArrayList<>();
		data.fields().values().forEach((value) -> {
			for (int number : ListLines.turnedAwayNumbers(value)) {
				lines.add(line(number, (Map<?, ?>) ((List<?>) value).get(number - 1)));
			}
		});
		return lines;
	}

	private static String line(int number, Map<?, ?> row) {
		Object name = row.get("fullName");
		String what = "REFUSED".equals(row.get(ListLines.VERDICT)) ? "từ chối" : "trả lại để bổ sung";
		return "Dòng " + number + ((name != null) ? ", " + name : "") + ": " + what + ". Lý do: "
				+ row.get(ListLines.REASON) + ".";
	}

}
