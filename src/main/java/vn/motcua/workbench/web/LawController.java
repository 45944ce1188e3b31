package vn.motcua.workbench.web;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.workbench.LawOverview;
import vn.motcua.workbench.UnsureFact;

/**
 * The law as the files hold it, and what somebody has to confirm.
 */
@RestController
@RequestMapping("/camunda/api/workbench/law")
class LawController {

	private final LawOverview overview;

	LawController(LawOverview overview) {
		this.overview = overview;
	}

	@GetMapping
	List<LawOverview.Entry> law() {
		return this.overview.law();
	}

	@GetMapping("/facts")
	List<UnsureFact> facts() {
		return this.overview.facts();
	}

}
