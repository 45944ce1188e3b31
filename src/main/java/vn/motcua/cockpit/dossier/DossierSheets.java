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
import vn.motcua.cockpit.dossier.DossierSheet.SlipRow;
import vn.motcua.cockpit.dossier.DossierSheet.StepBar;
import vn.motcua.cockpit.dossier.DossierSheet.Timeline;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChain;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventWords;
import vn.motcua.process.CaseRole;
import vn.motcua.slip.Slips;

/** Puts a dossier's page together. Whoever calls this has checked the scope. */
@Service
public class DossierSheets {

	private static final int HASH_SHOWN = 12;

	private final ProcedureCatalog catalog;

	private final Agencies agencies;

	private final Dossiers dossiers;

	private final DossierChain chain;

	private final DossierClocks clocks;

	private final ClockWords words;

	private final StepRegister steps;

	private final Slips slips;

	private final DossierStepNames stepNames;

	private final Officers officers;

	private final Clock clock;

	DossierSheets(ProcedureCatalog catalog, Agencies agencies, Dossiers dossiers, DossierChain chain,
			DossierClocks clocks, ClockWords words, StepRegister steps, Slips slips, DossierStepNames stepNames,
			Officers officers, Clock clock) {
		this.catalog = catalog;
		this.agencies = agencies;
		this.dossiers = dossiers;
		this.chain = chain;
		this.clocks = clocks;
		this.words = words;
		this.steps = steps;
		this.slips = slips;
		this.stepNames = stepNames;
		this.officers = officers;
		this.clock = clock;
	}

	public DossierSheet of(Dossier d) {
		DossierClock legal = this.clocks.of(d.code());
		List<ClockEntry> ledger = this.clocks.ledger(d.code());
		List<DossierStep> done = this.steps.ofDossier(d.code());
		List<DossierEvent> events = this.dossiers.events(d.code());
		Map<String, String> names = this.officers.names(people(done, events, ledger));
		Map<String, String> tasks = this.stepNames.of(d.code());
		return new DossierSheet(d.code(), d.applicant().fullName(),
				this.catalog.find(d.procedure()).map(Procedure::nameVi).orElse(d.procedure()), d.shownProcedureCode(),
				this.agencies.find(d.agency()).map(Agency::nameVi).orElse(d.agency()), d.status().labelVi(),
				d.channel().labelVi(), d.filedAt(), d.acceptedAt(), legal.finishedAt(),
				this.words.level(legal, legal.promisedAt()), this.words.standing(legal),
				done.stream().filter((s) -> s.endedAt() == null).map(DossierStep::taskId).toList(),
				this.words.rows(legal), timeline(d, legal, ledger, done, names, tasks),
				this.words.ledger(ledger, names), slips(d.code()), log(events, names, tasks), chain(d.code()));
	}

	private Timeline timeline(Dossier d, DossierClock legal, List<ClockEntry> ledger, List<DossierStep> done,
			Map<String, String> names, Map<String, String> tasks) {
		Instant now = this.clock.instant();
		Instant last = done.stream()
			.map((s) -> Optional.ofNullable(s.endedAt()).orElse(now))
			.max(Instant::compareTo)
			.orElse(now);
		return new Timeline(d.filedAt(), last, now, done.stream().map((step) -> bar(step, now, names, tasks)).toList(),
				this.words.stops(ledger), this.words.marks(legal));
	}

	private static StepBar bar(DossierStep step, Instant now, Map<String, String> names, Map<String, String> tasks) {
		String role = Arrays.stream(step.role().split(","))
			.map((group) -> CaseRole.find(group).map(CaseRole::labelVi).orElse(group))
			.collect(Collectors.joining(", "));
		return new StepBar(tasks.getOrDefault(step.activityId(), step.activityId()), role,
				names.getOrDefault(Objects.requireNonNullElse(step.officer(), ""), ""), step.startedAt(), step.dueAt(),
				step.endedAt(), step.outcome(), step.workedMinutes(), step.isLate(now));
	}

	private List<SlipRow> slips(String code) {
		return this.slips.ofDossier(code)
			.stream()
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
