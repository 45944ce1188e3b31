package vn.motcua.desk.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.desk.TaskDossiers;
import vn.motcua.desk.panel.DeadlineWords;
import vn.motcua.dossier.ClockStanding;
import vn.motcua.dossier.ClockStandings;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.RefusedException;

/** The cards of one page of the task list, in one question. */
@RestController
@RequestMapping(DeskController.ROOT)
class CardController {

	private final DeskAccess access;

	private final TaskDossiers tasks;

	private final ProcedureCatalog catalog;

	private final ClockStandings standings;

	CardController(DeskAccess access, TaskDossiers tasks, ProcedureCatalog catalog, ClockStandings standings) {
		this.access = access;
		this.tasks = tasks;
		this.catalog = catalog;
		this.standings = standings;
	}

	/** By task id; a task whose dossier the caller may not see has no card. */
	@PostMapping("/cards")
	Map<String, Card> cards(@RequestBody List<String> taskIds) {
		Map<String, Card> cards = new HashMap<>();
		Map<String, String> codes = this.tasks.codes(taskIds);
		Map<String, ClockStanding> clocks = this.standings.all(codes.values());
		codes.forEach((taskId, code) -> {
			try {
				cards.put(taskId, card(this.access.dossier(code), clocks.get(code)));
			}
			catch (RefusedException ex) {
				if (ex.kind() != RefusedException.Kind.NOT_FOUND) {
					throw ex;
				}
			}
		});
		return cards;
	}

	private Card card(Dossier dossier, ClockStanding clock) {
		String procedure = this.catalog.find(dossier.procedure()).map(Procedure::nameVi).orElse(dossier.procedure());
		return new Card(dossier.applicant().fullName(), procedure, dossier.code(), DeadlineWords.onCard(clock),
				DeadlineWords.level(clock));
	}

	/**
	 * @param level ok, soon, late, stopped or done
	 */
	record Card(String applicant, String procedure, String code, String due, String level) {
	}

}
