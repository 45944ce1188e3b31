package vn.motcua.desk.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.motcua.desk.panel.PayoutViews;
import vn.motcua.desk.panel.PayoutViews.Due;
import vn.motcua.desk.panel.PayoutViews.FileRow;
import vn.motcua.desk.panel.PayoutViews.OpenFile;
import vn.motcua.desk.panel.PayoutViews.PaymentRow;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Caller;
import vn.motcua.identity.SafeFiles;
import vn.motcua.payout.PayoutFile;
import vn.motcua.payout.PayoutFiles;
import vn.motcua.payout.ReturnImport;
import vn.motcua.payout.ReturnResult;
import vn.motcua.process.CaseRole;

/** Payment order files, for the accountants of an agency and those who approve. */
@RestController
@RequestMapping(DeskController.ROOT + "/payouts")
class DeskPayoutController {

	private static final String CSV = "text/csv;charset=UTF-8";

	private final DeskAccess access;

	private final Agencies agencies;

	private final PayoutFiles files;

	private final ReturnImport returns;

	private final PayoutViews views;

	DeskPayoutController(DeskAccess access, Agencies agencies, PayoutFiles files, ReturnImport returns,
			PayoutViews views) {
		this.access = access;
		this.agencies = agencies;
		this.files = files;
		this.returns = returns;
		this.views = views;
	}

	/** The agencies whose money the caller works with; nobody else has any. */
	@GetMapping("/agencies")
	Place agencies() {
		Caller caller = this.access.caller();
		boolean collects = caller.roles().contains(CaseRole.ACCOUNTANTS.groupId());
		boolean approves = caller.roles().contains(CaseRole.ACCOUNTANT_HEADS.groupId());
		List<Choice> own = (!collects && !approves) ? List.of()
				: this.agencies.all()
					.stream()
					.filter((agency) -> caller.agencies().contains(agency.code()))
					.map((agency) -> new Choice(agency.code(), agency.nameVi()))
					.toList();
		return new Place(own, collects, approves);
	}

	@GetMapping
	Due due(@RequestParam String agency) {
		return this.views.due(this.files.due(agency, this.access.caller()));
	}

	@GetMapping("/files")
	List<FileRow> files(@RequestParam String agency) {
		return this.views.rows(this.files.files(agency, this.access.caller()));
	}

	@PostMapping("/files")
	FileRow collect(@RequestParam String agency) {
		return this.views.row(this.files.collect(agency, this.access.caller()));
	}

	@GetMapping("/files/{id}")
	OpenFile file(@PathVariable long id) {
		Caller caller = this.access.caller();
		return this.views.open(this.files.file(id, caller), this.files.payments(id, caller));
	}

	@PostMapping("/files/{id}/approve")
	FileRow approve(@PathVariable long id, @RequestBody Map<String, String> body) {
		return this.views.row(this.files.approve(id, body.getOrDefault("hashes", ""), this.access.caller()));
	}

	@PostMapping("/files/{id}/discard")
	FileRow discard(@PathVariable long id, @RequestBody Map<String, String> body) {
		return this.views.row(this.files.discard(id, body.get("reason"), this.access.caller()));
	}

	@GetMapping("/files/{id}/transfers.xml")
	ResponseEntity<byte[]> transfers(@PathVariable long id) {
		Caller caller = this.access.caller();
		PayoutFile file = this.files.file(id, caller);
		return SafeFiles.file(this.files.transfers(id, caller), MediaType.APPLICATION_XML_VALUE, file.name() + ".xml",
				true);
	}

	@GetMapping("/files/{id}/list.csv")
	ResponseEntity<byte[]> list(@PathVariable long id) {
		Caller caller = this.access.caller();
		PayoutFile file = this.files.file(id, caller);
		return SafeFiles.file(this.files.list(id, caller), CSV, file.name() + ".csv", true);
	}

	/** Money that came back and is not paid again yet. */
	@GetMapping("/returns")
	List<PaymentRow> returned(@RequestParam String agency) {
		return this.views.payments(this.returns.open(agency, this.access.caller()));
	}

	/** Lines of the bank that fit no payment yet. */
	@GetMapping("/returns/unmatched")
	List<UnmatchedRow> unmatched(@RequestParam String agency) {
		return this.returns.unmatched(agency, this.access.caller())
			.stream()
			.map((line) -> new UnmatchedRow(line.returnedOn(), line.bankReference(), line.paymentReference(),
					line.amount().toString(), line.reason(), line.why()))
			.toList();
	}

	@PostMapping("/returns")
	ReturnResult importReturns(@RequestParam String agency, @RequestParam MultipartFile file) throws IOException {
		return this.returns.run(agency, file.getBytes(), this.access.caller());
	}

	record UnmatchedRow(LocalDate returnedOn, String bankReference, String paymentReference, String amount,
			String reason, String why) {
	}

	record Choice(String code, String name) {
	}

	record Place(List<Choice> agencies, boolean collects, boolean approves) {
	}

}
