package vn.motcua.desk.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Caller;
import vn.motcua.process.CaseRole;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;
import vn.motcua.slip.BookFiles;

/**
 * The tracking book (form 07) for those who keep it: the reception, for its own agencies.
 */
@RestController
@RequestMapping(DeskController.ROOT + "/books")
class DeskBookController {

	private final DeskAccess access;

	private final Agencies agencies;

	private final BookFiles files;

	DeskBookController(DeskAccess access, Agencies agencies, BookFiles files) {
		this.access = access;
		this.agencies = agencies;
		this.files = files;
	}

	/** The agencies whose book the caller keeps; nobody else has any. */
	@GetMapping("/agencies")
	List<Choice> agencies() {
		Caller caller = this.access.caller();
		return !keeps(caller) ? List.of()
				: this.agencies.all()
					.stream()
					.filter((agency) -> caller.agencies().contains(agency.code()))
					.map((agency) -> new Choice(agency.code(), agency.nameVi()))
					.toList();
	}

	@GetMapping
	BookFiles.View size(@RequestParam String agency, @RequestParam LocalDate from, @RequestParam LocalDate to) {
		keeper(agency);
		return this.files.view(agency, from, to);
	}

	@GetMapping("/book.xlsx")
	void xlsx(@RequestParam String agency, @RequestParam LocalDate from, @RequestParam LocalDate to,
			HttpServletResponse response) throws IOException {
		keeper(agency);
		this.files.xlsx(agency, from, to, response);
	}

	/** Once more what was printed before. */
	@GetMapping("/printed.pdf")
	ResponseEntity<byte[]> again(@RequestParam String agency, @RequestParam String number) {
		keeper(agency);
		return this.files.again(agency, number);
	}

	@PostMapping("/book.pdf")
	ResponseEntity<byte[]> pdf(@RequestParam String agency, @RequestParam LocalDate from, @RequestParam LocalDate to,
			@RequestParam(defaultValue = "1") int volume) {
		return this.files.pdf(agency, from, to, volume, keeper(agency).userId());
	}

	private Caller keeper(String agency) {
		Caller caller = this.access.caller();
		if (!keeps(caller)) {
			throw new RefusedException(Kind.FORBIDDEN, "ROLE_MISSING", "",
					"Chỉ cán bộ một cửa mở sổ theo dõi hồ sơ của cơ quan mình.");
		}
		if (!caller.agencies().contains(agency)) {
			throw new RefusedException(Kind.NOT_FOUND, "AGENCY_UNKNOWN", "agency",
					"Không có cơ quan “" + agency + "” trong các cơ quan của bạn. Hãy chọn lại cơ quan.");
		}
		return caller;
	}

	private static boolean keeps(Caller caller) {
		return caller.roles().contains(CaseRole.RECEPTION_OFFICERS.groupId());
	}

	record Choice(String code, String name) {
	}

}
