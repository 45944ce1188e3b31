package vn.motcua.desk.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.slip.Slip;
import vn.motcua.slip.Slips;

/** A slip to print, exactly as it was issued. */
@RestController
@RequestMapping(DeskController.ROOT + "/dossiers/{code}/slips")
class DeskSlipController {

	private final DeskAccess access;

	private final Slips slips;

	DeskSlipController(DeskAccess access, Slips slips) {
		this.access = access;
		this.slips = slips;
	}

	@GetMapping("/{id}.pdf")
	ResponseEntity<byte[]> print(@PathVariable String code, @PathVariable long id) {
		Slip slip = this.slips.get(this.access.dossier(code).code(), id);
		return DeskFiles.pdf(this.slips.content(slip), slip.number().replace('/', '-'));
	}

}
