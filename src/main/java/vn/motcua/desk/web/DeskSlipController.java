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

import vn.motcua.desk.panel.SlipRows;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierReading;
import vn.motcua.identity.SafeFiles;
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

	private static final Set<SlipForm> PREVIEWED = Set.of(SlipForm.SUPPLEMENT_REQUEST, SlipForm.REFUSAL);

	private static final Set<String> PREVIEW_FACTS = Set.of("supplementReasons", "supplementNote", "refusalReasons",
			"refusalNote");

	private static final int PREVIEW_DPI = 96;

	private final DeskAccess access;

	private final Slips slips;

	DeskSlipController(DeskAccess access, Slips slips) {
		this.access = access;
		this.slips = slips;
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
		if (request.form() == null || !PREVIEWED.contains(request.form()) || request.facts() == null
				|| !PREVIEW_FACTS.containsAll(request.facts().keySet())
				|| !request.facts().values().stream().allMatch(DeskSlipController::isText)) {
			throw new RefusedException(Kind.INVALID, "PREVIEW_UNKNOWN", "form",
					"Bước này không cấp phiếu xem trước được. Hãy chọn kết luận trước.");
		}
		byte[] pdf = this.slips.preview(dossier.code(), request.form(), request.facts(), this.access.caller().userId());
		return new Preview(request.form().titleVi(), PdfPictures.png(pdf, PREVIEW_DPI));
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
