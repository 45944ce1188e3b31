package vn.motcua.cockpit.books.web;

import java.io.IOException;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.cockpit.Scope;
import vn.motcua.cockpit.Scopes;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;
import vn.motcua.slip.TrackingBooks;

/**
 * The tracking book (form 07) of one agency of the caller's scope. Printing issues a
 * numbered book and is therefore a POST; the sheet is a working copy.
 */
@RestController
@RequestMapping("/camunda/api/supervision/books")
class BookController {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final Scopes scopes;

	private final TrackingBooks books;

	BookController(Scopes scopes, TrackingBooks books) {
		this.scopes = scopes;
		this.books = books;
	}

	@GetMapping
	Size size(@RequestParam String agency, @RequestParam LocalDate from, @RequestParam LocalDate to) {
		scope(agency);
		return new Size(this.books.count(agency, from, to));
	}

	@GetMapping("/book.xlsx")
	void xlsx(@RequestParam String agency, @RequestParam LocalDate from, @RequestParam LocalDate to,
			HttpServletResponse response) throws IOException {
		scope(agency);
		this.books.count(agency, from, to);
		response.setContentType(XLSX);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment("so-theo-doi-" + agency + "-" + from + ".xlsx"));
		this.books.xlsx(agency, from, to, response.getOutputStream());
	}

	@PostMapping("/book.pdf")
	ResponseEntity<byte[]> pdf(@RequestParam String agency, @RequestParam LocalDate from, @RequestParam LocalDate to) {
		Scope scope = scope(agency);
		TrackingBooks.Printed book = this.books.pdf(agency, from, to, scope.caller().userId());
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment(book.number().replace('/', '-') + ".pdf"))
			.body(book.pdf());
	}

	/** One agency, not all of the scope: a book belongs to an agency. */
	private Scope scope(String agency) {
		if (agency.isBlank()) {
			throw new RefusedException(Kind.INVALID, "AGENCY_MISSING", "agency", "Hãy chọn một cơ quan.");
		}
		return this.scopes.current(agency);
	}

	private static String attachment(String name) {
		return ContentDisposition.attachment().filename(name).build().toString();
	}

	/** How many dossiers the book would list. */
	record Size(int dossiers) {
	}

}
