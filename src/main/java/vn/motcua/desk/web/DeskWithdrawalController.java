package vn.motcua.desk.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.Dossier;
import vn.motcua.process.CaseMessages;
import vn.motcua.process.CaseProcess;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** An applicant at the counter takes the dossier back; the officer enters it. */
@RestController
@RequestMapping(DeskController.ROOT + "/dossiers/{code}/withdrawal")
class DeskWithdrawalController {

	private final DeskAccess access;

	private final CaseProcess cases;

	DeskWithdrawalController(DeskAccess access, CaseProcess cases) {
		this.access = access;
		this.cases = cases;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void withdraw(@PathVariable String code) {
		Dossier dossier = this.access.dossier(code);
		boolean taken = dossier.status().allowsWithdrawal()
				&& this.cases.correlate(dossier.code(), CaseMessages.DOSSIER_WITHDRAWN);
		if (!taken) {
			throw new RefusedException(Kind.CONFLICT, "WITHDRAWAL_TOO_LATE", "",
					"Hồ sơ ở trạng thái “" + dossier.status().labelVi() + "” nên không rút được nữa.");
		}
	}

}
