package vn.motcua.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.motcua.catalog.ApplicantFields;
import vn.motcua.demo.process.DemoDesk;
import vn.motcua.dossier.DossierPart;
import vn.motcua.dossier.DossierParts;
import vn.motcua.scenario.Scenario;
import vn.motcua.scenario.StepKind;
import vn.motcua.shared.VietnameseText;

/**
 * A demo dossier while it is played: the deeds of its scenario, moved to today, each done
 * as soon as the case waits for it.
 */
final class DemoStory {

	/** Dates of a form that lie this near to the scenario's day move with it. */
	private static final long NEAR_DAYS = 400;

	/**
	 * The part of a person's id that names the group, as {@code people.yaml} writes it.
	 */
	private static final Map<String, String> GROUP_IDS = DemoPeople.groupIds();

	private static final Map<String, String> PREFIXES = DemoPeople.prefixes();

	private final DemoDossier line;

	private final Scenario scenario;

	private final int number;

	private final DossierParts parts;

	private final long shift;

	private final long monthShift;

	private final Deque<Scenario.Step> deeds = new ArrayDeque<>();

	private String code = "";

	DemoStory(DemoDossier line, Scenario scenario, int number, DossierParts parts, LocalDate today) {
		this.line = line;
		this.scenario = scenario;
		this.number = number;
		this.parts = parts;
		this.monthShift = ChronoUnit.MONTHS.between(YearMonth.from(scenario.at()), YearMonth.from(today));
		this.shift = ChronoUnit.DAYS.between(scenario.at().toLocalDate(), today);
		for (Scenario.Step step : scenario.steps()) {
			if (step.kind() == StepKind.ADVANCE || step.kind() == StepKind.UNTIL) {
				break;
			}
			if (step.kind() == StepKind.COMPLETE && !step.has("refused") || step.kind() == StepKind.SUPPLEMENT
					|| step.kind() == StepKind.WITHDRAW) {
				this.deeds.add(step);
			}
		}
	}

	String procedure() {
		return this.scenario.file().procedure();
	}

	int daysAgo() {
		return this.line.daysAgo();
	}

	/** Files the dossier. */
	void file(DemoPortal portal, ApplicantFields applicant) {
		Map<String, Object> fields = new LinkedHashMap<>(this.scenario.file().form());
		fields.replaceAll((name, value) -> moved(value));
		replace(fields, fields.get(applicant.fullName()), this.line.fullName());
		replace(fields, fields.get("bankAccountName"), VietnameseText.bankText(this.line.fullName()));
		replace(fields, fields.get(applicant.personalId()), 6);
		replace(fields, fields.get("socialInsuranceNumber"), 4);
		Map<String, Object> dossier = Map.of("procedure", procedure(), "agency", this.line.agency(), "channel",
				this.scenario.file().channel(), "fields", fields);
		this.code = portal.file(filer(), "demo-" + this.number, dossier, this.scenario.file().papers());
	}

	/** Applicants file on line; letters are filed by the reception. */
	private String filer() {
		return "ONLINE".equals(this.scenario.file().channel()) ? this.line.as()
				: PREFIXES.get(this.line.agency()) + "-reception-1";
	}

	private void replace(Map<String, Object> fields, Object id, int kept) {
		if (id != null) {
			replace(fields, id, numbered(id.toString(), kept));
		}
	}

	/** Replaces a value wherever the form repeats it. */
	private static void replace(Map<String, Object> fields, Object old, Object value) {
		if (old != null) {
			fields.replaceAll((name, was) -> old.equals(was) ? value : was);
		}
	}

	private String numbered(String id, int kept) {
		return id.substring(0, kept) + String.format("%0" + (id.length() - kept) + "d", 7001 + this.number);
	}

	private Object moved(Object value) {
		if (value instanceof String text && text.matches("\\d{4}-\\d{2}-\\d{2}")) {
			LocalDate date = LocalDate.parse(text);
			long distance = Math.abs(ChronoUnit.DAYS.between(date, this.scenario.at().toLocalDate()));
			return (distance > NEAR_DAYS) ? text : date.plusDays(this.shift).toString();
		}
		if (value instanceof String text && text.matches("\\d{4}-(0[1-9]|1[0-2])")) {
			YearMonth month = YearMonth.parse(text);
			long distance = Math.abs(ChronoUnit.DAYS.between(month.atDay(1), this.scenario.at().toLocalDate()));
			return (distance > NEAR_DAYS) ? text : month.plusMonths(this.monthShift).toString();
		}
		return (value instanceof List<?> list) ? list.stream().map(this::moved).toList()
				: (value instanceof Map<?, ?> map) ? movedMap(map) : value;
	}

	private Map<String, Object> movedMap(Map<?, ?> map) {
		Map<String, Object> result = new LinkedHashMap<>();
		map.forEach((key, value) -> result.put(key.toString(), ofThisDossier(key.toString(), moved(value))));
		return result;
	}

	/**
	 * The people of a list are others in every dossier, else one would repeat the other.
	 */
	private Object ofThisDossier(String field, Object value) {
		int kept = switch (field) {
			case "personalId" -> 6;
			case "socialInsuranceNumber" -> 4;
			default -> 0;
		};
		if (kept == 0 || value == null) {
			return value;
		}
		String id = value.toString();
		return id.substring(0, kept) + String.format("%03d", this.number) + id.substring(kept + 3);
	}

	/**
	 * Does the next deed if the case waits for it.
	 * @return true when nothing is left to do
	 */
	boolean goOn(DemoPortal portal, DemoDesk desk) {
		Scenario.Step deed = this.deeds.peek();
		if (deed == null) {
			return true;
		}
		String worked = worked(deed);
		Map<String, DemoDesk.OpenTask> open = desk.openTasks(worked);
		if (this.line.until() != null && open.containsKey(this.line.until())) {
			return true;
		}
		if (open.isEmpty()) {
			return false;
		}
		if (deed.kind() == StepKind.COMPLETE) {
			complete(deed, worked, desk, open);
		}
		else if (deed.kind() == StepKind.WITHDRAW) {
			portal.withdraw(filer(), this.code, deed.value().toString());
		}
		else {
			Supplement.of(deed).send(portal, filer(), this.code);
		}
		this.deeds.poll();
		return false;
	}

	/** The dossier a deed is done in: the whole, or the part another agency solves. */
	private String worked(Scenario.Step deed) {
		if (!deed.has("child")) {
			return this.code;
		}
		return this.parts.of(this.code)
			.stream()
			.filter((part) -> part.part().equals(deed.with().get("child")))
			.map(DossierPart::code)
			.findFirst()
			.orElse("");
	}

	private void complete(Scenario.Step deed, String worked, DemoDesk desk, Map<String, DemoDesk.OpenTask> open) {
		Object named = deed.with().get("task");
		String task = (named != null) ? named.toString() : open.keySet().iterator().next();
		DemoDesk.OpenTask at = open.get(task);
		String user = PREFIXES.get(at.agency()) + "-" + GROUP_IDS.get(at.group()) + "-" + (this.number % 2 + 1);
		Map<String, Object> values = new LinkedHashMap<>(DemoStory.map(deed.value()));
		values.replaceAll((name, value) -> moved(value));
		desk.complete(worked, task, user, at, values);
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> map(Object value) {
		return (value instanceof Map<?, ?> map) ? (Map<String, Object>) map : Map.of();
	}

	@Override
	public String toString() {
		return this.line.scenario() + " " + this.code;
	}

	/** What the applicant adds on request. */
	private record Supplement(Map<String, Object> fields, List<Scenario.PaperFile> papers) {

		static Supplement of(Scenario.Step deed) {
			Map<String, Object> parts = DemoStory.map(deed.value());
			return new Supplement(DemoStory.map(parts.get("form")), Scenario.PaperFile.of(parts.get("papers")));
		}

		void send(DemoPortal portal, String userId, String code) {
			portal.supplement(userId, code, this.fields, this.papers);
		}

	}

}
