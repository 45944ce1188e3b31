package vn.motcua.slip;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Dossiers;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;
import vn.motcua.shared.Sha256;
import vn.motcua.slip.Slip.Correction;
import vn.motcua.slip.print.SlipCase;
import vn.motcua.slip.print.SlipPrinter;
import vn.motcua.slip.store.SerialStore;
import vn.motcua.slip.store.SlipStore;

/** Issues legal slips and hands them out. No access check: ask the dossier first. */
@Service
public class Slips {

	static final String SLIP_ISSUED = "SLIP_ISSUED";

	private static final int LONGEST_REASON = 1_000;

	private final SlipStore store;

	private final SerialStore series;

	private final SlipPrinter printer;

	private final SlipProof proof;

	private final CheckLinks links;

	private final OfficerNames names;

	private final Dossiers dossiers;

	private final Clock clock;

	public Slips(SlipStore store, SerialStore series, SlipPrinter printer, SlipProof proof, CheckLinks links,
			OfficerNames names, Dossiers dossiers, Clock clock) {
		this.store = store;
		this.series = series;
		this.printer = printer;
		this.proof = proof;
		this.links = links;
		this.names = names;
		this.dossiers = dossiers;
		this.clock = clock;
	}

	/** Slips of a dossier, newest first. */
	public List<Slip> ofDossier(String dossierCode) {
		return this.store.ofDossier(dossierCode);
	}

	/** The newest slip of a form. */
	public Optional<Slip> find(String dossierCode, SlipForm form) {
		return this.store.ofDossier(dossierCode).stream().filter((slip) -> slip.form() == form).findFirst();
	}

	/** The slip of a dossier, or {@code RefusedException} NOT_FOUND. */
	public Slip get(String dossierCode, long id) {
		return this.store.ofDossier(dossierCode)
			.stream()
			.filter((slip) -> slip.id() == id)
			.findFirst()
			.orElseThrow(() -> new RefusedException(Kind.NOT_FOUND, "SLIP_UNKNOWN", "slip",
					"Hồ sơ này không có giấy bạn tìm. Hãy tải lại trang."));
	}

	/** The PDF exactly as issued; a changed one is never handed out. */
	public byte[] content(Slip slip) {
		byte[] content = this.store.content(slip.id());
		if (!this.proof.holds(slip, content)) {
			throw new RefusedException(Kind.CONFLICT, "SLIP_CHANGED", "slip", "Giấy số " + slip.number()
					+ " không còn nguyên vẹn so với lúc phát hành. Hãy báo quản trị viên kiểm tra cơ sở dữ liệu.");
		}
		return content;
	}

	/**
	 * Issues a slip. The same key twice issues one.
	 * @param modelVersion version of the process the case runs on
	 */
	@Transactional
	public Slip issue(String dossierCode, SlipForm form, int modelVersion, String key) {
		return this.store.byKey(key).orElseGet(() -> {
			List<DossierEvent> events = this.dossiers.events(dossierCode);
			String officer = (form == SlipForm.STOP) ? Caller.SYSTEM : officer(events);
			return issue(this.dossiers.get(dossierCode), events, form, modelVersion, officer, key, null);
		});
	}

	/**
	 * Issues a new slip with the facts of now in the place of a wrong one, which from
	 * then on checks as replaced.
	 * @param actor user id of who answers for it
	 * @param reason in words, printed on the new slip
	 */
	@Transactional
	public Slip correct(String dossierCode, long id, String actor, String reason) {
		Slip old = get(dossierCode, id);
		if (old.isReplaced()) {
			throw new RefusedException(Kind.CONFLICT, "SLIP_REPLACED", "slip",
					"Giấy số " + old.number() + " đã được thay bằng giấy số " + old.replacedBy() + ".");
		}
		if (reason == null || reason.isBlank()) {
			throw new RefusedException(Kind.INVALID, "REASON_MISSING", "reason", "Hãy ghi lý do cấp lại giấy.");
		}
		if (reason.strip().length() > LONGEST_REASON) {
			throw new RefusedException(Kind.INVALID, "REASON_TOO_LONG", "reason",
					"Lý do cấp lại giấy dài nhất " + LONGEST_REASON + " ký tự. Hãy viết ngắn hơn.");
		}
		List<DossierEvent> events = this.dossiers.events(dossierCode);
		return issue(this.dossiers.get(dossierCode), events, old.form(), modelVersion(events, old), actor,
				"corrects-" + old.id(), new Correction(old.id(), old.number(), old.issuedAt(), reason.strip()));
	}

	/**
	 * The page as it would be issued now, marked as a preview: no number, not stored.
	 * @param actor whose name stands under it, {@code Caller.SYSTEM} for nobody's
	 */
	public byte[] preview(String dossierCode, SlipForm form, Map<String, Object> facts, String actor) {
		Dossier dossier = this.dossiers.get(dossierCode);
		return this.printer.print(form, SlipCase.preview(dossier.withData(dossier.data().with(facts)),
				this.dossiers.events(dossierCode), name(actor), this.clock.instant()));
	}

	private Slip issue(Dossier dossier, List<DossierEvent> events, SlipForm form, int modelVersion, String actor,
			String key, Correction correction) {
		Instant now = this.clock.instant();
		int year = LocalDate.ofInstant(now, this.clock.getZone()).getYear();
		String number = this.series.next(dossier.agency(), form, year);
		String token = SlipToken.fresh();
		byte[] content = this.printer.print(form, new SlipCase(dossier, events, modelVersion, number, name(actor), now,
				this.links.of(token), correction));
		boolean promises = form == SlipForm.RECEIPT || form == SlipForm.APOLOGY;
		Slip slip = new Slip(0, dossier.code(), dossier.agency(), form, number, now, actor, Sha256.of(content), token,
				promises ? dossier.promisedAt() : null, correction, "");
		this.store.insert(slip, content, key);
		Map<String, Object> detail = new LinkedHashMap<>(
				Map.of("form", form.name(), "number", number, "sha256", slip.sha256(), "modelVersion", modelVersion));
		if (correction != null) {
			detail.put("corrects", correction.number());
		}
		this.dossiers.note(dossier.code(), actor, SLIP_ISSUED, detail);
		return this.store.byKey(key).orElseThrow();
	}

	private String name(String actor) {
		return Caller.SYSTEM.equals(actor) ? "" : this.names.of(actor);
	}

	/** Who completed the task before the slip: the officer who answers for it. */
	private static String officer(List<DossierEvent> events) {
		return events.stream()
			.filter((event) -> event.kind().equals("TASK_COMPLETED"))
			.reduce((first, second) -> second)
			.map(DossierEvent::actor)
			.orElse(Caller.SYSTEM);
	}

	private static int modelVersion(List<DossierEvent> events, Slip slip) {
		return events.stream()
			.filter((event) -> event.kind().equals(SLIP_ISSUED) && slip.number().equals(event.detail().get("number")))
			.map((event) -> event.detail().get("modelVersion"))
			.filter(Number.class::isInstance)
			.map((version) -> ((Number) version).intValue())
			.findFirst()
			.orElse(0);
	}

}
