package vn.motcua.clock.process;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.clock.steps.StepRecords;
import vn.motcua.clock.steps.StepRecords.NewStep;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;

/**
 * Gives a row to every task that was open before steps were recorded, once after the
 * upgrade. A start that dies in between begins again; rows that are there stay.
 */
@Component
class StepAdoption {

	private static final Logger LOG = LoggerFactory.getLogger(StepAdoption.class);

	private final JdbcClient jdbc;

	private final TaskService tasks;

	private final Dossiers dossiers;

	private final StepRecords records;

	private final TransactionTemplate transaction;

	private final Clock clock;

	StepAdoption(JdbcClient jdbc, TaskService tasks, Dossiers dossiers, StepRecords records,
			PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.tasks = tasks;
		this.dossiers = dossiers;
		this.records = records;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	@EventListener(ApplicationReadyEvent.class)
	void run() {
		if (this.jdbc.sql("select count(*) from step_adoption where done_at is null")
			.query(Integer.class)
			.single() > 0) {
			List<String> codes = this.jdbc.sql(
					"select code from dossier where archived_at is null and status not in ('NOT_ACCEPTED', 'WITHDRAWN')")
				.query(String.class)
				.list();
			codes.forEach((code) -> this.transaction.executeWithoutResult((status) -> adopt(code)));
			this.jdbc.sql("update step_adoption set done_at = ?")
				.param(this.clock.instant().atOffset(ZoneOffset.UTC))
				.update();
			LOG.info("Steps of {} dossiers from before the upgrade are recorded from now on", codes.size());
		}
	}

	/** Records the open tasks of one dossier that have no row yet. */
	void adopt(String code) {
		Dossier dossier = this.dossiers.get(code);
		for (Task task : this.tasks.createTaskQuery().processInstanceBusinessKey(code).list()) {
			if (!this.records.isKnown(task.getId())) {
				this.records.begin(step(task, dossier));
			}
		}
	}

	private NewStep step(Task task, Dossier dossier) {
		String role = this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.filter((link) -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
			.map(IdentityLink::getGroupId)
			.sorted()
			.collect(Collectors.joining(","));
		return new NewStep(task.getId(), dossier.code(), dossier.agency(), dossier.procedure(),
				task.getProcessDefinitionId().split(":")[0], task.getTaskDefinitionKey(), role, task.getAssignee(),
				task.getCreateTime().toInstant(), due(task.getDueDate()));
	}

	private static Instant due(Date date) {
		return (date != null) ? date.toInstant() : null;
	}

}
