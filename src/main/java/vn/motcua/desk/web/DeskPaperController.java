package vn.motcua.desk.web;

import java.io.IOException;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.motcua.dossier.DossierReading;
import vn.motcua.dossier.Paper;
import vn.motcua.dossier.Papers;
import vn.motcua.identity.SafeFiles;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** The papers of a dossier for the panel: view, download, add. */
@RestController
@RequestMapping(DeskController.ROOT + "/dossiers/{code}/papers")
class DeskPaperController {

	private final DeskAccess access;

	private final Papers papers;

	DeskPaperController(DeskAccess access, Papers papers) {
		this.access = access;
		this.papers = papers;
	}

	@GetMapping("/{id}")
	ResponseEntity<byte[]> content(@PathVariable String code, @PathVariable long id,
			@RequestParam(defaultValue = "false") boolean download) {
		DossierReading reading = this.access.reading(code);
		Paper paper = this.papers.get(reading.dossier().code(), id);
		if (!reading.covers(paper.addedAt())) {
			throw new RefusedException(Kind.NOT_FOUND, "PAPER_NOT_FOUND", "id",
					"Giấy tờ này được thêm sau khi hồ sơ chuyển đi, cơ quan của bạn không xem được.");
		}
		return SafeFiles.file(this.papers.content(paper), paper.mediaType(), paper.fileName(), download);
	}

	@PostMapping("/{paperId}")
	@ResponseStatus(HttpStatus.CREATED)
	Added add(@PathVariable String code, @PathVariable String paperId, @RequestParam MultipartFile file,
			@RequestParam(required = false) Long replaces) throws IOException {
		String dossier = this.access.dossier(code).code();
		String actor = this.access.caller().userId();
		Paper paper = (replaces != null)
				? this.papers.replace(dossier, actor, replaces, file.getOriginalFilename(), file.getBytes())
				: this.papers.add(dossier, actor, paperId, file.getOriginalFilename(), file.getBytes());
		return new Added(paper.id(), paper.fileName());
	}

	record Added(long id, String fileName) {
	}

}
