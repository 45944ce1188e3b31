package vn.motcua.workbench.migration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;

import vn.motcua.process.CaseProcess;
import vn.motcua.shared.RefusedException;
import vn.motcua.workbench.migration.RunningModel.Standing;
import vn.motcua.workbench.migration.RunningModel.Version;

/** How many dossiers run on which version of every procedure and block, and where. */
@Service
public class Versions {

	private static final String BLOCK = "block-";

	private static final int PAGE = 500;

	private final RepositoryService repository;

	private final RuntimeService runtime;

	private final ManagementService management;

	private final CaseProcess cases;

	Versions(RepositoryService repository, RuntimeService runtime, ManagementService management, CaseProcess cases) {
		this.repository = repository;
		this.runtime = runtime;
		this.management = management;
		this.cases = cases;
	}

	/** Procedures first, then blocks, by process id. */
	public List<RunningModel> all() {
		return this.cases.asPlatform(() -> {
			Map<String, List<ProcessDefinitionStatistics>> byKey = this.management
				.createProcessDefinitionStatisticsQuery()
				.list()
				.stream()
				.collect(Collectors.groupingBy(ProcessDefinitionStatistics::getKey, TreeMap::new, Collectors.toList()));
			return byKey.values()
				.stream()
				.map(this::model)
				.sorted(Comparator.comparing(RunningModel::block).thenComparing(RunningModel::key))
				.toList();
		});
	}

	/**
	 * One of them.
	 * @param slug of a procedure or block, or its process id
	 * @throws RefusedException NOT_FOUND
	 */
	public RunningModel get(String slug) {
		return all().stream()
			.filter((model) -> model.key().equals(slug) || model.key().equals(BLOCK + slug))
			.findFirst()
			.orElseThrow(() -> new RefusedException(RefusedException.Kind.NOT_FOUND, "MODEL_UNKNOWN", "key",
					"Không có thủ tục hay khối «" + slug + "» đang chạy. Xem danh sách ở trang các phiên bản."));
	}

	/** Where the dossiers of a version stand, most first. */
	public List<Standing> standing(String definitionId) {
		return this.cases.asPlatform(() -> {
			Elements elements = elements(definitionId);
			return this.management.createActivityStatisticsQuery(definitionId)
				.includeFailedJobs()
				.list()
				.stream()
				.filter((found) -> elements.has(found.getId()))
				.map((found) -> standing(found, elements))
				.sorted(Comparator.comparing(Standing::dossiers).reversed().thenComparing(Standing::activity))
				.toList();
		});
	}

	/** Codes of dossiers of a version that stand at a step, at most {@code limit}. */
	public List<String> dossiersAt(String definitionId, String activity, int limit) {
		return this.cases.asPlatform(() -> {
			List<String> instances = this.runtime.createExecutionQuery()
				.processDefinitionId(definitionId)
				.activityId(activity)
				.listPage(0, limit)
				.stream()
				.map(Execution::getProcessInstanceId)
				.distinct()
				.toList();
			return instances.isEmpty() ? List.<String>of()
					: this.runtime.createProcessInstanceQuery()
						.processInstanceIds(Set.copyOf(instances))
						.list()
						.stream()
						.map(ProcessInstance::getBusinessKey)
						.filter((code) -> code != null)
						.sorted()
						.toList();
		});
	}

	/** Every instance of a version, at most {@code limit}. */
	List<ProcessInstance> instances(String definitionId, int limit) {
		return this.cases.asPlatform(() -> {
			List<ProcessInstance> all = new ArrayList<>();
			List<ProcessInstance> page;
			do {
				page = this.runtime.createProcessInstanceQuery()
					.processDefinitionId(definitionId)
					.orderByProcessInstanceId()
					.asc()
					.listPage(all.size(), Math.min(PAGE, limit - all.size()));
				all.addAll(page);
			}
			while (page.size() == PAGE && all.size() < limit);
			return all;
		});
	}

	Elements elements(String definitionId) {
		return this.cases.asPlatform(() -> new Elements(this.repository.getBpmnModelInstance(definitionId)));
	}

	private RunningModel model(List<ProcessDefinitionStatistics> found) {
		int newest = found.stream().mapToInt(ProcessDefinitionStatistics::getVersion).max().orElseThrow();
		List<Version> versions = found.stream()
			.filter((one) -> one.getVersion() == newest || one.getInstances() > 0)
			.sorted(Comparator.comparing(ProcessDefinitionStatistics::getVersion).reversed())
			.map(this::version)
			.toList();
		ProcessDefinitionStatistics last = found.stream()
			.filter((one) -> one.getVersion() == newest)
			.findFirst()
			.orElseThrow();
		String name = (last.getName() != null) ? last.getName() : last.getKey();
		return new RunningModel(last.getKey(), name, last.getKey().startsWith(BLOCK), versions);
	}

	private Version version(ProcessDefinitionStatistics found) {
		return new Version(found.getVersion(), found.getId(),
				this.repository.createDeploymentQuery()
					.deploymentId(found.getDeploymentId())
					.singleResult()
					.getDeploymentTime()
					.toInstant(),
				found.getInstances());
	}

	private static Standing standing(ActivityStatistics found, Elements elements) {
		return new Standing(found.getId(), elements.name(found.getId()), elements.kind(found.getId()),
				found.getInstances(), found.getFailedJobs());
	}

}
