package vn.motcua.fee.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Callers;
import vn.motcua.fee.FeePaidSweep;
import vn.motcua.fee.Fees;
import vn.motcua.fee.PaymentReview;
import vn.motcua.fee.PaymentReviews;
import vn.motcua.fee.banktransfer.StatementImport;
import vn.motcua.fee.banktransfer.StatementResult;
import vn.motcua.process.CaseRole;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** Bank statements and the manual queue, for accountants. */
@RestController
@RequestMapping("/api/payments")
class PaymentController {

	private static final int MAX_BYTES = 10_000_000;

	private final StatementImport statements;

	private final PaymentReviews reviews;

	private final Fees fees;

	private final FeePaidSweep sweep;

	private final Callers callers;

	PaymentController(StatementImport statements, PaymentReviews reviews, Fees fees, FeePaidSweep sweep,
			Callers callers) {
		this.statements = statements;
		this.reviews = reviews;
		this.fees = fees;
		this.sweep = sweep;
		this.callers = callers;
	}

	@PostMapping(path = "/bank-statements", consumes = "text/csv")
	StatementResult importStatement(@RequestBody byte[] content) {
		Caller accountant = accountant();
		if (content.length > MAX_BYTES) {
			throw new RefusedException(Kind.TOO_LARGE, "STATEMENT_TOO_LARGE", "file",
					"Tệp sao kê lớn quá 10 MB. Hãy tách thành nhiều tệp theo ngày.");
		}
		return this.statements.run(content, accountant);
	}

	@GetMapping("/reviews")
	List<PaymentReview> reviews() {
		return this.fees.queue(accountant().agencies());
	}

	@PostMapping("/reviews/{id}/resolution")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void resolve(@PathVariable long id, @RequestBody Resolution resolution) {
		Caller accountant = accountant();
		if (resolution.dossierCode() == null || resolution.dossierCode().isBlank()) {
			this.reviews.close(id, resolution.note(), accountant);
		}
		else {
			this.reviews.assign(id, resolution.dossierCode().strip(), resolution.note(), accountant);
			this.sweep.run();
		}
	}

	private Caller accountant() {
		Caller caller = this.callers.current();
		if (!caller.roles().contains(CaseRole.ACCOUNTANTS.groupId())) {
			throw new RefusedException(Kind.FORBIDDEN, "ROLE_MISSING", "",
					"Chỉ kế toán của cơ quan mới dùng được chức năng này.");
		}
		return caller;
	}

	/**
	 * @param dossierCode the dossier the money is for, or empty to close the row
	 * @param note what was done and why
	 */
	record Resolution(String dossierCode, String note) {
	}

}
