package vn.motcua.batch.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.motcua.batch.Batch;
import vn.motcua.batch.BatchLine;
import vn.motcua.batch.Batches;
import vn.motcua.batch.LineFinding;
import vn.motcua.dossier.Callers;

/**
 * Employers' lists: for employers under {@code /api}, for the counter inside Tasklist,
 * with its session.
 */
@RestController
@RequestMapping({ "/api/lists", "/camunda/api/desk/lists" })
class BatchController {

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final Batches batches;

	private final Callers callers;

	BatchController(Batches batches, Callers callers) {
		this.batches = batches;
		this.callers = callers;
	}

	@GetMapping("/procedures")
	List<Choice> procedures() {
		return this.batches.procedures().stream().map((p) -> new Choice(p.slug(), p.nameVi())).toList();
	}

	@GetMapping("/template.xlsx")
	ResponseEntity<byte[]> template(@RequestParam String procedure) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.batches.template(procedure, out);
		return ResponseEntity.ok()
			.contentType(XLSX)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"danh-sach-" + procedure + ".xlsx\"")
			.body(out.toByteArray());
	}

	@GetMapping
	List<Batch> mine() {
		return this.batches.mine(this.callers.current());
	}

	@PostMapping
	Batch check(@RequestParam String procedure, @RequestParam String agency, @RequestParam MultipartFile file)
			throws IOException {
		return this.batches.check(procedure, agency, file.getOriginalFilename(), file.getBytes(),
				this.callers.current());
	}

	@GetMapping("/{id}")
	Batch get(@PathVariable long id) {
		return this.batches.get(id, this.callers.current());
	}

	@GetMapping("/{id}/lines")
	List<LineView> lines(@PathVariable long id) {
		return this.batches.lines(id, this.callers.current()).stream().map(LineView::of).toList();
	}

	/** Files the next parts; call again while lines wait. */
	@PostMapping("/{id}/file")
	Batch file(@PathVariable long id) {
		return this.batches.file(id, this.callers.current());
	}

	record Choice(String slug, String name) {
	}

	/**
	 * @param line row of the sheet
	 */
	record LineView(int line, String state, String stateLabel, String dossier, List<LineFinding> findings) {

		static LineView of(BatchLine line) {
			return new LineView(line.number(), line.state().name(), line.state().labelVi(), line.dossier(),
					line.findings());
		}

	}

}
