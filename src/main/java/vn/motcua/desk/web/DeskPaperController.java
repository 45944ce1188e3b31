package vn.motcua.desk.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Paper;
import vn.motcua.dossier.Papers;

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
		Dossier dossier = this.access.dossier(code);
		Paper paper = this.papers.get(dossier.code(), id);
		return file(this.papers.content(paper), paper.mediaType(), paper.fileName(), download);
	}

	@PostMapping("/{paperId}")
	@ResponseStatus(HttpStatus.CREATED)
	Added add(@PathVariable String code, @PathVariable String paperId, @RequestParam MultipartFile file)
			throws IOException {
		Dossier dossier = this.access.dossier(code);
		Paper paper = this.papers.add(dossier.code(), this.access.caller().userId(), paperId,
				file.getOriginalFilename(), file.getBytes());
		return new Added(paper.id(), paper.fileName());
	}

	/**
	 * A stored file as the browser may treat it: never guessed at, never kept, never
	 * allowed to run anything.
	 */
	static ResponseEntity<byte[]> file(byte[] content, String mediaType, String name, boolean download) {
		ContentDisposition disposition = (download ? ContentDisposition.attachment() : ContentDisposition.inline())
			.filename(name, StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(mediaType))
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(content);
	}

	record Added(long id, String fileName) {
	}

}
