package vn.motcua.slip;

import java.io.IOException;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Tracking books as downloads. No access check: the page asks before. */
@Component
public class BookFiles {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final TrackingBooks books;

	BookFiles(TrackingBooks books) {
		this.books = books;
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
		TrackingBooks.Printed book = this.books.pdf(agency, from, to, volume, actor);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment(book.number().replace('/', '-') + ".pdf"))
			.body(book.pdf());
	}

	private static String attachment(String name) {
		return ContentDisposition.attachment().filename(name).build().toString();
	}

}
