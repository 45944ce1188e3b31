package vn.motcua.slip;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
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

	private static final int SHOWN = 50;

	private final BookRows lines;

	private final Agencies agencies;

	private final BookPrinter printer;

	private final BookStore store;

	private final SerialStore series;

	private final CheckLinks links;

	private final OfficerNames names;

	private final Clock clock;

	TrackingBooks(BookRows lines, Agencies agencies, BookPrinter printer, BookStore store, SerialStore series,
			CheckLinks links, OfficerNames names, Clock clock) {
		this.lines = lines;
		this.agencies = agencies;
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
		int dossiers = this.lines.count(agency, first, last);
		return new Size(dossiers, Math.max(1, (dossiers + VOLUME - 1) / VOLUME));
	}

	/** Writes the sheet row by row; memory does not grow with the period. */
	public void xlsx(String agency, LocalDate first, LocalDate last, OutputStream out) {
		check(first, last);
		BookSheet.write(agency(agency).nameVi(), first, last, out,
				(rows) -> this.lines.read(agency, first, last, rows));
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
		this.lines.read(agency, first, last, (row) -> {
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
				actor, Sha256.of(pdf)), pdf);
		return new Printed(number, pdf);
	}

	/** What was printed of an agency's book, newest first. */
	public List<TrackingBook> printed(String agency) {
		return this.store.ofAgency(agency, SHOWN);
	}

	/** A book once more, exactly as it was printed. */
	public Printed again(String agency, String number) {
		TrackingBook book = this.store.find(agency, number)
			.orElseThrow(() -> new RefusedException(Kind.NOT_FOUND, "BOOK_UNKNOWN", "number",
					"Cơ quan chưa in sổ nào số “" + number + "”. Hãy tải lại trang."));
		byte[] pdf = this.store.content(book)
			.orElseThrow(() -> new RefusedException(Kind.NOT_FOUND, "BOOK_NOT_KEPT", "number",
					"Sổ số " + number + " được in trước khi hệ thống lưu bản in. Hãy lập sổ mới cho kỳ này."));
		if (!this.store.isIntact(book)) {
			throw new RefusedException(Kind.CONFLICT, "BOOK_CHANGED", "number", "Sổ số " + number
					+ " không còn nguyên vẹn so với lúc in. Hãy báo quản trị viên kiểm tra cơ sở dữ liệu.");
		}
		return new Printed(number, pdf);
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
