package vn.motcua.cockpit.calendar.web;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.clock.AgencyOpening;
import vn.motcua.clock.CalendarChange;
import vn.motcua.clock.CalendarDesk;
import vn.motcua.clock.CalendarEdit;
import vn.motcua.clock.CalendarForecast;
import vn.motcua.clock.CalendarPreview;
import vn.motcua.clock.CalendarReplay;
import vn.motcua.clock.SkippedDossier;
import vn.motcua.clock.CalendarYear;
import vn.motcua.clock.CalendarYearHead;
import vn.motcua.cockpit.Scope;
import vn.motcua.cockpit.Scopes;
import vn.motcua.dossier.Agencies;

/**
 * The working calendar in Cockpit: supervisors read it, administrators change it. Hours
 * of agencies outside the caller's scope are not shown.
 */
@RestController
@RequestMapping("/camunda/api/supervision/calendar")
class CalendarController {

	private final CalendarDesk desk;

	private final Scopes scopes;

	private final Agencies agencies;

	CalendarController(CalendarDesk desk, Scopes scopes, Agencies agencies) {
		this.desk = desk;
		this.scopes = scopes;
		this.agencies = agencies;
	}

	@GetMapping
	Overview overview() {
		Scope scope = this.scopes.current();
		return new Overview(scope.isAdministrator(), this.desk.years(), hours(scope),
				this.desk.hoursToday(this.agencies.all().stream().filter((a) -> scope.contains(a.code())).toList()));
	}

	private List<AgencyOpening> hours(Scope scope) {
		return this.desk.hours().stream().filter((h) -> h.agency().isEmpty() || scope.contains(h.agency())).toList();
	}

	@GetMapping("/years/{year}")
	CalendarYear year(@PathVariable int year) {
		this.scopes.current();
		return this.desk.year(year);
	}

	@GetMapping("/years/{year}/file")
	YearFile file(@PathVariable int year) {
		this.scopes.current();
		return new YearFile(this.desk.file(year));
	}

	@GetMapping("/changes")
	List<CalendarChange> changes() {
		this.scopes.current().requireAdministrator();
		return this.desk.changes();
	}

	@GetMapping("/replays")
	List<CalendarReplay> replays() {
		this.scopes.current().requireAdministrator();
		return this.desk.replays();
	}

	@GetMapping("/skipped")
	List<SkippedDossier> skipped() {
		this.scopes.current().requireAdministrator();
		return this.desk.skipped();
	}

	@PostMapping("/preview")
	CalendarPreview preview(@RequestBody CalendarEdit edit) {
		this.scopes.current().requireAdministrator();
		return this.desk.preview(edit);
	}

	@PostMapping("/forecast")
	CalendarForecast forecast(@RequestBody CalendarEdit edit) {
		this.scopes.current().requireAdministrator();
		return this.desk.forecast(edit);
	}

	@PostMapping("/apply")
	List<CalendarReplay> apply(@RequestBody Apply request) {
		Scope scope = this.scopes.current();
		scope.requireAdministrator();
		this.desk.apply(request.edit(), request.revision(), request.confirmed(), request.note(),
				scope.caller().userId());
		return this.desk.replays();
	}

	/**
	 * @param administrator whether the caller may change anything
	 * @param hours what was set, with the day from which it counts
	 * @param today what holds today at each agency of the caller
	 */
	record Overview(boolean administrator, List<CalendarYearHead> years, List<AgencyOpening> hours,
			List<AgencyOpening> today) {
	}

	/** The text of a yearly file. */
	record YearFile(String yaml) {
	}

	/**
	 * @param revision what the preview said
	 * @param confirmed whether the warnings were looked at
	 */
	record Apply(CalendarEdit edit, int revision, boolean confirmed, String note) {
	}

}
