package vn.motcua.workbench.migration;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.dossier.Dossiers;
import vn.motcua.process.CaseProcess;
import vn.motcua.shared.RefusedException;
import vn.motcua.workbench.migration.MigrationStore.Case;

/**
 * Takes waiting dossiers over, one transaction each: the engine's migration, the row in
 * the dossier's log and the row of the migration come together or not at all. A restart
 * goes on with those that wait; two nodes share them; one that cannot go stays where it
 * was and is named.
 */
@Component
class Migrator {

	private static final Logger log = LoggerFactory.getLogger(Migrator.class);

	private static final int TRIES = 3;

	private final MigrationStore store;

	private final VersionPlans plans;

	private final Versions versions;

	private final RuntimeService runtime;

	private final OpenTaskChange openTasks;

	private final Dossiers dossiers;

	private final CaseProcess cases;

	private final Clock clock;

	private final TransactionTemplate transaction;

	Migrator(MigrationStore store, VersionPlans plans, Versions versions, RuntimeService runtime,
			OpenTaskChange openTasks, Dossiers dossiers, CaseProcess cases, Clock clock,
			PlatformTransactionManager transactions) {
		this.store = store;
		this.plans = plans;
		this.versions = versions;
		this.runtime = runtime;
		this.openTasks = openTasks;
		this.dossiers = dossiers;
		this.cases = cases;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Works until nothing waits. */
	@Scheduled(fixedDelayString = "${motcua.sweep-interval:PT15S}")
	void sweep() {
		Map<Long, Journey> journeys = new HashMap<>();
		boolean more = true;
		while (more) {
			more = step(journeys);
		}
		// also what a node left that stopped before this line
		this.store.finish(this.clock.instant());
	}

	/** Whether there was a dossier to take over. */
	private boolean step(Map<Long, Journey> journeys) {
		AtomicReference<Case> taken = new AtomicReference<>();
		try {
			return Boolean.TRUE.equals(this.transaction.execute((status) -> {
				Optional<Case> waiting = this.store.take();
				waiting.ifPresent((found) -> {
					taken.set(found);
					this.cases.asPlatform(() -> {
						move(found, journeys.computeIfAbsent(found.migration(), this::journey));
						return null;
					});
				});
				return waiting.isPresent();
			}));
		}
		catch (RuntimeException ex) {
			if (taken.get() == null) {
				throw ex;
			}
			this.transaction.executeWithoutResult((status) -> failed(taken.get(), ex, journeys));
			return true;
		}
	}

	private void move(Case found, Journey journey) {
		if (found.dossier() != null) {
			this.dossiers.lock(found.dossier());
		}
		if (this.runtime.createProcessInstanceQuery().processInstanceId(found.instance()).count() == 0) {
			this.store.settle(found, "ENDED", found.tries(), "", this.clock.instant());
			return;
		}
		this.runtime.newMigration(journey.plan().plan()).processInstanceIds(found.instance()).execute();
		this.openTasks.align(found.instance(), journey.after());
		if (found.dossier() != null) {
			Migration migration = journey.migration();
			this.dossiers.note(found.dossier(), migration.requestedBy(), "MIGRATED",
					Map.of("model", journey.plan().model().name(), "fromVersion", migration.fromVersion(), "toVersion",
							migration.toVersion(), "migration", migration.id()));
		}
		this.store.settle(found, "MOVED", found.tries() + 1, "", this.clock.instant());
	}

	/** Somebody worked on the dossier at the same moment: later once more. */
	private void failed(Case found, RuntimeException problem, Map<Long, Journey> journeys) {
		boolean again = found.tries() + 1 < TRIES
				&& (problem instanceof OptimisticLockingException || problem instanceof ConcurrencyFailureException);
		if (!again) {
			log.warn("Dossier {} stays on its version: {}", found.dossier(), problem.getMessage());
		}
		this.store.settle(found, again ? "WAITING" : "FAILED", found.tries() + 1,
				again ? "" : words(problem, journeys.get(found.migration())), this.clock.instant());
	}

	private static String words(RuntimeException problem, Journey journey) {
		if (problem instanceof MigratingProcessInstanceValidationException refused && journey != null) {
			return String.join(" ", Rehearsal.why(refused.getValidationReport(), journey.before()));
		}
		return RefusedException.within(problem).map(RefusedException::getMessage).orElse(Rehearsal.UNKNOWN);
	}

	private Journey journey(long id) {
		Migration migration = this.store.get(id);
		RunningModel model = this.versions.get(migration.processKey());
		VersionPlan plan = this.plans.plan(model, version(migration.fromVersion(), migration.fromDefinition()),
				version(migration.toVersion(), migration.toDefinition()), migration.byHand());
		return new Journey(migration, plan, this.versions.elements(migration.fromDefinition()),
				this.versions.elements(migration.toDefinition()));
	}

	private static RunningModel.Version version(int number, String definitionId) {
		return new RunningModel.Version(number, definitionId, null, 0);
	}

	private record Journey(Migration migration, VersionPlan plan, Elements before, Elements after) {
	}

}
