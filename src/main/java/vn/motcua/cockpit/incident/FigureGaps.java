package vn.motcua.cockpit.incident;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.catalog.LawBook;
import vn.motcua.cockpit.Act;
import vn.motcua.cockpit.Acts;
import vn.motcua.cockpit.Platform;
import vn.motcua.cockpit.Scope;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FigureWait;
import vn.motcua.dossier.FigureWaits;
import vn.motcua.process.Decisions;
import vn.motcua.process.LawValueMissingException;

/** Dossiers that wait for a figure of the law, and letting them go on together. */
@Service
public class FigureGaps {

	/** One page of a preview, and how many are let go in one transaction. */
	static final int PAGE = 200;

	private static final int ASKED_SHOWN = 3;

	private final FigureWaits waits;

	private final LawBook law;

	private final Decisions decisions;

	private final Dossiers dossiers;

	private final ManagementService management;

	private final Platform platform;

	private final Acts acts;

	private final TransactionTemplate transaction;

	private final Clock clock;

	FigureGaps(FigureWaits waits, LawBook law, Decisions decisions, Dossiers dossiers, ManagementService management,
			Platform platform, Acts acts, TransactionTemplate transaction, Clock clock) {
		this.waits = waits;
		this.law = law;
		this.decisions = decisions;
		this.dossiers = dossiers;
		this.management = management;
		this.platform = platform;
		this.acts = acts;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** What is missing for dossiers of these agencies, by table. */
	public List<FigureGap> list(Scope scope) {
		return this.waits.gaps(scope.agencies()).stream().map((gap) -> {
			List<WaitingCase> first = cases(this.waits.of(gap.table(), scope.agencies(), "", PAGE));
			return new FigureGap(gap.table(), this.law.words(gap.table(), Map.of()),
					first.stream().map(WaitingCase::asked).distinct().limit(ASKED_SHOWN).toList(), gap.dossiers(),
					gap.since(), first.stream().anyMatch(WaitingCase::answered));
		}).toList();
	}

	/**
	 * Who waits for a table, a page at a time.
	 * @param after job id of the last one of the page before, empty for the first
	 */
	public List<WaitingCase> preview(String table, String after, Scope scope) {
		return cases(this.waits.of(table, scope.agencies(), after, PAGE));
	}

	/**
	 * Lets go on whoever the table answers now; the others go on waiting. Each page is
	 * its own transaction, so that thousands hold nobody up.
	 * @param jobIds only these of them; null for all
	 * @return how many are tried
	 */
	public int retry(String table, Collection<String> jobIds, Scope scope) {
		int tried = 0;
		String after = "";
		List<FigureWait> page;
		do {
			page = this.waits.of(table, scope.agencies(), after, PAGE);
			List<WaitingCase> ready = cases(page).stream()
				.filter((found) -> jobIds == null || jobIds.contains(found.awaited().jobId()))
				.filter((found) -> found.answered() && found.dossier() != null)
				.toList();
			tried += ready.size();
			if (!ready.isEmpty()) {
				this.transaction.executeWithoutResult((status) -> go(ready, scope.caller().userId()));
			}
			after = page.isEmpty() ? after : page.get(page.size() - 1).jobId();
		}
		while (page.size() == PAGE);
		return tried;
	}

	private void go(List<WaitingCase> ready, String actor) {
		Instant now = this.clock.instant();
		Map<String, Map<String, Object>> notes = new LinkedHashMap<>();
		ready.forEach((found) -> notes.put(found.awaited().dossierCode(), Map.of("reason", found.awaited().step())));
		this.dossiers.lockAll(notes.keySet());
		List<String> jobs = ready.stream().map((found) -> found.awaited().jobId()).toList();
		this.platform.ask(() -> {
			this.management.setJobRetries(1).jobIds(jobs).dueDate(Date.from(now)).execute();
			return null;
		});
		this.dossiers.note(notes, actor, "RETRIED");
		ready.forEach((found) -> this.acts
			.add(new Act(Act.Kind.RETRIED, now, actor, found.awaited().agency(), found.awaited().dossierCode(),
					found.awaited().jobId(), found.awaited().activityId(), "", "", found.awaited().step())));
	}

	private List<WaitingCase> cases(List<FigureWait> page) {
		Map<String, Dossier> known = this.dossiers
			.findAll(page.stream().map(FigureWait::dossierCode).distinct().toList())
			.stream()
			.collect(Collectors.toMap(Dossier::code, Function.identity()));
		Map<Map<String, Object>, Boolean> answers = new HashMap<>();
		List<WaitingCase> found = new ArrayList<>();
		for (FigureWait wait : page) {
			boolean answered = answers.computeIfAbsent(wait.inputs(), (asked) -> answers(wait.table(), asked));
			found.add(new WaitingCase(wait, known.get(wait.dossierCode()), this.law.words(wait.table(), wait.inputs()),
					answered));
		}
		return found;
	}

	private boolean answers(String table, Map<String, Object> asked) {
		try {
			this.decisions.law(table, asked);
			return true;
		}
		catch (LawValueMissingException ex) {
			return false;
		}
	}

}
