package vn.motcua.payout.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Callers;
import vn.motcua.payout.Payouts;
import vn.motcua.process.CaseRole;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** The day's payout orders of an agency, for its accountants. */
@RestController
@RequestMapping("/api/payouts")
class PayoutController {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final Payouts payouts;

	private final Callers callers;

	PayoutController(Payouts payouts, Callers callers) {
		this.payouts = payouts;
		this.callers = callers;
	}

	@GetMapping
	ResponseEntity<String> ofDay(@RequestParam String agency,
			@RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
		Caller caller = this.callers.current();
		if (!caller.roles().contains(CaseRole.ACCOUNTANTS.groupId()) || !caller.agencies().contains(agency)) {
			throw new RefusedException(Kind.FORBIDDEN, "ROLE_MISSING", "agency",
					"Chỉ kế toán của cơ quan mới xem được danh sách chi trả của cơ quan đó.");
		}
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"chi-tra-" + day + ".csv\"")
			.body(PayoutList.csv(this.payouts.ofDay(agency, day)));
	}

}
