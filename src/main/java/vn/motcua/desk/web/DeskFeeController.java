package vn.motcua.desk.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.fee.Fees;
import vn.motcua.fee.PaymentOrder;
import vn.motcua.identity.SafeFiles;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** The payment code as picture. */
@RestController
@RequestMapping(DeskController.ROOT)
class DeskFeeController {

	private final DeskAccess access;

	private final Fees fees;

	DeskFeeController(DeskAccess access, Fees fees) {
		this.access = access;
		this.fees = fees;
	}

	@GetMapping("/dossiers/{code}/fee/qr.svg")
	ResponseEntity<byte[]> qr(@PathVariable String code) {
		String svg = this.fees.find(this.access.dossier(code).code())
			.flatMap(PaymentOrder::qrSvg)
			.orElseThrow(() -> new RefusedException(Kind.NOT_FOUND, "NOTHING_DUE", "",
					"Hồ sơ này không có khoản nào chờ chuyển khoản."));
		return SafeFiles.file(svg.getBytes(StandardCharsets.UTF_8), "image/svg+xml", "vietqr.svg", false);
	}

}
