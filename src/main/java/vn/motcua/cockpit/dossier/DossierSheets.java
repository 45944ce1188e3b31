package vn.motcua.cockpit.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.clock.ClockEntry;
import vn.motcua.clock.DossierClock;
import vn.motcua.clock.DossierClocks;
import vn.motcua.clock.DossierStep;
import vn.motcua.clock.StepRegister;
import vn.motcua.cockpit.Officers;
import vn.motcua.cockpit.DossierStepNames;
import vn.motcua.cockpit.dossier.DossierSheet.ChainView;
import vn.motcua.cockpit.dossier.DossierSheet.LogRow;
import vn.motcua.cockpit.dossier.DossierSheet.Move;
import vn.motcua.cockpit.dossier.DossierSheet.SlipRow;
import vn.motcua.cockpit.dossier.DossierSheet.StepBar;
import vn.motcua.cockpit.dossier.DossierSheet.Timeline;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChain;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierReading;
import vn.motcua.dossier.EventWords;
import vn.motcua.dossier.HandOvers;
import vn.motcua.process.CaseRole;
import vn.motcua.slip.Slips;

/** Puts a dossier's page together. Whoever calls this has checked the scope. */
@Service
public class DossierSheets {

	private static final int HASH_SHOWN = 12;

	private final ProcedureCatalog catalog;

	private final Agencies agencies;

	private final HandOvers handOvers;

	private final Relations relations;

	private final DossierChain chain;

	private final DossierClocks clocks;

	private final ClockWords words;

	private final StepRegister steps;

	private final Slips slips;

	private final DossierStepNames stepNames;

	private final Officers officers;

	private final Clock clock;

	DossierSheets(ProcedureCatalog catalog, Agencies agencies, HandOvers handOvers, Relations relations,
			DossierChain chain, DossierClocks clocks, ClockWords words, StepRegister steps, Slips slips,
			DossierStepNames stepNames, Officers officers, Clock clock) {
		this.catalog = catalog;
		this.agencies = agencies;
		this.handOvers = handOvers;
		this.relations = relations;
		this.chain = chain;
		this.clocks = clocks;
		this.words = words;
		this.steps = steps;
		this.slips = slips;
		this.stepNames = stepNames;
		this.officers = officers;
		this.clock = clock;
	}

	/**
	 * @param seen agencies whose dossiers the caller may open
	 */
	public DossierSheet of(DossierReading reading, Set<String> seen) {
		Dossier d = reading.dossier();
		DossierClock legal = this.clocks.of(d.code());
		List<ClockEntry> ledger = this.clocks.ledger(d.code()).stream().filter((e) -> reading.covers(e.at())).toList();
		List<DossierStep> done = this.steps.ofDossier(d.code())
			.stream()
			.filter((step) -> reading.covers(step.startedAt()))
			.toList();
		Map<String, String> names = this.officers.names(people(done, reading.events(), ledger));
		Map<String, String> tasks = this.stepNames.of(d.code());
		boolean past = reading.isPast();
		return new DossierSheet(d.code(), d.applicant().fullName(),
				this.catalog.find(d.procedure()).map(Procedure::nameVi).orElse(d.procedure()), d.shownProcedureCode(),
				agency(d.agency()), d.status().labelVi(), d.channel().labelVi(), d.filedAt(), d.acceptedAt(),
				legal.finishedAt(), past ? "done" : this.words.level(legal, legal.promisedAt()),
				past ? "đã chuyển cơ quan khác" : this.words.standing(legal), reading.until(),
				past ? List.of() : open(done), this.relations.of(d, seen), past ? List.of() : this.words.rows(legal),
				timeline(reading, legal, ledger, done, names, tasks), this.words.ledger(ledger, names), slips(reading),
				log(reading.events(), names, tasks), chain(d.code()));
	}

	private static List<String> open(List<DossierStep> steps) {
		return steps.stream().filter((s) -> s.endedAt() == null).map(DossierStep::taskId).toList();
	}

	private Timeline timeline(DossierReading reading, DossierClock legal, List<ClockEntry> ledger,
			List<DossierStep> done, Map<String, String> names, Map<String, String> tasks) {
		Dossier d = reading.dossier();
		Instant now = reading.isPast() ? reading.until() : this.clock.instant();
		Instant last = done.stream()
			.map((s) -> Optional.ofNullable(s.endedAt()).orElse(now))
			.max(Instant::compareTo)
			.orElse(now);
		return new Timeline(d.filedAt(), last, now, done.stream().map((step) -> bar(step, now, names, tasks)).toList(),
				this.words.stops(ledger), reading.isPast() ? List.of() : this.words.marks(legal),
				this.handOvers.of(d.code())
					.stream()
					.map((move) -> new Move(agency(move.fromAgency()), agency(move.toAgency()), move.at()))
					.toList());
	}

	private String agency(String code) {
		return this.agencies.find(code).map(Agency::nameVi).orElse(code);
	}

	private static StepBar bar(DossierStep step, Instant now, Map<String, String> names, Map<String, String> tasks) {
		String role = Arrays.stream(step.role().split(","))
			.map((group) -> CaseRole.find(group).map(CaseRole::labelVi).orElse(group))
			.collect(Collectors.joining(", "));
		return new StepBar(tasks.getOrDefault(step.activityId(), step.activityId()), role,
				names.getOrDefault(Objects.requireNonNullElse(step.officer(), ""), ""), step.startedAt(), step.dueAt(),
				step.endedAt(), step.outcome(), step.workedMinutes(), step.isLate(now));
	}

	private List<SlipRow> slips(DossierReading reading) {
		return this.slips.ofDossier(reading.dossier().code())
			.stream()
			.filter((s) -> reading.covers(s.issuedAt()))
			.map((s) -> new SlipRow(s.id(), s.number(), s.form().titleVi(), s.issuedAt(), s.promisedAt(),
					s.replacedBy()))
			.toList();
	}

	/** Newest first. */
	private static List<LogRow> log(List<DossierEvent> events, Map<String, String> names, Map<String, String> tasks) {
		return events.stream()
			.sorted((a, b) -> Integer.compare(b.sequence(), a.sequence()))
			.map((e) -> new LogRow(e.sequence(), e.at(), names.getOrDefault(e.actor(), e.actor()),
					EventWords.of(e, tasks), e.hash().substring(0, HASH_SHOWN)))
			.toList();
	}

	private ChainView chain(String code) {
		DossierChain.Check check = this.chain.check(code);
		return new ChainView(check.isWhole(), check.events(), check.sequence(), check.faultVi());
	}

	private static Set<String> people(List<DossierStep> done, List<DossierEvent> events, List<ClockEntry> ledger) {
		return Stream
			.of(done.stream().map(DossierStep::officer), events.stream().map(DossierEvent::actor),
					ledger.stream().map(ClockEntry::actor))
			.flatMap((ids) -> ids)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

}
