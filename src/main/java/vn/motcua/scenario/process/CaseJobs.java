package vn.motcua.scenario.process;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.DossierPart;
import vn.motcua.dossier.DossierParts;

/**
 * Runs the jobs of one dossier and its parts in a fixed order, so that a scenario plays
 * the same every time and other dossiers in the database stay untouched.
 */
@Lazy
@Component
public class CaseJobs {

	private static final int MOST = 500;

	private final ManagementService management;

	private final RuntimeService runtime;

	private final DossierParts parts;

	CaseJobs(ManagementService management, RuntimeService runtime, DossierParts parts) {
		this.management = management;
		this.runtime = runtime;
		this.parts = parts;
	}

	/** Executes due jobs until none is due. */
	public void runDue(String dossierCode) {
		for (int i = 0; i < MOST; i++) {
			Optional<Job> next = next(dossierCode, ClockUtil.getCurrentTime().toInstant());
			if (next.isEmpty()) {
				return;
			}
			execute(next.get());
		}
		throw new IllegalStateException("Sau " + MOST + " việc nền hồ sơ vẫn chưa dừng: mô hình chạy vòng.");
	}

	/** When the next timer of the dossier fires, at the latest at {@code until}. */
	public Optional<Instant> nextTimer(String dossierCode, Instant until) {
		return next(dossierCode, until).map(CaseJobs::due);
	}

	private Optional<Job> next(String dossierCode, Instant until) {
		return jobs(dossierCode).stream()
			.filter((j) -> !j.isSuspended() && !due(j).isAfter(until))
			.min(Comparator.comparing(CaseJobs::due).thenComparing(Job::getCreateTime).thenComparing(Job::getId));
	}

	private List<Job> jobs(String dossierCode) {
		Set<String> instances = Stream
			.concat(Stream.of(dossierCode), this.parts.of(dossierCode).stream().map(DossierPart::code))
			.flatMap((code) -> this.runtime.createProcessInstanceQuery()
				.processInstanceBusinessKey(code)
				.listPage(0, 100)
				.stream())
			.map(ProcessInstance::getId)
			.collect(Collectors.toSet());
		return instances.isEmpty() ? List.of()
				: this.management.createJobQuery().processInstanceIds(instances).listPage(0, MOST);
	}

	private static Instant due(Job job) {
		return (job.getDuedate() == null) ? Instant.EPOCH : job.getDuedate().toInstant();
	}

	private void execute(Job job) {
		try {
			this.management.executeJob(job.getId());
		}
		catch (RuntimeException ex) {
			throw new JobFailedException(job.getProcessDefinitionKey(), ex);
		}
	}

}
