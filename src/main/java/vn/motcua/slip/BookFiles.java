package vn.motcua.slip;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import vn.motcua.process.CaseClock;
import vn.motcua.slip.book.TrackingBook;

/** Tracking books as downloads. No access check: the page asks before. */
@Component
public class BookFiles {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy")
		.withZone(CaseClock.VIETNAM);

	private final TrackingBooks books;

	private final OfficerNames names;

	BookFiles(TrackingBooks books, OfficerNames names) {
		this.books = books;
		this.names = names;
	}

	/** How long the book of a period is, and what the agency printed of its books. */
	public View view(String agency, LocalDate from, LocalDate to) {
		TrackingBooks.Size size = this.books.size(agency, from, to);
		return new View(size.dossiers(), size.volumes(), this.books.printed(agency).stream().map(this::row).toList());
	}

	private Row row(TrackingBook book) {
		return new Row(book.number(), DAY.format(book.firstDay()) + "–" + DAY.format(book.lastDay()),
				(book.volumes() > 1) ? book.volume() + "/" + book.volumes() : "", book.dossiers(),
				MINUTE.format(book.issuedAt()), this.names.of(book.issuedBy()));
	}

	/** Writes the working copy as it is read. */
	public void xlsx(String agency, LocalDate from, LocalDate to, HttpServletResponse response) throws IOException {
		this.books.size(agency, from, to);
		response.setContentType(XLSX);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment("so-theo-doi-" + agency + "-" + from + ".xlsx"));
		this.books.xlsx(agency, from, to, response.getOutputStream());
	}

	/** Issues a volume. */
	public ResponseEntity<byte[]> pdf(String agency, LocalDate from, LocalDate to, int volume, String actor) {
		return pdf(this.books.pdf(agency, from, to, volume, actor));
	}

	/** A book once more, as it was printed. */
	public ResponseEntity<byte[]> again(String agency, String number) {
		return pdf(this.books.again(agency, number));
	}

	private static ResponseEntity<byte[]> pdf(TrackingBooks.Printed book) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment(book.number().replace('/', '-') + ".pdf"))
			.body(book.pdf());
	}

	private static String attachment(String name) {
		return ContentDisposition.attachment().filename(name).build().toString();
	}

	/**
	 * The book of an agency and a period before it is printed.
	 *
	 * @param printed what was printed of the agency's books before, newest first
	 */
	public record View(int dossiers, int volumes, List<Row> printed) {
	}

	/**
	 * A printed book.
	 *
	 * @param volume "2/3" of a book in parts, empty for a whole one
	 */
	public record Row(String number, String period, String volume, int dossiers, String at, String by) {
	}

}
