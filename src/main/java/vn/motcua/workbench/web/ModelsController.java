package vn.motcua.workbench.web;

import java.time.Instant;
import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.catalog.ModelEvent;
import vn.motcua.workbench.models.ModelBoard;
import vn.motcua.workbench.models.ModelRow;

/** Which models run, and what became of their changes. */
@RestController
@RequestMapping("/camunda/api/workbench/models")
class ModelsController {

	private static final int MOST_EVENTS = 100;

	private final ModelBoard board;

	ModelsController(ModelBoard board) {
		this.board = board;
	}

	@GetMapping
	Models models() {
		return new Models(this.board.source(), this.board.rows());
	}

	@GetMapping("/history")
	List<Event> history(@RequestParam String folder) {
		return this.board.history(folder, MOST_EVENTS).stream().map(Event::of).toList();
	}

	/** The page. */
	record Models(String source, List<ModelRow> rows) {
	}

	/** One line of a folder's history. */
	record Event(long id, Instant at, String kind, String source, String by, Integer version, int findings,
			String first) {

		static Event of(ModelEvent event) {
			return new Event(event.id(), event.at(), event.kind().name(), event.source().name(), event.by(),
					event.version(), event.findings().size(),
					event.findings().isEmpty() ? "" : event.findings().get(0).toString());
		}

	}

}
