package vn.motcua.slip;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.DossierBook;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;
import vn.motcua.shared.Sha256;
import vn.motcua.slip.book.BookPrinter;
import vn.motcua.slip.book.BookRow;
import vn.motcua.slip.book.BookSheet;
import vn.motcua.slip.book.TrackingBook;
import vn.motcua.slip.store.BookStore;
import vn.motcua.slip.store.SerialStore;

/**
 * Form 07: what an agency received in a period of days. No access check: ask before. On
 * paper it is issued with a number and can be checked; as a sheet it is a working copy.
 */
@Service
public class TrackingBooks {

	/** Lines of a volume: what is printed at once, and what memory must hold. */
	static final int VOLUME = 1_000;

	private static final int LONGEST_YEARS = 1;

	private final DossierBook dossiers;

	private final Agencies agencies;

	private final ProcedureCatalog catalog;

	private final BookPrinter printer;

	private final BookStore store;

	private final SerialStore series;

	private final CheckLinks links;

	private final OfficerNames names;

	private final Clock clock;

	public TrackingBooks(DossierBook dossiers, Agencies agencies, ProcedureCatalog catalog, BookPrinter printer,
			BookStore store, SerialStore series, CheckLinks links, OfficerNames names, Clock clock) {
		this.dossiers = dossiers;
		this.agencies = agencies;
		this.catalog = catalog;
		this.printer = printer;
		this.store = store;
		this.series = series;
		this.links = links;
		this.names = names;
		this.clock = clock;
	}

	/** How long the book is; refuses a period that makes no sense. */
	public Size size(String agency, LocalDate first, LocalDate last) {
		check(first, last);
		int dossiers = this.dossiers.count(agency, first, last);
		return new Size(dossiers, Math.max(1, (dossiers + VOLUME - 1) / VOLUME));
	}

	/** Writes the sheet row by row; memory does not grow with the period. */
	public void xlsx(String agency, LocalDate first, LocalDate last, OutputStream out) {
		check(first, last);
		BookSheet.write(agency(agency).nameVi(), first, last, out, (rows) -> rows(agency, first, last, rows));
	}

	/**
	 * Issues the book, or a volume of a long one, on paper: number, check page, hash.
	 * @param volume from 1
	 */
	@Transactional
	public Printed pdf(String agency, LocalDate first, LocalDate last, int volume, String actor) {
		Size size = size(agency, first, last);
		if (volume < 1 || volume > size.volumes()) {
			throw new RefusedException(Kind.INVALID, "VOLUME_UNKNOWN", "volume",
					"Sổ của kỳ này có " + size.volumes() + " quyển, không có quyển " + volume + ". Hãy tải lại trang.");
		}
		List<BookRow> rows = new ArrayList<>();
		rows(agency, first, last, (row) -> {
			if ((row.order() - 1) / VOLUME == volume - 1) {
				rows.add(row);
			}
		});
		Instant now = this.clock.instant();
		String number = this.series.next(agency, SlipForm.TRACKING_BOOK,
				LocalDate.ofInstant(now, this.clock.getZone()).getYear());
		String token = SlipToken.fresh();
		byte[] pdf = this.printer.print(agency(agency), first, last,
				(size.volumes() > 1) ? volume + "/" + size.volumes() : "", rows, number, this.links.of(token),
				this.names.of(actor), now);
		this.store.insert(new TrackingBook(agency, first, last, rows.size(), volume, size.volumes(), number, token, now,
				actor, Sha256.of(pdf)));
		return new Printed(number, pdf);
	}

	private void rows(String agency, LocalDate first, LocalDate last, Consumer<BookRow> rows) {
		String name = agency(agency).nameVi();
		AtomicInteger order = new AtomicInteger();
		this.dossiers.read(agency, first, last,
				(dossier) -> rows.accept(BookRow.of(order.incrementAndGet(), dossier, name, this.catalog)));
	}

	private Agency agency(String code) {
		return this.agencies.find(code)
			.orElseThrow(() -> new RefusedException(Kind.NOT_FOUND, "AGENCY_UNKNOWN", "agency",
					"Không có cơ quan bạn chọn. Hãy tải lại trang."));
	}

	private static void check(LocalDate first, LocalDate last) {
		if (first == null || last == null || last.isBefore(first)
				|| last.isAfter(first.plusYears(LONGEST_YEARS).minusDays(1))) {
			throw new RefusedException(Kind.INVALID, "PERIOD_WRONG", "to",
					"Kỳ phải có ngày đầu, ngày cuối không trước ngày đầu và dài nhất một năm.");
		}
	}

	/**
	 * How long a book is.
	 *
	 * @param volumes how many parts it has on paper, at least one
	 */
	public record Size(int dossiers, int volumes) {
	}

	/** A book on paper. */
	public record Printed(String number, byte[] pdf) {
	}

}
