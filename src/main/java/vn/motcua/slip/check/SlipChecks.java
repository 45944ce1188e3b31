package vn.motcua.slip.check;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.springframework.stereotype.Service;

import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.process.CaseClock;
import vn.motcua.slip.Slip;
import vn.motcua.slip.SlipForm;
import vn.motcua.slip.SlipProof;
import vn.motcua.slip.SlipToken;
import vn.motcua.slip.book.TrackingBook;
import vn.motcua.slip.store.BookStore;
import vn.motcua.slip.store.SlipStore;

/**
 * Answers whether a slip is genuine. A malformed token costs the same reads as an unknown
 * one; of a known slip it is also proven that what is stored is what was issued.
 */
@Service
public class SlipChecks {

	/** Asked in the place of a malformed token; no slip has it. */
	private static final String NOBODYS = "-";

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy")
		.withZone(CaseClock.VIETNAM);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final SlipStore slips;

	private final BookStore books;

	private final Dossiers dossiers;

	private final Agencies agencies;

	private final SlipProof proof;

	public SlipChecks(SlipStore slips, BookStore books, SlipProof proof, Dossiers dossiers, Agencies agencies) {
		this.slips = slips;
		this.books = books;
		this.proof = proof;
		this.dossiers = dossiers;
		this.agencies = agencies;
	}

	/** Empty for a token that no slip carries. */
	public Optional<CheckAnswer> of(String token) {
		String asked = SlipToken.isWellFormed(token) ? token : NOBODYS;
		Optional<Slip> slip = this.slips.byToken(asked);
		Optional<TrackingBook> book = this.books.byToken(asked);
		Optional<Dossier> dossier = this.dossiers.find(slip.map(Slip::dossierCode).orElse(NOBODYS));
		if (slip.isPresent() && dossier.isPresent()) {
			return Optional.of(answer(slip.get(), dossier.get()));
		}
		return book.map(this::answer);
	}

	private CheckAnswer answer(Slip slip, Dossier dossier) {
		return new CheckAnswer(kind(slip.form()), slip.number(), agency(slip.agency()), minute(slip.issuedAt()),
				minute(slip.promisedAt()), dossier.status().labelVi(), dueNow(dossier), slip.replacedBy(),
				this.proof.holds(slip));
	}

	private CheckAnswer answer(TrackingBook book) {
		return new CheckAnswer(kind(SlipForm.TRACKING_BOOK), book.number(), agency(book.agency()),
				minute(book.issuedAt()), "",
				"Kỳ từ " + DAY.format(book.firstDay()) + " đến " + DAY.format(book.lastDay()) + ", " + book.dossiers()
						+ " hồ sơ" + ((book.volumes() > 1) ? ", quyển " + book.volume() + "/" + book.volumes() : ""),
				"", "", this.books.isIntact(book));
	}

	private static String dueNow(Dossier dossier) {
		if (dossier.status().isFinal() || dossier.status() == DossierStatus.PROCESSED) {
			return "";
		}
		boolean waits = dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED
				|| dossier.status() == DossierStatus.PAYMENT_REQUESTED;
		return minute(dossier.promisedAt()) + (waits ? " (đang dừng tính thời hạn)" : "");
	}

	private static String kind(SlipForm form) {
		return form.titleVi() + " (Mẫu số " + form.number() + ")";
	}

	private String agency(String code) {
		return this.agencies.find(code).map(Agency::nameVi).orElse(code);
	}

	private static String minute(Instant at) {
		return (at != null) ? MINUTE.format(at) : "";
	}

}
