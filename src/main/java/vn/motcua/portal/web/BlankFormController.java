package vn.motcua.portal.web;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.motcua.portal.form.BlankForms;

/** Service level 2: the declaration to print and fill in by hand. */
@Controller
class BlankFormController {

	private static final Duration KEEP = Duration.ofMinutes(10);

	private final BlankForms forms;

	BlankFormController(BlankForms forms) {
		this.forms = forms;
	}

	@GetMapping("/public/procedures/{slug}/form.pdf")
	ResponseEntity<byte[]> form(@PathVariable String slug) {
		return this.forms.pdf(slug)
			.map((pdf) -> ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_PDF)
				.cacheControl(CacheControl.maxAge(KEEP).cachePublic())
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.inline().filename("to-khai-" + slug + ".pdf").build().toString())
				.body(pdf))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
