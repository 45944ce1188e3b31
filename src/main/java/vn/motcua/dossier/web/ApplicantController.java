package vn.motcua.dossier.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Callers;
import vn.motcua.dossier.DossierReading;
import vn.motcua.dossier.DossierReadings;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Paper;
import vn.motcua.dossier.PaperDownload;
import vn.motcua.dossier.Papers;
import vn.motcua.dossier.core.ApplicantService;
import vn.motcua.dossier.web.RequestReader.File;
import vn.motcua.dossier.web.RequestReader.Read;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** Papers, supplements and withdrawal of a running dossier. */
@RestController
@RequestMapping(path = "/api/dossiers/{code}")
@Tag(name = "Hồ sơ")
class ApplicantController {

	private final ApplicantService applicants;

	private final Dossiers dossiers;

	private final DossierReadings readings;

	private final Papers papers;

	private final Callers callers;

	private final DossierAnswers answers;

	private final TransactionTemplate transaction;

	ApplicantController(ApplicantService applicants, Dossiers dossiers, DossierReadings readings, Papers papers,
			Callers callers, DossierAnswers answers, TransactionTemplate transaction) {
		this.applicants = applicants;
		this.dossiers = dossiers;
		this.readings = readings;
		this.papers = papers;
		this.callers = callers;
		this.answers = answers;
		this.transaction = transaction;
	}

	@Operation(summary = "Thêm giấy tờ: mỗi tệp đặt tên theo mã giấy tờ")
	@PostMapping(path = "/papers", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	List<Map<String, Object>> addPapers(@PathVariable String code, HttpServletRequest request)
			throws IOException, ServletException {
		Caller caller = this.callers.current();
		Read<SupplementRequest> read = RequestReader.read(request, SupplementRequest.class);
		return this.transaction.execute((status) -> add(code, caller, read.files()));
	}

	@Operation(summary = "Tải một giấy tờ về máy")
	@GetMapping("/papers/{id}")
	ResponseEntity<byte[]> download(@PathVariable String code, @PathVariable long id) {
		DossierReading reading = this.readings.read(code, this.callers.current());
		Paper paper = this.papers.get(code, id);
		if (!reading.covers(paper.addedAt())) {
			throw new RefusedException(Kind.NOT_FOUND, "PAPER_NOT_FOUND", "id",
					"Giấy tờ này được thêm sau khi hồ sơ chuyển đi, cơ quan của bạn không xem được.");
		}
		return PaperDownload.of(paper, this.papers.content(paper));
	}

	@Operation(summary = "Bổ sung hồ sơ: các mục đã sửa và giấy tờ còn thiếu, gửi một lần")
	@PostMapping(path = "/supplement",
			consumes = { MediaType.APPLICATION_JSON_VALUE, MediaType.MULTIPART_FORM_DATA_VALUE })
	@ResponseStatus(HttpStatus.ACCEPTED)
	Map<String, Object> supplement(@PathVariable String code, HttpServletRequest request)
			throws IOException, ServletException {
		Caller caller = this.callers.current();
		Read<SupplementRequest> read = RequestReader.read(request, SupplementRequest.class);
		this.transaction.executeWithoutResult((status) -> this.applicants.supplement(code, caller, read.body().fields(),
				() -> add(code, caller, read.files())));
		return this.answers.receipt(this.dossiers.get(code));
	}

	@Operation(summary = "Rút hồ sơ trước khi có quyết định")
	@PostMapping("/withdrawal")
	@ResponseStatus(HttpStatus.ACCEPTED)
	Map<String, Object> withdraw(@PathVariable String code) {
		this.applicants.withdraw(code, this.callers.current());
		return this.answers.receipt(this.dossiers.get(code));
	}

	private List<Map<String, Object>> add(String code, Caller caller, List<File> files) {
		List<Map<String, Object>> added = new ArrayList<>();
		for (File file : files) {
			Paper paper = this.applicants.addPaper(code, caller, file.paperId(), file.name(), file.content());
			added.add(DossierAnswers.paper(paper));
		}
		return added;
	}

}
