package vn.motcua.desk.panel;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.motcua.desk.panel.DossierPanel.SlipRow;
import vn.motcua.dossier.Dossier;
import vn.motcua.slip.Slips;

/** The slips that were issued, to print again. */
@Component
class SlipRows {

	private final Slips slips;

	SlipRows(Slips slips) {
		this.slips = slips;
	}

	List<SlipRow> of(Dossier dossier) {
		return this.slips.ofDossier(dossier.code())
			.stream()
			.map((s) -> new SlipRow("In " + s.form().titleVi() + " số " + s.number(),
					"dossiers/" + dossier.code() + "/slips/" + s.id() + ".pdf", Texts.minute(s.issuedAt())))
			.toList();
	}

}
