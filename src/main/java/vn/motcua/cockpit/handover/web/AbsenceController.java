package vn.motcua.cockpit.handover.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.cockpit.Act;
import vn.motcua.cockpit.Acts;
import vn.motcua.cockpit.Officer;
import vn.motcua.cockpit.Officers;
import vn.motcua.cockpit.Scope;
import vn.motcua.cockpit.Scopes;
import vn.motcua.cockpit.handover.Absence;
import vn.motcua.cockpit.handover.Absences;
import vn.motcua.cockpit.handover.Absences.Plan;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.process.CaseRole;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** Who is away, who stands in, and what supervisors did. */
@RestController
@RequestMapping("/camunda/api/supervision/absences")
class AbsenceController {

	private static final int ACTS = 100;

	private final Scopes scopes;

	private final Absences absences;

	private final Acts acts;

	private final Officers officers;

	private final Agencies agencies;

	AbsenceController(Scopes scopes, Absences absences, Acts acts, Officers officers, Agencies agencies) {
		this.scopes = scopes;
		this.absences = absences;
		this.acts = acts;
		this.officers = officers;
		this.agencies = agencies;
	}

	@GetMapping
	Overview list(@RequestParam(required = false) String agency) {
		Scope scope = this.scopes.current(agency);
		List<Absence> found = this.absences.list(scope);
		List<Act> done = this.acts.ofAgencies(scope.agencies(), ACTS);
		Map<String, String> names = names(found, done);
		return new Overview(found.stream().map((a) -> row(a, names)).toList(),
				done.stream().map((act) -> act(act, names)).toList());
	}

	/** Officers of one agency of the scope. */
	@GetMapping("/officers")
	List<OfficerChoice> officers(@RequestParam String agency) {
		if (!this.scopes.current().contains(agency)) {
			throw new RefusedException(Kind.NOT_FOUND, "AGENCY_UNKNOWN", "agency",
					"Không có cơ quan này trong phạm vi giám sát của bạn.");
		}
		return this.officers.of(agency).stream().map((o) -> new OfficerChoice(o.id(), o.name(), roles(o))).toList();
	}

	@PostMapping("/preview")
	List<HandoverController.Row> preview(@RequestBody Wish wish) {
		return HandoverController.rows(this.absences.preview(wish.plan(), this.scopes.current()), this.officers);
	}

	@PostMapping
	List<HandoverController.Row> set(@RequestBody Wish wish) {
		Collection<String> kept = (wish.kept() != null) ? wish.kept() : List.of();
		return HandoverController.rows(this.absences.set(wish.plan(), kept, this.scopes.current()), this.officers);
	}

	@PostMapping("/{id}/end")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void end(@PathVariable long id) {
		this.absences.end(id, this.scopes.current());
	}

	private Map<String, String> names(List<Absence> absences, List<Act> acts) {
		return this.officers
			.names(Stream
				.concat(absences.stream().flatMap((a) -> Stream.of(a.officer(), a.substitute(), a.createdBy())),
						acts.stream().flatMap((a) -> Stream.of(a.actor(), a.from(), a.to())))
				.collect(Collectors.toSet()));
	}

	private AbsenceRow row(Absence absence, Map<String, String> names) {
		Absence.State state = this.absences.state(absence);
		return new AbsenceRow(absence.id(), agency(absence.agency()), names.get(absence.officer()),
				names.get(absence.substitute()), absence.from(), absence.to(), absence.note(), state.name(),
				state.labelVi(), (state == Absence.State.OVER) ? 0 : this.absences.left(absence));
	}

	private ActRow act(Act act, Map<String, String> names) {
		return new ActRow(act.at(), names.get(act.actor()), act.kind().labelVi(), act.dossierCode(),
				names.getOrDefault(act.from(), ""), names.getOrDefault(act.to(), ""), act.reason(),
				agency(act.agency()));
	}

	private String agency(String code) {
		return this.agencies.find(code).map(Agency::nameVi).orElse(code);
	}

	private static String roles(Officer officer) {
		return officer.roles()
			.stream()
			.map((role) -> CaseRole.find(role).map(CaseRole::labelVi).orElse(role))
			.collect(Collectors.joining(", "));
	}

	record Overview(List<AbsenceRow> absences, List<ActRow> acts) {
	}

	/**
	 * @param left tasks still with the absent officer
	 */
	record AbsenceRow(long id, String agency, String officer, String substitute, LocalDate from, LocalDate to,
			String note, String state, String stateVi, int left) {
	}

	record ActRow(Instant at, String actor, String what, String code, String from, String to, String reason,
			String agency) {
	}

	record OfficerChoice(String id, String name, String roles) {
	}

	/**
	 * @param kept tasks that stay with the absent officer
	 */
	record Wish(String agency, String officer, String substitute, LocalDate from, LocalDate to, String note,
			List<String> kept) {

		Plan plan() {
			return new Plan(this.agency, this.officer, this.substitute, this.from, this.to, this.note);
		}

	}

}
