package vn.motcua.slip.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.FieldOption;
import vn.motcua.catalog.Procedure;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.slip.SlipForm;

/**
 * Form 04: apology and new date, from the log's last REAPPOINTED: {@code from} and
 * {@code to} as ISO instants, {@code reason} in words or as an option of the field
 * {@code apologyReason}. A preview is made of what the officer drafts.
 */
@Component
class ApologyPage implements SlipPage {

	private static final String OPEN = "……………";

	private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d/M/yyyy");

	@Override
	public SlipForm form() {
		return SlipForm.APOLOGY;
	}

	@Override
	public Map<String, Object> values(SlipCase slip, Procedure procedure, Agency agency) {
		Map<String, Object> values = new HashMap<>(
				slip.isPreview() ? drafted(slip, procedure) : signed(slip, procedure));
		values.put("note", slip.dossier().data().text("apologyNote"));
		return values;
	}

	private static Map<String, Object> signed(SlipCase slip, Procedure procedure) {
		DossierEvent moved = slip.last("REAPPOINTED")
			.orElseThrow(() -> new IllegalStateException("Dossier " + slip.dossier().code() + " has no new date"));
		return Map.of("originalDueAt", moment(moved, "from"), "newDueAt", moment(moved, "to"), "reason",
				reason(String.valueOf(moved.detail().getOrDefault("reason", "")), procedure));
	}

	/** What the officer proposes; dots stand for what is not said yet. */
	private static Map<String, Object> drafted(SlipCase slip, Procedure procedure) {
		String reason = slip.dossier().data().text("apologyReason");
		return Map.of("originalDueAt", SlipWords.moment(slip.dossier().promisedAt()), "newDueAt",
				day(slip.dossier().data().text("apologyNewDueOn")), "reason",
				reason.isEmpty() ? OPEN : reason(reason, procedure));
	}

	/** A day as it is stored or as the form shows it. */
	private static String day(String text) {
		for (DateTimeFormatter format : List.of(DateTimeFormatter.ISO_LOCAL_DATE, SHOWN)) {
			try {
				return SlipWords.day(LocalDate.parse(text, format));
			}
			catch (DateTimeParseException ex) {
				continue;
			}
		}
		return OPEN;
	}

	private static String moment(DossierEvent event, String name) {
		return SlipWords.moment(Instant.parse(String.valueOf(event.detail().get(name))));
	}

	private static String reason(String given, Procedure procedure) {
		return procedure.field("apologyReason")
			.flatMap((field) -> field.option(given))
			.map(FieldOption::labelVi)
			.orElse(given);
	}

}
