package vn.motcua.cockpit.incident.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.cockpit.Officers;
import vn.motcua.cockpit.Scope;
import vn.motcua.cockpit.Scopes;
import vn.motcua.cockpit.incident.FigureGap;
import vn.motcua.cockpit.incident.FigureGaps;
import vn.motcua.cockpit.incident.WaitingCase;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.ClockStanding;
import vn.motcua.dossier.ClockStandings;
import vn.motcua.process.CaseRole;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** Dossiers of the caller's agencies that wait for a figure of the law. */
@RestController
@RequestMapping("/camunda/api/supervision/figure-gaps")
class FigureGapController {

	private final Scopes scopes;

	private final FigureGaps gaps;

	private final ClockStandings standings;

	private final Agencies agencies;

	private final Officers officers;

	FigureGapController(Scopes scopes, FigureGaps gaps, ClockStandings standings, Agencies agencies,
			Officers officers) {
		this.scopes = scopes;
		this.gaps = gaps;
		this.standings = standings;
		this.agencies = agencies;
		this.officers = officers;
	}

	@GetMapping
	Found list(@RequestParam(required = false) String agency) {
		Scope scope = this.scopes.current(agency);
		return new Found(this.gaps.list(scope), this.officers.namesIn(CaseRole.ANALYSTS));
	}

	@GetMapping("/{table}")
	List<Row> preview(@PathVariable String table, @RequestParam(required = false) String agency,
			@RequestParam(defaultValue = "") String after) {
		return this.gaps.preview(table, after, this.scopes.current(agency)).stream().map(this::row).toList();
	}

	@PostMapping("/{table}/retry")
	Tried retry(@PathVariable String table, @RequestParam(required = false) String agency, @RequestBody Wish wish) {
		Scope scope = this.scopes.current(agency);
		if (!wish.all() && (wish.jobIds() == null || wish.jobIds().isEmpty())) {
			throw new RefusedException(Kind.INVALID, "JOBS_INVALID", "jobIds",
					"Hãy chọn ít nhất một hồ sơ để chạy lại.");
		}
		return new Tried(this.gaps.retry(table, wish.all() ? null : Set.copyOf(wish.jobIds()), scope));
	}

	private Row row(WaitingCase found) {
		ClockStanding clock = this.standings.of(found.awaited().dossierCode()).orElse(null);
		return new Row(found.awaited().jobId(), found.awaited().dossierCode(),
				(found.dossier() != null) ? found.dossier().applicant().fullName() : "",
				this.agencies.find(found.awaited().agency()).map(Agency::nameVi).orElse(found.awaited().agency()),
				found.awaited().step(), found.asked(), found.awaited().since(), found.answered(),
				(clock != null) ? clock.promisedAt() : null, (clock != null) ? clock.words() : "");
	}

	/**
	 * @param all everybody whom the table answers now, not only these
	 */
	record Wish(List<String> jobIds, boolean all) {
	}

	record Tried(int tried) {
	}

	/**
	 * @param analysts names of who enters figures
	 */
	record Found(List<FigureGap> gaps, List<String> analysts) {
	}

	record Row(String jobId, String code, String applicant, String agency, String step, String asked, Instant since,
			boolean answered, Instant promisedAt, String clock) {
	}

}
