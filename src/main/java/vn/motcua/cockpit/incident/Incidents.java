package vn.motcua.cockpit.incident;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.cockpit.Act;
import vn.motcua.cockpit.Acts;
import vn.motcua.cockpit.Platform;
import vn.motcua.cockpit.Scope;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FigureWaits;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** Cases that failed, and trying them again. */
@Service
public class Incidents {

	private static final int MOST = 200;

	private final ManagementService management;

	private final RuntimeService runtime;

	private final RepositoryService repository;

	private final Platform platform;

	private final Dossiers dossiers;

	private final FigureWaits waits;

	private final Acts acts;

	private final Clock clock;

	Incidents(ManagementService management, RuntimeService runtime, RepositoryService repository, Platform platform,
			Dossiers dossiers, FigureWaits waits, Acts acts, Clock clock) {
		this.management = management;
		this.runtime = runtime;
		this.repository = repository;
		this.platform = platform;
		this.dossiers = dossiers;
		this.waits = waits;
		this.acts = acts;
		this.clock = clock;
	}

	/** What failed in these agencies: given up first, then what will be tried again. */
	public List<StuckCase> list(Scope scope) {
		if (scope.agencies().isEmpty()) {
			return List.of();
		}
		String[] tenants = scope.agencies().toArray(String[]::new);
		return this.platform.ask(() -> {
			List<Incident> others = others(tenants);
			List<Job> jobs = failed(tenants);
			Map<String, String> codes = codes(jobs, others);
			List<StuckCase> found = new ArrayList<>();
			jobs.forEach((job) -> found.add(ofJob(job, codes.getOrDefault(job.getProcessInstanceId(), ""))));
			others.forEach((i) -> found.add(ofIncident(i, codes.getOrDefault(i.getProcessInstanceId(), ""))));
			return found;
		});
	}

	/**
	 * Lets the machine try once more; jobs of other agencies do not exist.
	 * @return how many are tried
	 */
	@Transactional
	public int retry(Collection<String> jobIds, Scope scope) {
		if (jobIds.isEmpty() || jobIds.size() > MOST) {
			throw new RefusedException(Kind.INVALID, "JOBS_INVALID", "jobIds",
					"Hãy chọn từ 1 đến " + MOST + " việc để chạy lại.");
		}
		List<StuckCase> chosen = list(scope).stream()
			.filter((stuck) -> stuck.jobId() != null && jobIds.contains(stuck.jobId()))
			.toList();
		chosen.forEach((stuck) -> retry(stuck, scope.caller().userId()));
		return chosen.size();
	}

	private void retry(StuckCase stuck, String actor) {
		this.platform.ask(() -> {
			this.management.setJobRetries(stuck.jobId(), 1);
			this.management.setJobDuedate(stuck.jobId(), Date.from(this.clock.instant()));
			return null;
		});
		if (!stuck.dossierCode().isEmpty()) {
			this.dossiers.note(stuck.dossierCode(), actor, "RETRIED", stuck.activityId(),
					Map.of("reason", stuck.step()));
		}
		this.acts.add(new Act(Act.Kind.RETRIED, this.clock.instant(), actor, stuck.agency(), stuck.dossierCode(),
				stuck.jobId(), stuck.activityId(), "", "", stuck.step()));
	}

	/** Without those that only wait for a figure of the law: there may be thousands. */
	private List<Job> failed(String[] tenants) {
		List<Job> found = new ArrayList<>();
		List<Job> page = List.of();
		for (int at = 0; found.size() < MOST && (at == 0 || page.size() == MOST); at += MOST) {
			page = this.management.createJobQuery()
				.withException()
				.tenantIdIn(tenants)
				.orderByJobRetries()
				.asc()
				.orderByJobId()
				.asc()
				.listPage(at, MOST);
			Set<String> waiting = this.waits.waiting(page.stream().map(Job::getId).toList());
			page.stream().filter((job) -> !waiting.contains(job.getId())).forEach(found::add);
		}
		return found.subList(0, Math.min(MOST, found.size()));
	}

	/** Incidents that no job carries; an incident of a block counts once. */
	private List<Incident> others(String[] tenants) {
		return this.runtime.createIncidentQuery()
			.tenantIdIn(tenants)
			.listPage(0, MOST)
			.stream()
			.filter((i) -> !Incident.FAILED_JOB_HANDLER_TYPE.equals(i.getIncidentType()))
			.filter((i) -> i.getId().equals(i.getRootCauseIncidentId()))
			.toList();
	}

	private Map<String, String> codes(List<Job> jobs, List<Incident> incidents) {
		Set<String> instances = new HashSet<>();
		jobs.forEach((job) -> instances.add(job.getProcessInstanceId()));
		incidents.forEach((incident) -> instances.add(incident.getProcessInstanceId()));
		instances.removeIf(Objects::isNull);
		return instances.isEmpty() ? Map.of()
				: this.runtime.createProcessInstanceQuery()
					.processInstanceIds(instances)
					.listPage(0, 2 * MOST)
					.stream()
					.filter((instance) -> instance.getBusinessKey() != null)
					.collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
	}

	private StuckCase ofJob(Job job, String code) {
		Instant next = (job.getRetries() > 0 && job.getDuedate() != null) ? job.getDuedate().toInstant() : null;
		String failed = (job.getFailedActivityId() != null) ? job.getFailedActivityId() : activity(job);
		return new StuckCase(job.getId(), code, job.getTenantId(), job.getProcessDefinitionKey(), failed,
				name(job.getProcessDefinitionId(), failed), since(job.getId(), job.getCreateTime()), next,
				FailureWords.of(job.getExceptionMessage(), delegate(job.getProcessDefinitionId(), failed)),
				technical(job, failed));
	}

	/** Where the job stands in the model. */
	private String activity(Job job) {
		return this.management.createJobDefinitionQuery()
			.jobDefinitionId(job.getJobDefinitionId())
			.listPage(0, 1)
			.stream()
			.findFirst()
			.map(JobDefinition::getActivityId)
			.orElse("");
	}

	private Instant since(String jobId, Date created) {
		return this.runtime.createIncidentQuery()
			.configuration(jobId)
			.listPage(0, 1)
			.stream()
			.findFirst()
			.map((incident) -> incident.getIncidentTimestamp().toInstant())
			.orElse((created != null) ? created.toInstant() : null);
	}

	private StuckCase ofIncident(Incident incident, String code) {
		return new StuckCase(null, code, incident.getTenantId(), incident.getProcessDefinitionId().split(":")[0],
				incident.getActivityId(), name(incident.getProcessDefinitionId(), incident.getActivityId()),
				incident.getIncidentTimestamp().toInstant(), null,
				FailureWords.of(incident.getIncidentMessage(),
						delegate(incident.getProcessDefinitionId(), incident.getActivityId())),
				incident.getIncidentType() + ": " + incident.getIncidentMessage());
	}

	private String technical(Job job, String activity) {
		return "job " + job.getId() + ", " + job.getProcessDefinitionId() + ", " + activity + ", còn "
				+ job.getRetries() + " lần tự thử\n" + job.getExceptionMessage();
	}

	private String name(String definitionId, String activity) {
		FlowElement element = element(definitionId, activity);
		return (element != null && element.getName() != null) ? element.getName() : activity;
	}

	private String delegate(String definitionId, String activity) {
		return (element(definitionId, activity) instanceof ServiceTask task
				&& task.getCamundaDelegateExpression() != null) ? task.getCamundaDelegateExpression() : "";
	}

	private FlowElement element(String definitionId, String activity) {
		return (activity != null && this.repository.getBpmnModelInstance(definitionId)
			.getModelElementById(activity) instanceof FlowElement found) ? found : null;
	}

}
