package vn.motcua.portal.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.motcua.catalog.Condition;
import vn.motcua.catalog.ConditionWords;
import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldType;
import vn.motcua.catalog.Procedure;

/**
 * Reads the form people fill in on a screen as one they fill in by hand: groups become
 * sections, choices become boxes to tick, rows become a grid, and what the screen hides
 * until it is needed says when it is needed.
 */
final class BlankForm {

	/** On paper the way of filing is plain. */
	private static final String CHANNEL = "channel";

	private static final int TICKED_CHOICES = 15;

	private static final int ROWS_ON_PAPER = 3;

	private static final int PERSONAL_ID_DIGITS = 12;

	private static final int SI_NUMBER_DIGITS = 10;

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private final Procedure procedure;

	private final ConditionWords words;

	BlankForm(Procedure procedure) {
		this.procedure = procedure;
		this.words = new ConditionWords(procedure);
	}

	List<BlankSection> sections(byte[] form) {
		List<BlankSection> sections = new ArrayList<>();
		for (JsonNode component : components(form)) {
			if (component.path("type").asText().equals("dynamiclist")) {
				sections.add(new BlankSection(label(component), when(component, ""), List.of(grid(component))));
			}
			else if (component.has("components")) {
				sections.add(section(component));
			}
		}
		return sections.stream().filter((section) -> !section.blanks().isEmpty()).toList();
	}

	private static JsonNode components(byte[] form) {
		try {
			return MAPPER.readTree(form).path("components");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A deployed form cannot be read", ex);
		}
	}

	private BlankSection section(JsonNode group) {
		String outer = when(group, "");
		List<Blank> blanks = new ArrayList<>();
		group.path("components").forEach((component) -> blank(component, outer).ifPresent(blanks::add));
		return new BlankSection(label(group), outer, blanks);
	}

	private Optional<Blank> blank(JsonNode component, String outer) {
		String type = component.path("type").asText();
		if (CHANNEL.equals(component.path("key").asText()) || List.of("text", "separator", "spacer").contains(type)) {
			return Optional.empty();
		}
		List<String> choices = texts(component.path("values"));
		boolean ticked = !choices.isEmpty() && choices.size() <= TICKED_CHOICES;
		Blank.Kind kind = ticked ? Blank.Kind.CHOICE : kind(type, field(component));
		return Optional.of(new Blank(kind, label(component), component.path("description").asText(""),
				when(component, outer), digits(field(component)), ticked ? choices : List.of()));
	}

	/** A table with a line per question and an empty column per row of the list. */
	private Blank grid(JsonNode list) {
		List<String> lines = new ArrayList<>();
		for (JsonNode column : list.path("components")) {
			List<String> choices = texts(column.path("values"));
			String options = (choices.isEmpty() || choices.size() > TICKED_CHOICES) ? ""
					: " (" + String.join("; ", choices) + ")";
			lines.add(label(column) + options);
		}
		return new Blank(Blank.Kind.GRID, label(list), "", "", ROWS_ON_PAPER, lines);
	}

	private static Blank.Kind kind(String type, FieldType field) {
		return switch (type) {
			case "checkbox" -> Blank.Kind.TICK;
			case "datetime" -> Blank.Kind.DATE;
			case "textarea" -> Blank.Kind.TEXT;
			default -> (digits(field) > 0) ? Blank.Kind.DIGITS : Blank.Kind.LINE;
		};
	}

	private static int digits(FieldType field) {
		return switch (field) {
			case PERSONAL_ID -> PERSONAL_ID_DIGITS;
			case SI_NUMBER -> SI_NUMBER_DIGITS;
			default -> 0;
		};
	}

	private FieldType field(JsonNode component) {
		return this.procedure.field(component.path("key").asText()).map(FieldDefinition::type).orElse(FieldType.TEXT);
	}

	private static String label(JsonNode component) {
		String label = component.path("label").asText("");
		return label.isEmpty() ? component.path("dateLabel").asText("") : label;
	}

	private static List<String> texts(JsonNode values) {
		return StreamSupport.stream(values.spliterator(), false).map((value) -> value.path("label").asText()).toList();
	}

	/** When the screen would show it; empty for always or when the heading says it. */
	private String when(JsonNode component, String outer) {
		String hide = component.path("conditional").path("hide").asText("");
		// nothing chosen yet is no case on paper
		String hidden = hide.replaceFirst("^=", "").replaceFirst("^\\s*[A-Za-z0-9.]+ = null( or |$)", "").strip();
		if (hidden.isEmpty()) {
			return "";
		}
		String text = this.words.of(Condition.parse("not(" + hidden + ")")).map((said) -> "Khi " + said).orElse("");
		return text.equals(outer) ? "" : text;
	}

}
