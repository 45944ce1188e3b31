package vn.motcua.slip;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import vn.motcua.slip.print.ReceiptPage;
import vn.motcua.slip.store.SlipStore;

/** Issues legal slips and hands them out. No access check: ask the dossier first. */
@Service
public class Slips {

	private final SlipStore store;

	private final ReceiptPage receipt;

	private final Dossiers dossiers;

	private final Clock clock;

	public Slips(SlipStore store, ReceiptPage receipt, Dossiers dossiers, Clock clock) {
		this.store = store;
		this.receipt = receipt;
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

	/** The PDF exactly as issued; a changed one is never handed out. */
	public byte[] content(Slip slip) {
		byte[] content = this.store.content(slip.id());
		if (!Sha256.of(content).equals(slip.sha256())) {
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
		Optional<Slip> known = this.store.byKey(key);
		if (known.isPresent()) {
			return known.get();
		}
		Dossier dossier = this.dossiers.get(dossierCode);
		List<DossierEvent> events = this.dossiers.events(dossierCode);
		String officer = officer(events);
		Instant now = this.clock.instant();
		int year = LocalDate.ofInstant(now, this.clock.getZone()).getYear();
		long serial = this.store.nextSerial(dossier.agency() + "/" + form.symbol() + "/" + year);
		String number = serial + "/" + year + "/" + form.symbol();
		byte[] content = this.receipt.render(dossier, events, number, officer, modelVersion, now);
		Slip slip = new Slip(0, dossierCode, dossier.agency(), form, number, now, officer, Sha256.of(content));
		this.store.insert(slip, content, key);
		this.dossiers.note(dossierCode, officer, "SLIP_ISSUED",
				Map.of("form", form.name(), "number", number, "sha256", slip.sha256()));
		return this.store.byKey(key).orElseThrow();
	}

	/** Who completed the task before the slip: the officer who received the dossier. */
	private static String officer(List<DossierEvent> events) {
		return events.stream()
			.filter((event) -> event.kind().equals("TASK_COMPLETED"))
			.reduce((first, second) -> second)
			.map(DossierEvent::actor)
			.orElse(Caller.SYSTEM);
	}

}
