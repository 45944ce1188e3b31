package vn.motcua.portal.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.motcua.portal.page.Catalogue;
import vn.motcua.portal.search.Entry;
import vn.motcua.portal.search.Found;
import vn.motcua.portal.search.Wanted;
import vn.motcua.portal.words.Words;

/** The list of procedures and its search; any words get an answer. */
@Controller
class CatalogueController {

	private final Catalogue catalogue;

	CatalogueController(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@GetMapping("/public/procedures")
	String list(@RequestParam(name = "tim", defaultValue = "") String text,
			@RequestParam(name = "cap", defaultValue = "") String agencyLevel,
			@RequestParam(name = "nhom", defaultValue = "") String group,
			@RequestParam(name = "nguoi-nop", defaultValue = "") String applicant,
			@RequestParam(name = "muc-do", defaultValue = "") String level, Model model, HttpServletResponse response) {
		Wanted wanted = Wanted.of(text, known("levels", agencyLevel), known("groups", group),
				known("applicants", applicant), level);
		Found found = this.catalogue.search().find(wanted);
		model.addAttribute("wanted", wanted);
		model.addAttribute("found", found);
		model.addAttribute("sections", sections(found, wanted));
		model.addAttribute("levels", offered("levels", Entry::agencyLevels));
		model.addAttribute("groups", offered("groups", Entry::groups));
		model.addAttribute("applicants", offered("applicants", Entry::applicants));
		PublicPage.headers(response);
		return "portal/list";
	}

	/** What exists nowhere was not chosen from the page. */
	private static String known(String kind, String code) {
		return Words.knows(kind, code) ? code : "";
	}

	/** By group when nothing was typed; best first otherwise. */
	private static Map<String, List<EntryLine>> sections(Found found, Wanted wanted) {
		Map<String, List<EntryLine>> sections = new LinkedHashMap<>();
		if (!wanted.text().isEmpty()) {
			sections.put("", found.entries().stream().map(EntryLine::of).toList());
			return sections;
		}
		Words.all("groups").forEach((code, name) -> {
			List<EntryLine> lines = found.entries()
				.stream()
				.filter((entry) -> entry.groups().contains(code))
				.filter((entry) -> wanted.group().isEmpty() || wanted.group().equals(code))
				.map(EntryLine::of)
				.toList();
			if (!lines.isEmpty()) {
				sections.put(name, lines);
			}
		});
		return sections;
	}

	/** The codes that occur, in the order of the words. */
	private Map<String, String> offered(String kind, Function<Entry, List<String>> codes) {
		List<String> used = new ArrayList<>();
		this.catalogue.entries().forEach((entry) -> used.addAll(codes.apply(entry)));
		Map<String, String> offered = new LinkedHashMap<>(Words.all(kind));
		offered.keySet().retainAll(used);
		return offered;
	}

}
