package vn.motcua.desk.panel;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.motcua.desk.panel.DossierPanel.Deadline;
import vn.motcua.dossier.ClockStanding;
import vn.motcua.dossier.ClockStanding.State;
import vn.motcua.dossier.ClockStandings;
import vn.motcua.process.CaseClock;

/** The promised date and how far it is, as the statutory clock says it. */
@Component
public class DeadlineWords {

	private static final Map<State, String> LEVELS = Map.of(State.RUNNING, "ok", State.SOON, "soon", State.LATE, "late",
			State.STOPPED, "stopped", State.DONE, "done");

	private final ClockStandings standings;

	DeadlineWords(ClockStandings standings) {
		this.standings = standings;
	}

	Deadline of(String dossierCode) {
		return this.standings.of(dossierCode).map(DeadlineWords::deadline).orElse(null);
	}

	private static Deadline deadline(ClockStanding at) {
		String title = at.provisional() ? "Hạn trả kết quả (dự kiến):" : "Hạn trả kết quả:";
		String indicator = (!at.provisional() && !day(at.indicatorDueAt()).equals(day(at.promisedAt())))
				? " · hạn theo chỉ số chất lượng " + Texts.day(day(at.indicatorDueAt())) : "";
		return new Deadline(title, Texts.minute(at.promisedAt()), at.words() + indicator, level(at));
	}

	/** Short, for a card: {@code Hạn 25/11/2026 · còn 3 ngày làm việc}. */
	public static String onCard(ClockStanding at) {
		return (at == null) ? "" : "Hạn " + Texts.day(day(at.promisedAt())) + " · " + at.words();
	}

	/** ok, soon, late, stopped or done. */
	public static String level(ClockStanding at) {
		return (at == null) ? "done" : LEVELS.get(at.state());
	}

	private static LocalDate day(java.time.Instant at) {
		return LocalDate.ofInstant(at, CaseClock.VIETNAM);
	}

}
