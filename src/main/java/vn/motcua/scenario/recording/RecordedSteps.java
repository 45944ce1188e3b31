package vn.motcua.scenario.recording;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.Procedure;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.process.CaseClock;

/** What people did to one dossier, in order, each at its time. */
final class RecordedSteps {

	private static final Set<String> NOT_ENTERED = Set.of("receivedAt", "dueAt", "group", "duty", "fields");

	private final Dossier dossier;

	private final Procedure procedure;

	private final InventedData invented;

	private final List<String> lines = new ArrayList<>();

	private final Map<String, List<String>> people = new HashMap<>();

	/** The last value of every verdict. */
	private final Map<String, Object> verdicts = new HashMap<>();

	/** The steps that ask for a verdict. */
	private final Map<String, Set<String>> givers = new HashMap<>();

	private final Set<String> corrected = new TreeSet<>();

	/** Papers that came since the last deed: who brought them, which. */
	private final Map<String, List<String>> papers = new LinkedHashMap<>();

	private List<String> filed;

	private Instant now;

	RecordedSteps(Dossier dossier, Procedure procedure, InventedData invented) {
		this.dossier = dossier;
		this.procedure = procedure;
		this.invented = invented;
		this.now = second(dossier.filedAt());
	}

	static Instant second(Instant moment) {
		return moment.truncatedTo(ChronoUnit.SECONDS);
	}

	static LocalDateTime vietnamTime(Instant moment) {
		return LocalDateTime.ofInstant(second(moment), CaseClock.VIETNAM);
	}

	void add(List<DossierEvent> events) {
		events.forEach(this::add);
		finishFiling();
		handIn();
		if (!events.isEmpty()) {
			pass(events.get(events.size() - 1).at().minus(2, ChronoUnit.MINUTES), events.get(events.size() - 1).at());
		}
	}

	List<String> lines() {
		return this.lines;
	}

	/** Papers handed in with the filing. */
	List<String> filedPapers() {
		return this.filed;
	}

	/** Fields of the filing form that were written again later. */
	Set<String> corrected() {
		return this.corrected;
	}

	private void add(DossierEvent event) {
		switch (event.kind()) {
			case "PAPER_ADDED", "PAPER_REPLACED" ->
				this.papers.computeIfAbsent(event.actor(), (actor) -> new ArrayList<>())
					.add(String.valueOf(event.detail().get("paper")));
			case "TASK_COMPLETED" -> complete(event);
			case "SUPPLEMENT_DELIVERED" -> supplement(event);
			case "WITHDRAWAL_REQUESTED" -> deed(event, "withdraw: người nộp rút hồ sơ");
			case "FEE_PAID" -> {
				if ("TRANSFER".equals(event.detail().get("method"))) {
					deed(event, "pay: { by: BANK, amount: " + event.detail().get("amount") + " }");
				}
			}
			case "PARCEL_DELIVERED", "PARCEL_RETURNED" -> deed(event, "parcel: " + event.detail().get("kind"));
			default -> {
				// the platform does the rest by itself
			}
		}
	}

	private void complete(DossierEvent event) {
		Map<String, Object> entered = new LinkedHashMap<>(verdicts(event));
		entered.putAll(values(event));
		String group = String.valueOf(event.detail().get("group"));
		List<String> colleagues = this.people.computeIfAbsent(group, (g) -> new ArrayList<>());
		if (!colleagues.contains(event.actor())) {
			colleagues.add(event.actor());
		}
		deed(event, "complete: " + ScenarioYaml.flow(entered));
		this.lines.add("    task: " + event.activityId());
		if (colleagues.indexOf(event.actor()) == 1) {
			this.lines.add("    as: " + group + "-2");
		}
	}

	/**
	 * The log tells every verdict there is at the step; the step gave those that it was
	 * the first to have or to change.
	 */
	private Map<String, Object> verdicts(DossierEvent event) {
		Map<String, Object> given = new LinkedHashMap<>(event.detail());
		given.keySet().removeAll(NOT_ENTERED);
		given.entrySet().removeIf((verdict) -> {
			Set<String> givers = this.givers.computeIfAbsent(verdict.getKey(), (name) -> new TreeSet<>());
			if (!verdict.getValue().equals(this.verdicts.put(verdict.getKey(), verdict.getValue()))) {
				givers.add(event.activityId());
			}
			return !givers.contains(event.activityId());
		});
		return given;
	}

	private void supplement(DossierEvent event) {
		finishFiling();
		Map<String, Object> given = new LinkedHashMap<>();
		Map<String, Object> form = values(event);
		if (!form.isEmpty()) {
			given.put("form", form);
		}
		List<String> brought = this.papers.remove(event.actor());
		if (brought != null) {
			given.put("papers", brought);
		}
		deed(event, "supplement: " + ScenarioYaml.flow(given));
	}

	/**
	 * Values are the dossier's last ones: the log names fields, never what is in them.
	 */
	private Map<String, Object> values(DossierEvent event) {
		Map<String, Object> values = new LinkedHashMap<>();
		if (event.detail().get("fields") instanceof List<?> fields) {
			for (Object id : fields) {
				FieldDefinition field = this.procedure.field(String.valueOf(id)).orElse(null);
				Object value = this.dossier.data().get(String.valueOf(id));
				if (field != null && value != null) {
					values.put(field.id(), this.invented.value(field, value));
				}
			}
		}
		this.procedure.filingFields()
			.stream()
			.map(FieldDefinition::id)
			.filter(values::containsKey)
			.forEach(this.corrected::add);
		return values;
	}

	private void deed(DossierEvent event, String step) {
		finishFiling();
		handIn();
		pass(event.at(), event.at());
		this.lines.add("  - " + step);
	}

	private void finishFiling() {
		if (this.filed == null) {
			List<String> brought = this.papers.remove(this.dossier.filedBy());
			this.filed = (brought != null) ? brought : List.of();
		}
	}

	private void handIn() {
		this.papers.forEach((actor, brought) -> this.lines.add("  - papers: " + ScenarioYaml.flow(brought)
				+ (actor.equals(this.dossier.filedBy()) ? "" : "\n    as: reception-officers")));
		this.papers.clear();
	}

	private void pass(Instant atLeast, Instant moment) {
		if (second(atLeast).isAfter(this.now)) {
			this.now = second(moment);
			this.lines.add("  - until: " + vietnamTime(moment));
		}
	}

}
