package vn.motcua.batch.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

import vn.motcua.batch.Batch;
import vn.motcua.batch.Batches;
import vn.motcua.batch.LineAnswers;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Callers;
import vn.motcua.shared.RefusedException;

/**
 * The employers' pages: send a list, read every mistake, file it, see what became of each
 * line. They work without scripts; with them filing goes on by itself.
 */
@Controller
class EmployerController {

	private static final String LISTS = "redirect:/employer/lists";

	private final Batches batches;

	private final LineAnswers answers;

	private final ListDownloads downloads;

	private final EmployerChoices choices;

	private final Callers callers;

	EmployerController(Batches batches, LineAnswers answers, ListDownloads downloads, EmployerChoices choices,
			Callers callers) {
		this.batches = batches;
		this.answers = answers;
		this.downloads = downloads;
		this.choices = choices;
		this.callers = callers;
	}

	@GetMapping("/employer")
	String start() {
		return LISTS;
	}

	/** One word after the address says why somebody is here again. */
	@GetMapping("/employer/login")
	String login(@RequestParam Map<String, String> why, Model model) {
		model.addAttribute("wrong", why.containsKey("sai"));
		model.addAttribute("foreign", why.containsKey("khong-duoc"));
		model.addAttribute("ended", why.containsKey("het-phien"));
		model.addAttribute("left", why.containsKey("da-ra"));
		return "employer/login";
	}

	@GetMapping("/employer/lists")
	String lists(Model model) {
		return lists(model, "", "", List.of());
	}

	@GetMapping("/employer/lists/template.xlsx")
	ResponseEntity<byte[]> template(@RequestParam String procedure) throws IOException {
		return this.downloads.template(procedure);
	}

	/**
	 * What is wrong with the whole file stands above the form, which keeps its choices.
	 */
	@PostMapping("/employer/lists")
	String send(@RequestParam(defaultValue = "") String procedure, @RequestParam(defaultValue = "") String agency,
			@RequestParam MultipartFile file, Model model, HttpServletResponse response) throws IOException {
		try {
			this.choices.check(procedure, agency, file.isEmpty());
			return LISTS + "/"
					+ this.batches
						.check(procedure, agency, file.getOriginalFilename(), file.getBytes(), this.callers.current())
						.id();
		}
		catch (RefusedException ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return lists(model, procedure, agency, Mistake.of(ex.findings()));
		}
	}

	@GetMapping("/employer/lists/{id}")
	String list(@PathVariable long id, @RequestParam(name = "xem", defaultValue = "") String shown,
			@RequestParam(name = "trang", defaultValue = "1") int page, Model model) {
		Caller caller = this.callers.current();
		Batch batch = this.batches.get(id, caller);
		model.addAttribute("user", caller.userId());
		model.addAttribute("page", ListPage.of(batch, this.choices.procedureName(batch.procedure()),
				this.choices.agencyName(batch.agency()), this.answers.of(batch, caller), shown, page));
		return "employer/list";
	}

	/** Files what one request files; the page offers to go on. */
	@PostMapping("/employer/lists/{id}/file")
	String file(@PathVariable long id) {
		this.batches.file(id, this.callers.current());
		return LISTS + "/" + id;
	}

	/** The same for the page's script, which asks again until nothing waits. */
	@PostMapping(path = "/employer/lists/{id}/file", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	Map<String, Integer> progress(@PathVariable long id) {
		Batch batch = this.batches.file(id, this.callers.current());
		return Map.of("filed", batch.filed(), "valid", batch.valid(), "total", batch.total());
	}

	@PostMapping("/employer/lists/{id}/recheck")
	String recheck(@PathVariable long id) {
		this.batches.recheck(id, this.callers.current());
		return LISTS + "/" + id;
	}

	@GetMapping("/employer/lists/{id}/answer.xlsx")
	ResponseEntity<byte[]> answer(@PathVariable long id, @RequestParam(name = "can-sua", required = false) String open)
			throws IOException {
		return this.downloads.answer(id, open != null, this.callers.current());
	}

	/**
	 * A list that is not theirs, a procedure that is none: a page that says what to do.
	 */
	@ExceptionHandler(RefusedException.class)
	String refused(RefusedException refusal, Model model, HttpServletResponse response) {
		response.setStatus((refusal.kind() == RefusedException.Kind.NOT_FOUND) ? HttpStatus.NOT_FOUND.value()
				: HttpStatus.UNPROCESSABLE_ENTITY.value());
		model.addAttribute("user", this.callers.current().userId());
		model.addAttribute("message", refusal.getMessage());
		return "employer/problem";
	}

	private String lists(Model model, String procedure, String agency, List<Mistake> mistakes) {
		Caller caller = this.callers.current();
		model.addAttribute("user", caller.userId());
		model.addAttribute("procedures", this.choices.procedures());
		model.addAttribute("agencies", this.choices.agencies());
		model.addAttribute("procedure", procedure);
		model.addAttribute("agency", agency);
		model.addAttribute("mistakes", mistakes);
		model.addAttribute("lists",
				this.batches.mine(caller)
					.stream()
					.map((batch) -> ListRow.of(batch, this.choices.procedureName(batch.procedure())))
					.toList());
		return "employer/lists";
	}

}
