package vn.motcua.batch.web;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.motcua.batch.Batch;
import vn.motcua.batch.Batches;
import vn.motcua.batch.LineAnswer;
import vn.motcua.batch.LineAnswers;
import vn.motcua.batch.LineFinding;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Callers;

/**
 * Employers' lists: for employers' programs under {@code /api}, for the counter and
 * supervisors inside the web applications, with their session.
 */
@RestController
@RequestMapping({ "/api/lists", "/camunda/api/desk/lists", "/camunda/api/supervision/lists" })
class BatchController {

	private final Batches batches;

	private final LineAnswers answers;

	private final ListDownloads downloads;

	private final EmployerChoices names;

	private final Callers callers;

	BatchController(Batches batches, LineAnswers answers, ListDownloads downloads, EmployerChoices names,
			Callers callers) {
		this.batches = batches;
		this.answers = answers;
		this.downloads = downloads;
		this.names = names;
		this.callers = callers;
	}

	@GetMapping("/procedures")
	List<Choice> procedures() {
		return this.batches.procedures().stream().map((p) -> new Choice(p.slug(), p.nameVi())).toList();
	}

	@GetMapping("/template.xlsx")
	ResponseEntity<byte[]> template(@RequestParam String procedure) throws IOException {
		return this.downloads.template(procedure);
	}

	@GetMapping
	List<Batch> mine() {
		return this.batches.mine(this.callers.current());
	}

	/** Lists at the caller's agencies, what is stuck first. */
	@GetMapping("/agencies")
	List<BatchView> atAgencies() {
		return this.batches.atAgencies(this.callers.current())
			.stream()
			.map((batch) -> BatchView.of(batch, this.names.procedureName(batch.procedure())))
			.toList();
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
		Caller caller = this.callers.current();
		return this.answers.of(this.batches.get(id, caller), caller).stream().map(LineView::of).toList();
	}

	/** The list with what became of each line; {@code open} only those not filed. */
	@GetMapping("/{id}/answer.xlsx")
	ResponseEntity<byte[]> answer(@PathVariable long id, @RequestParam(defaultValue = "false") boolean open)
			throws IOException {
		return this.downloads.answer(id, open, this.callers.current());
	}

	/** Files the next parts; call again while lines wait. */
	@PostMapping("/{id}/file")
	Batch file(@PathVariable long id) {
		return this.batches.file(id, this.callers.current());
	}

	/** Checks again what is not filed. */
	@PostMapping("/{id}/recheck")
	Batch recheck(@PathVariable long id) {
		return this.batches.recheck(id, this.callers.current());
	}

	/** An officer lets a line be filed that was filed before. */
	@PostMapping("/{id}/lines/{line}/permit")
	Batch permit(@PathVariable long id, @PathVariable int line, @RequestBody Reason body) {
		return this.batches.permit(id, line, body.reason(), this.callers.current());
	}

	record Choice(String slug, String name) {
	}

	record Reason(String reason) {
	}

	/** A list as those see it who watch over it. */
	record BatchView(long id, String number, String procedure, String procedureName, String agency, String fileName,
			Instant createdAt, String createdBy, boolean underWay, int total, int valid, int invalid, int already,
			int failed, int filed) {

		static BatchView of(Batch batch, String procedureName) {
			return new BatchView(batch.id(), batch.number(), batch.procedure(), procedureName, batch.agency(),
					batch.fileName(), batch.createdAt(), batch.createdBy(), batch.isUnderWay(), batch.total(),
					batch.valid(), batch.invalid(), batch.already(), batch.failed(), batch.filed());
		}

	}

	/**
	 * A line as it stands.
	 *
	 * @param line row of the sheet
	 */
	record LineView(int line, String state, String stateLabel, String dossier, String outcome, String reason,
			String againReason, List<LineFinding> findings) {

		static LineView of(LineAnswer answer) {
			return new LineView(answer.line().number(), answer.line().state().name(), answer.line().state().labelVi(),
					answer.dossier(), answer.outcome(), answer.reason(), answer.line().againReason(),
					answer.line().findings());
		}

	}

}
