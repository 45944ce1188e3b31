package vn.motcua.cockpit.books.web;

import java.io.IOException;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletResponse;
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
import vn.motcua.slip.BookFiles;

/**
 * The tracking book (form 07) of one agency of the caller's scope. Printing issues a
 * numbered book and is therefore a POST; the sheet is a working copy.
 */
@RestController
@RequestMapping("/camunda/api/supervision/books")
class BookController {

	private final Scopes scopes;

	private final BookFiles files;

	BookController(Scopes scopes, BookFiles files) {
		this.scopes = scopes;
		this.files = files;
	}

	@GetMapping
	BookFiles.View size(@RequestParam String agency, @RequestParam LocalDate from, @RequestParam LocalDate to) {
		scope(agency);
		return this.files.view(agency, from, to);
	}

	@GetMapping("/book.xlsx")
	void xlsx(@RequestParam String agency, @RequestParam LocalDate from, @RequestParam LocalDate to,
			HttpServletResponse response) throws IOException {
		scope(agency);
		this.files.xlsx(agency, from, to, response);
	}

	/** Once more what was printed before. */
	@GetMapping("/printed.pdf")
	ResponseEntity<byte[]> again(@RequestParam String agency, @RequestParam String number) {
		scope(agency);
		return this.files.again(agency, number);
	}

	@PostMapping("/book.pdf")
	ResponseEntity<byte[]> pdf(@RequestParam String agency, @RequestParam LocalDate from, @RequestParam LocalDate to,
			@RequestParam(defaultValue = "1") int volume) {
		return this.files.pdf(agency, from, to, volume, scope(agency).caller().userId());
	}

	/** One agency, not all of the scope: a book belongs to an agency. */
	private Scope scope(String agency) {
		if (agency.isBlank()) {
			throw new RefusedException(Kind.INVALID, "AGENCY_MISSING", "agency", "Hãy chọn một cơ quan.");
		}
		return this.scopes.current(agency);
	}

}
