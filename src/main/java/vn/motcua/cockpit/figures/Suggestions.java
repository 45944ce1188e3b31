package vn.motcua.cockpit.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.motcua.clock.DossierLine;
import vn.motcua.clock.DossierLine.OpenStep;
import vn.motcua.clock.StepFigures;
import vn.motcua.clock.StepFigures.StepHolder;
import vn.motcua.cockpit.Officer;
import vn.motcua.cockpit.Officers;
import vn.motcua.cockpit.figures.Line.Suggestion;
import vn.motcua.cockpit.handover.store.AbsenceStore;
import vn.motcua.process.CaseRole;
import vn.motcua.process.Duty;

/**
 * Who could take a step over: the officer of its role and agency with the fewest open
 * steps who is not away and had no other duty in the dossier. The rule itself is kept
 * where tasks are assigned; this only proposes.
 */
@Component
class Suggestions {

	/** Who is new is proposed after a minute at the latest. */
	private static final Duration FRESH = Duration.ofMinutes(1);

	private final Officers officers;

	private final StepFigures steps;

	private final AbsenceStore absences;

	private final Clock clock;

	private final Map<String, People> byAgency = new ConcurrentHashMap<>();

	Suggestions(Officers officers, StepFigures steps, AbsenceStore absences, Clock clock) {
		this.officers = officers;
		this.steps = steps;
		this.absences = absences;
		this.clock = clock;
	}

	/** Proposals by task id; tasks that are best left where they are have none. */
	Map<String, Suggestion> of(Collection<DossierLine> lines) {
		Set<String> agencies = lines.stream().map(DossierLine::agency).collect(Collectors.toSet());
		Map<String, Set<String>> away = this.absences.away(agencies, LocalDate.now(this.clock));
		Map<String, List<Officer>> people = agencies.stream()
			.collect(Collectors.toMap((code) -> code, (code) -> present(code, away.getOrDefault(code, Set.of()))));
		Map<String, Long> load = this.steps.load(agencies);
		Map<String, List<StepHolder>> holders = this.steps
			.holders(lines.stream().map(DossierLine::code).collect(Collectors.toSet()));
		Map<String, Suggestion> proposals = new HashMap<>();
		for (DossierLine line : lines) {
			for (OpenStep step : line.steps()) {
				best(line, step, people.get(line.agency()), load, holders.getOrDefault(line.code(), List.of()))
					.ifPresent((proposal) -> proposals.put(step.taskId(), proposal));
			}
		}
		return proposals;
	}

	private List<Officer> present(String agency, Set<String> away) {
		return people(agency).stream().filter((officer) -> !away.contains(officer.id())).toList();
	}

	private List<Officer> people(String agency) {
		Instant now = this.clock.instant();
		return this.byAgency.compute(agency, (code, known) -> (known != null && known.isFresh(now)) ? known
				: new People(now, this.officers.of(code)))
			.officers();
	}

	private static Optional<Suggestion> best(DossierLine line, OpenStep step, List<Officer> people,
			Map<String, Long> load, List<StepHolder> holders) {
		CaseRole role = CaseRole.find(step.role()).orElse(null);
		if (role == null) {
			return Optional.empty();
		}
		// the step itself counts for whoever has it: moving must make the loads more even
		long now = (step.officer() == null) ? Long.MAX_VALUE : load.getOrDefault(step.officer(), 0L) - 1;
		return people.stream()
			.filter((person) -> person.roles().contains(role.groupId()) && !person.id().equals(step.officer()))
			.filter((person) -> mayByFourEyes(person.id(), role.duty(), line, holders))
			.map((person) -> new Suggestion(person.id(), person.name(), load.getOrDefault(person.id(), 0L)))
			.filter((proposal) -> proposal.load() < now)
			.min(Comparator.comparingLong(Suggestion::load).thenComparing(Suggestion::user));
	}

	private static boolean mayByFourEyes(String person, Duty duty, DossierLine line, List<StepHolder> holders) {
		if (duty == Duty.NONE) {
			return true;
		}
		boolean filed = person.equals(line.filedBy()) && duty != Duty.RECEIVE;
		return !filed && holders.stream()
			.filter((holder) -> !holder.open() && holder.officer().equals(person))
			.map((holder) -> CaseRole.find(holder.role()).map(CaseRole::duty).orElse(Duty.NONE))
			.allMatch((done) -> done == Duty.NONE || done == duty);
	}

	private record People(Instant at, List<Officer> officers) {

		boolean isFresh(Instant now) {
			return !now.isBefore(this.at) && now.isBefore(this.at.plus(FRESH));
		}

	}

}
