package vn.motcua.slip.print;

import java.time.Instant;
import java.util.HashMap;
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
 * {@code apologyReason}.
 */
@Component
class ApologyPage implements SlipPage {

	@Override
	public SlipForm form() {
		return SlipForm.APOLOGY;
	}

	@Override
	public Map<String, Object> values(SlipCase slip, Procedure procedure, Agency agency) {
		DossierEvent moved = slip.last("REAPPOINTED")
			.orElseThrow(() -> new IllegalStateException("Dossier " + slip.dossier().code() + " has no new date"));
		Map<String, Object> values = new HashMap<>();
		values.put("originalDueAt", moment(moved, "from"));
		values.put("newDueAt", moment(moved, "to"));
		values.put("reason", reason(String.valueOf(moved.detail().getOrDefault("reason", "")), procedure));
		values.put("note", slip.dossier().data().text("apologyNote"));
		return values;
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
