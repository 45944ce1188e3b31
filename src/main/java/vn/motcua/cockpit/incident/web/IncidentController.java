package vn.motcua.cockpit.incident.web;

import java.time.Instant;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.cockpit.Scope;
import vn.motcua.cockpit.Scopes;
import vn.motcua.cockpit.incident.Incidents;
import vn.motcua.cockpit.incident.NoticeTroubles;
import vn.motcua.cockpit.incident.StuckCase;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.fee.Fees;
import vn.motcua.fee.PaymentReview;
import vn.motcua.payout.PayoutTrouble;
import vn.motcua.payout.PayoutTroubles;
import vn.motcua.notification.Notice;
import vn.motcua.postal.Shipment;
import vn.motcua.postal.Shipments;

/** What went wrong in the caller's agencies. */
@RestController
@RequestMapping("/camunda/api/supervision/incidents")
class IncidentController {

	private static final int MOST = 200;

	private final Scopes scopes;

	private final Incidents incidents;

	private final Fees fees;

	private final PayoutTroubles payouts;

	private final NoticeTroubles notices;

	private final Shipments shipments;

	private final Dossiers dossiers;

	private final ProcedureCatalog catalog;

	private final Agencies agencies;

	IncidentController(Scopes scopes, Incidents incidents, Fees fees, PayoutTroubles payouts, NoticeTroubles notices,
			Shipments shipments, Dossiers dossiers, ProcedureCatalog catalog, Agencies agencies) {
		this.scopes = scopes;
		this.incidents = incidents;
		this.fees = fees;
		this.payouts = payouts;
		this.notices = notices;
		this.shipments = shipments;
		this.dossiers = dossiers;
		this.catalog = catalog;
		this.agencies = agencies;
	}

	@GetMapping
	Troubles list(@RequestParam(required = false) String agency) {
		Scope scope = this.scopes.current(agency);
		return new Troubles(this.incidents.list(scope).stream().map(this::row).toList(),
				this.fees.queue(scope.agencies()).stream().map(this::row).toList(),
				this.payouts.list(scope.agencies(), MOST).stream().map(this::row).toList(),
				this.notices.list(scope).stream().map(this::row).toList(),
				this.shipments.troubled(scope.agencies(), MOST).stream().map(this::row).toList());
	}

	@PostMapping("/retry")
	Tried retry(@RequestBody Wish wish) {
		List<String> jobs = (wish.jobIds() != null) ? wish.jobIds() : List.of();
		return new Tried(this.incidents.retry(jobs, this.scopes.current()));
	}

	@PostMapping("/notices/{id}/resend")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void resend(@PathVariable long id) {
		this.notices.resend(id, this.scopes.current());
	}

	private CaseRow row(StuckCase stuck) {
		Dossier dossier = this.dossiers.find(stuck.dossierCode()).orElse(null);
		String procedure = (dossier == null) ? stuck.processKey()
				: this.catalog.find(dossier.procedure()).map(Procedure::nameVi).orElse(dossier.procedure());
		return new CaseRow(stuck.jobId(), stuck.dossierCode(), (dossier != null) ? dossier.applicant().fullName() : "",
				procedure, agency(stuck.agency()), stuck.step(), stuck.since(), stuck.nextTry(), stuck.words().what(),
				stuck.words().meaning(), stuck.words().todo(), stuck.words().call(), stuck.technical());
	}

	private PaymentRow row(PaymentReview review) {
		return new PaymentRow(review.id(), review.dossierCode(), agency(review.agency()), review.openedAt(),
				review.amount().amount(), review.reason().labelVi(), review.description());
	}

	private PayoutRow row(PayoutTrouble trouble) {
		return new PayoutRow(trouble.dossierCode(), trouble.payee(), agency(trouble.agency()), trouble.reference(),
				trouble.since(), trouble.amount().amount(), trouble.kind().labelVi(), trouble.reason(),
				trouble.kind().remedyVi());
	}

	private NoticeRow row(Notice notice) {
		return new NoticeRow(notice.id(), notice.dossierCode(), applicant(notice.dossierCode()),
				agency(notice.agency()), notice.kind().subjectVi(), notice.state().name(), notice.state().labelVi(),
				notice.queuedAt(), notice.attempts(), notice.lastError());
	}

	private ParcelRow row(Shipment shipment) {
		boolean back = shipment.state().isEnd();
		return new ParcelRow(shipment.number().value(), shipment.dossierCode(), shipment.recipient(),
				agency(shipment.agency()), shipment.state().labelVi(), shipment.handedOverAt(), back);
	}

	private String applicant(String code) {
		return this.dossiers.find(code).map((d) -> d.applicant().fullName()).orElse("");
	}

	private String agency(String code) {
		return this.agencies.find(code).map(Agency::nameVi).orElse(code);
	}

	record Wish(List<String> jobIds) {
	}

	record Tried(int tried) {
	}

	record Troubles(List<CaseRow> cases, List<PaymentRow> payments, List<PayoutRow> payouts, List<NoticeRow> notices,
			List<ParcelRow> parcels) {
	}

	/**
	 * @param nextTry when the machine tries again by itself, null when it gave up
	 */
	record CaseRow(String jobId, String code, String applicant, String procedure, String agency, String step,
			Instant since, Instant nextTry, String what, String meaning, String todo, String call, String technical) {
	}

	/**
	 * @param code the dossier it seems to be for, or null
	 * @param amount whole đồng
	 */
	record PaymentRow(long id, String code, String agency, Instant since, long amount, String what, String technical) {
	}

	/**
	 * @param code null when the bank names no payment of ours
	 * @param reference what the bank carries with the money
	 * @param reason the bank's words
	 */
	record PayoutRow(String code, String payee, String agency, String reference, Instant since, long amount,
			String what, String reason, String todo) {
	}

	record NoticeRow(long id, String code, String applicant, String agency, String subject, String state,
			String stateVi, Instant since, int attempts, String technical) {
	}

	/**
	 * @param back it came back; otherwise the post says nothing
	 */
	record ParcelRow(String number, String code, String applicant, String agency, String stateVi, Instant since,
			boolean back) {
	}

}
