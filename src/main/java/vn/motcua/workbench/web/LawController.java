package vn.motcua.workbench.web;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.workbench.Deployers;
import vn.motcua.workbench.LawOverview;
import vn.motcua.workbench.UnsureFact;
import vn.motcua.workbench.law.CheckedFigures;
import vn.motcua.workbench.law.LawEntries;
import vn.motcua.workbench.law.LawSheet;
import vn.motcua.workbench.law.NewFigures;

/**
 * The law as it runs here, what somebody has to confirm, and entering what is missing.
 */
@RestController
@RequestMapping("/camunda/api/workbench/law")
class LawController {

	private final LawOverview overview;

	private final LawEntries entries;

	private final Deployers deployers;

	LawController(LawOverview overview, LawEntries entries, Deployers deployers) {
		this.overview = overview;
		this.entries = entries;
		this.deployers = deployers;
	}

	@GetMapping
	List<LawOverview.Entry> law() {
		return this.overview.law();
	}

	@GetMapping("/facts")
	List<UnsureFact> facts() {
		return this.overview.facts();
	}

	/** The sheet for a table's next figures. */
	@GetMapping("/{table}/figures")
	Sheet sheet(@PathVariable String table) {
		return new Sheet(this.entries.sheet(table), this.deployers.mayDeploy());
	}

	/** What would become of them; changes nothing. */
	@PostMapping("/{table}/figures/check")
	CheckedFigures check(@PathVariable String table, @RequestBody NewFigures typed) {
		return this.entries.check(table, typed);
	}

	@PostMapping("/{table}/figures")
	CheckedFigures deploy(@PathVariable String table, @RequestBody NewFigures typed) {
		return this.entries.deploy(table, typed);
	}

	record Sheet(LawSheet sheet, boolean mayDeploy) {
	}

}
