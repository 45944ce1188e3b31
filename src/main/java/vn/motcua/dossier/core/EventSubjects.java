package vn.motcua.dossier.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.motcua.catalog.SameEvent;
import vn.motcua.dossier.DossierData;
import vn.motcua.dossier.ListLines;
import vn.motcua.shared.Sha256;

/**
 * Whom a dossier's event is about, as {@link SameEvent} declares: a key for each person,
 * with what tells events of that person apart. Lines of a list that were turned away are
 * about nobody: they are filed again. Keys are hashes: they find, they do not tell.
 */
final class EventSubjects {

	static final EventSubjects NONE = new EventSubjects(null, Map.of());

	private final SameEvent rule;

	private final Map<String, List<DossierData>> byKey;

	private EventSubjects(SameEvent rule, Map<String, List<DossierData>> byKey) {
		this.rule = rule;
		this.byKey = byKey;
	}

	/**
	 * Reads whom the data are about.
	 * @param rule null when nothing tells
	 */
	static EventSubjects of(String procedure, SameEvent rule, DossierData data) {
		if (rule == null) {
			return NONE;
		}
		String event = (rule.event() != null) ? rule.event() : procedure;
		return new EventSubjects(rule,
				rows(rule, data).stream()
					.filter((row) -> rule.by().stream().noneMatch((field) -> row.text(field).isBlank()))
					.collect(Collectors.groupingBy((row) -> key(event, rule, row))));
	}

	@SuppressWarnings("unchecked")
	private static List<DossierData> rows(SameEvent rule, DossierData data) {
		if (rule.list() == null) {
			return List.of(data);
		}
		return (ListLines.accepted(data.get(rule.list())) instanceof List<?> rows)
				? rows.stream().map((row) -> new DossierData((Map<String, Object>) row)).toList() : List.of();
	}

	private static String key(String event, SameEvent rule, DossierData row) {
		return Sha256.of(event + rule.by().stream().map(row::text).collect(Collectors.joining("\n", "\n", "")));
	}

	/** Sorted, so that two transactions write them in one order. */
	List<String> keys() {
		return this.byKey.keySet().stream().sorted().toList();
	}

	/** Whether both are about the same event of the same person. */
	boolean meet(EventSubjects other) {
		return this.byKey.entrySet()
			.stream()
			.anyMatch((mine) -> mine.getValue()
				.stream()
				.anyMatch((row) -> other.byKey.getOrDefault(mine.getKey(), List.of())
					.stream()
					.anyMatch((theirs) -> same(row, other.rule, theirs))));
	}

	private boolean same(DossierData mine, SameEvent otherRule, DossierData theirs) {
		for (String field : this.rule.tells()) {
			if (mine.get(field) != null && theirs.get(field) != null) {
				return mine.get(field).equals(theirs.get(field));
			}
		}
		LocalDate from = day(mine, this.rule.from());
		LocalDate otherFrom = day(theirs, otherRule.from());
		return from == null || otherFrom == null
				|| !from.isAfter(last(theirs, otherRule, otherFrom)) && !otherFrom.isAfter(last(mine, this.rule, from));
	}

	private static LocalDate last(DossierData data, SameEvent rule, LocalDate from) {
		LocalDate to = day(data, rule.to());
		return (to != null) ? to : from;
	}

	private static LocalDate day(DossierData data, String field) {
		return (field != null) ? data.date(field).orElse(null) : null;
	}

}
