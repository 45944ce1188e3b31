package vn.motcua.desk.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.desk.panel.DossierPanel;
import vn.motcua.desk.panel.SlipRows;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierReading;
import vn.motcua.identity.SafeFiles;
import vn.motcua.process.CaseRole;
import vn.motcua.shared.PdfPictures;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;
import vn.motcua.slip.Slip;
import vn.motcua.slip.SlipForm;
import vn.motcua.slip.Slips;

/** Slips in the panel: print as issued, look before issue, correct. */
@RestController
@RequestMapping(DeskController.ROOT)
class DeskSlipController {

	/** What the step of a task may lead to, with the facts its form would send. */
	private static final Map<SlipForm, Set<String>> PREVIEWED = Map.of(SlipForm.RECEIPT, Set.of(),
			SlipForm.SUPPLEMENT_REQUEST, Set.of("supplementReasons", "supplementNote"), SlipForm.REFUSAL,
			Set.of("refusalReasons", "refusalNote"), SlipForm.APOLOGY,
			Set.of("apologyReason", "apologyNote", "apologyNewDueOn"));

	private static final int PREVIEW_DPI = 96;

	private final DeskAccess access;

	private final Slips slips;

	private final SlipRows rows;

	DeskSlipController(DeskAccess access, Slips slips, SlipRows rows) {
		this.access = access;
		this.slips = slips;
		this.rows = rows;
	}

	@GetMapping("/dossiers/{code}/slips/{id}.pdf")
	ResponseEntity<byte[]> print(@PathVariable String code, @PathVariable long id) {
		DossierReading reading = this.access.reading(code);
		Slip slip = this.slips.get(reading.dossier().code(), id);
		if (!reading.covers(slip.issuedAt())) {
			throw new RefusedException(Kind.NOT_FOUND, "SLIP_NOT_FOUND", "id",
					"Phiếu này do cơ quan nhận hồ sơ cấp sau khi hồ sơ chuyển đi, cơ quan của bạn không xem được.");
		}
		return SafeFiles.pdf(this.slips.content(slip), slip.number().replace('/', '-'));
	}

	/** Pages as pictures: the web applications' sandbox shows no PDF made on the way. */
	@PostMapping("/tasks/{taskId}/slip-preview")
	Preview preview(@PathVariable String taskId, @RequestBody PreviewRequest request) {
		Dossier dossier = this.access.ofTask(taskId);
		boolean accepted = dossier.acceptedAt() != null;
		if (request.form() == null || !PREVIEWED.containsKey(request.form()) || request.facts() == null
				|| !PREVIEWED.get(request.form()).containsAll(request.facts().keySet())
				|| (request.form() == SlipForm.RECEIPT && accepted)
				|| !request.facts().values().stream().allMatch(DeskSlipController::isText)) {
			throw new RefusedException(Kind.INVALID, "PREVIEW_UNKNOWN", "form",
					"Bước này không cấp phiếu xem trước được. Hãy chọn kết luận trước.");
		}
		return preview(dossier, request.form(), request.facts());
	}

	/** The control slip as it stands, however far the dossier has come. */
	@GetMapping("/dossiers/{code}/control-slip")
	Preview control(@PathVariable String code) {
		return preview(this.access.dossier(code), SlipForm.CONTROL, Map.of());
	}

	/**
	 * What was issued so far, newest first; a dossier only read in part tells nothing.
	 */
	@GetMapping("/dossiers/{code}/slips")
	List<DossierPanel.SlipRow> issued(@PathVariable String code) {
		return this.rows.of(this.access.dossier(code), this.access.caller());
	}

	private Preview preview(Dossier dossier, SlipForm form, Map<String, Object> facts) {
		byte[] pdf = this.slips.preview(dossier.code(), form, facts, signer(form));
		return new Preview(form.titleVi(), PdfPictures.png(pdf, PREVIEW_DPI));
	}

	/**
	 * Who looks is who will sign, but for an apology, which a director signs, and the
	 * control slip, which whoever returns the result signs.
	 */
	private String signer(SlipForm form) {
		Caller caller = this.access.caller();
		boolean signs = switch (form) {
			case APOLOGY -> caller.roles().contains(CaseRole.DIRECTORS.groupId());
			case CONTROL -> false;
			default -> true;
		};
		return signs ? caller.userId() : Caller.SYSTEM;
	}

	/** What the form of the step would send: a note, or the codes that were ticked. */
	private static boolean isText(Object fact) {
		return fact instanceof String
				|| (fact instanceof List<?> codes && codes.stream().allMatch(String.class::isInstance));
	}

	/**
	 * A corrected slip; the reception corrects receipts, heads and directors the rest.
	 */
	@PostMapping("/dossiers/{code}/slips/{id}/correction")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void correct(@PathVariable String code, @PathVariable long id, @RequestBody CorrectionRequest request) {
		Dossier dossier = this.access.dossier(code);
		Slip slip = this.slips.get(dossier.code(), id);
		Caller caller = this.access.caller();
		if (!SlipRows.mayCorrect(slip.form(), caller)) {
			throw new RefusedException(Kind.FORBIDDEN, "ROLE_MISSING", "",
					"Chỉ cán bộ một cửa được cấp lại Mẫu số 01; các mẫu khác do lãnh đạo phòng hoặc giám đốc cấp lại.");
		}
		this.slips.correct(dossier.code(), id, caller.userId(), request.reason());
	}

	record PreviewRequest(SlipForm form, Map<String, Object> facts) {
	}

	/**
	 * @param pages PNG files, base64 in JSON
	 */
	record Preview(String title, List<byte[]> pages) {
	}

	record CorrectionRequest(String reason) {
	}

}
