package vn.motcua.scenario;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words a scenario may use, each with its modifiers and the shape of its value. */
public enum StepKind {

	WAITS_AT("waitsAt", Shape.NAMES, "due", "group"), FINDINGS("findings", Shape.NAMES),
	COMPLETE("complete", Shape.VALUES, "task", "as", "refused"), STATUS("status", Shape.NAME),
	FACTS("facts", Shape.VALUES), PROMISED("promised", Shape.NAME),
	DECIDED("decided", Shape.VALUES, Set.of("decision", "result")), ADVANCE("advance", Shape.NAME),
	UNTIL("until", Shape.NAME), PAY("pay", Shape.VALUES, Set.of("by", "amount", "code", "twice"), "matched"),
	PARCEL("parcel", Shape.NAME_OR_VALUES, Set.of("event", "twice")),
	SUPPLEMENT("supplement", Shape.VALUES, Set.of("form", "papers"), "as", "refused"),
	WITHDRAW("withdraw", Shape.NAME, "as", "refused"), EVENTS("events", Shape.NAMES), SENT("sent", Shape.NAMES),
	CLOCK("clock", Shape.VALUES, ClockChecks.NAMES), ENDS_AT("endsAt", Shape.NAME);

	/** What may stand behind the word. */
	enum Shape {

		NAME, NAMES, VALUES, NAME_OR_VALUES

	}

	private final String word;

	private final Shape shape;

	private final Set<String> keys;

	private final Set<String> modifiers;

	StepKind(String word, Shape shape, String... modifiers) {
		this(word, shape, Set.of(), modifiers);
	}

	StepKind(String word, Shape shape, Set<String> keys, String... modifiers) {
		this.word = word;
		this.shape = shape;
		this.keys = keys;
		this.modifiers = Set.of(modifiers);
	}

	public String word() {
		return this.word;
	}

	Shape shape() {
		return this.shape;
	}

	/** Keys its mapping may have; empty means any. */
	Set<String> keys() {
		return this.keys;
	}

	Set<String> modifiers() {
		return this.modifiers;
	}

	static Optional<StepKind> find(String word) {
		return Arrays.stream(values()).filter((k) -> k.word.equals(word)).findFirst();
	}

	static String words() {
		return Arrays.stream(values()).map(StepKind::word).collect(Collectors.joining(", "));
	}

}
