package vn.motcua.desk.panel;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import vn.motcua.desk.panel.DossierPanel.SlipRow;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.process.CaseRole;
import vn.motcua.slip.Slip;
import vn.motcua.slip.SlipForm;
import vn.motcua.slip.Slips;

/** The slips that were issued, newest first, to print or to correct. */
@Component
public class SlipRows {

	private static final Set<String> HEADS = Set.of(CaseRole.BENEFITS_HEADS.groupId(), CaseRole.DIRECTORS.groupId());

	private static final String PATH = "dossiers/%s/slips/%d.pdf";

	private final Slips slips;

	SlipRows(Slips slips) {
		this.slips = slips;
	}

	/** Who answers for a form issues it anew. */
	public static boolean mayCorrect(SlipForm form, Caller caller) {
		return (form == SlipForm.RECEIPT) ? caller.roles().contains(CaseRole.RECEPTION_OFFICERS.groupId())
				: caller.roles().stream().anyMatch(HEADS::contains);
	}

	public List<SlipRow> of(Dossier dossier, Caller caller) {
		return this.slips.ofDossier(dossier.code()).stream().map((slip) -> row(slip, caller)).toList();
	}

	/** Those an agency that handed the dossier over knows; only to be known of. */
	List<SlipRow> past(Dossier dossier, Predicate<Instant> shown) {
		return this.slips.ofDossier(dossier.code())
			.stream()
			.filter((slip) -> shown.test(slip.issuedAt()))
			.map((slip) -> new SlipRow("Mẫu " + slip.form().number() + ": " + slip.form().titleVi(), slip.number(),
					PATH.formatted(slip.dossierCode(), slip.id()), Texts.minute(slip.issuedAt()), "", ""))
			.toList();
	}

	private static SlipRow row(Slip slip, Caller caller) {
		String path = "dossiers/" + slip.dossierCode() + "/slips/" + slip.id();
		boolean correctable = !slip.isReplaced() && mayCorrect(slip.form(), caller);
		return new SlipRow("Mẫu " + slip.form().number() + ": " + slip.form().titleVi(), slip.number(), path + ".pdf",
				Texts.minute(slip.issuedAt()), slip.isReplaced() ? "Đã thay bằng giấy số " + slip.replacedBy() : "",
				correctable ? path + "/correction" : "");
	}

}
