package vn.motcua.portal.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.motcua.portal.page.InformationPage;
import vn.motcua.portal.page.ProcedurePage;
import vn.motcua.portal.page.ProcedurePages;

/** One procedure for people, and its drawing. */
@Controller
class ProcedurePageController {

	private final ProcedurePages pages;

	ProcedurePageController(ProcedurePages pages) {
		this.pages = pages;
	}

	@GetMapping("/public/procedures/{slug}")
	String procedure(@PathVariable String slug, Model model, HttpServletResponse response) {
		Optional<ProcedurePage> page = this.pages.of(slug);
		if (page.isEmpty()) {
			return information(slug, model, response);
		}
		PublicPage.headersWithDiagram(response);
		model.addAttribute("page", page.get());
		return "portal/procedure";
	}

	private String information(String slug, Model model, HttpServletResponse response) {
		PublicPage.headers(response);
		Optional<InformationPage> page = this.pages.information(slug);
		if (page.isEmpty()) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			return "portal/not-found";
		}
		model.addAttribute("page", page.get());
		return "portal/information";
	}

	@GetMapping("/public/procedures/{slug}/diagram.bpmn")
	ResponseEntity<byte[]> diagram(@PathVariable String slug) {
		return this.pages.diagram(slug)
			.map((xml) -> ResponseEntity.ok()
				.contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
				.body(xml.getBytes(StandardCharsets.UTF_8)))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
