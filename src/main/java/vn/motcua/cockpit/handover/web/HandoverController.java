package vn.motcua.cockpit.handover.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.cockpit.Officers;
import vn.motcua.cockpit.Scopes;
import vn.motcua.cockpit.handover.Handover;
import vn.motcua.cockpit.handover.Handovers;
import vn.motcua.cockpit.handover.Handovers.Choices;
import vn.motcua.cockpit.handover.OpenTask;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;
import vn.motcua.shared.VietnameseText;

/** The dialog that gives tasks to somebody else. */
@RestController
@RequestMapping("/camunda/api/supervision/handover")
class HandoverController {

	private final Scopes scopes;

	private final Handovers handovers;

	private final Officers officers;

	HandoverController(Scopes scopes, Handovers handovers, Officers officers) {
		this.scopes = scopes;
		this.handovers = handovers;
		this.officers = officers;
	}

	@PostMapping("/choices")
	ChoicesView choices(@RequestBody Wish wish) {
		Choices choices = this.handovers.choices(wish.tasks(), this.scopes.current());
		List<Handover> tasks = choices.tasks().stream().map((task) -> new Handover(task, "")).toList();
		return new ChoicesView(rows(tasks),
				choices.able()
					.entrySet()
					.stream()
					.map((e) -> new Person(e.getKey().id(), e.getKey().name(), e.getValue()))
					.sorted((a, b) -> Integer.compare(b.able(), a.able()))
					.toList());
	}

	@PostMapping("/preview")
	List<Row> preview(@RequestBody Wish wish) {
		return rows(this.handovers.preview(wish.tasks(), wish.to(), this.scopes.current()));
	}

	@PostMapping
	List<Row> apply(@RequestBody Wish wish) {
		String reason = VietnameseText.clean(wish.reason());
		if (reason.length() < 5 || reason.length() > 500) {
			throw new RefusedException(Kind.INVALID, "REASON_MISSING", "reason",
					"Hãy ghi lý do giao lại việc, từ 5 đến 500 ký tự.");
		}
		return rows(this.handovers.apply(wish.tasks(), wish.to(), reason, this.scopes.current()));
	}

	private List<Row> rows(List<Handover> handovers) {
		return rows(handovers, this.officers);
	}

	static List<Row> rows(List<Handover> handovers, Officers officers) {
		Map<String, String> names = officers.names(handovers.stream()
			.map((h) -> h.task().assignee())
			.filter(Objects::nonNull)
			.collect(Collectors.toSet()));
		return handovers.stream().map((h) -> row(h, names)).toList();
	}

	private static Row row(Handover handover, Map<String, String> names) {
		OpenTask task = handover.task();
		String holder = (task.assignee() != null) ? names.get(task.assignee()) : "";
		return new Row(task.id(), task.name(), task.dossierCode(), task.applicant(), holder, task.dueAt(),
				handover.possible(), handover.reason());
	}

	/**
	 * @param to user id of who gets the tasks
	 */
	record Wish(List<String> taskIds, String to, String reason) {

		List<String> tasks() {
			return (this.taskIds != null) ? this.taskIds.stream().filter(Objects::nonNull).toList() : List.of();
		}

	}

	/**
	 * @param able how many of the tasks this person could do
	 */
	record Person(String id, String name, int able) {
	}

	record ChoicesView(List<Row> tasks, List<Person> people) {
	}

	/**
	 * @param holder name of who has it, empty while nobody took it
	 * @param reason why it cannot go, empty when it can
	 */
	record Row(String taskId, String step, String code, String applicant, String holder, Instant dueAt,
			boolean possible, String reason) {
	}

}
