package vn.motcua.slip.print;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.Procedure;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Papers;
import vn.motcua.slip.SlipForm;

/** Form 02: one request with everything that is missing or wrong. */
@Component
class SupplementPage implements SlipPage {

	private final Papers papers;

	SupplementPage(Papers papers) {
		this.papers = papers;
	}

	@Override
	public SlipForm form() {
		return SlipForm.SUPPLEMENT_REQUEST;
	}

	@Override
	public Map<String, Object> values(SlipCase slip, Procedure procedure, Agency agency) {
		List<ReasonLine> asked = ReasonLine.of(slip.dossier(), "supplementReasons", procedure.supplementReasons(),
				procedure, "Yêu cầu về hồ sơ của thủ tục");
		List<ReasonLine> missing = ReasonLine.missing(procedure, slip.dossier(),
				this.papers.list(slip.dossier().code()), asked.size() + 1);
		Map<String, Object> values = new HashMap<>();
		values.put("lines", Stream.concat(asked.stream(), missing.stream()).toList());
		values.put("guidance", slip.dossier().data().text("supplementNote"));
		values.put("stage", (slip.dossier().acceptedAt() == null) ? "tiếp nhận hồ sơ" : "giải quyết hồ sơ");
		values.put("completeBy", completeBy(slip));
		values.put("term", procedure.supplementTerm());
		return values;
	}

	/** The term begins when the request is made: a preview has none yet. */
	private static String completeBy(SlipCase slip) {
		String due = slip.dossier().data().text("supplementDueAt");
		return (slip.isPreview() || due.isEmpty()) ? "" : SlipWords.moment(Instant.parse(due));
	}

}
