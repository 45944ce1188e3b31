package vn.motcua.workbench.modeler;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

import vn.motcua.catalog.RunningModels;
import vn.motcua.process.CaseProcess;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;
import vn.motcua.workbench.Deployers;

/** Lets analysts deploy from the Modeler where the installation says so. */
@Component
class ModelerDeployments {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx")
		.withZone(ZoneOffset.ofHours(7));

	private final RunningModels models;

	private final Deployers deployers;

	private final CaseProcess cases;

	private final RepositoryService repository;

	ModelerDeployments(RunningModels models, Deployers deployers, CaseProcess cases, RepositoryService repository) {
		this.models = models;
		this.deployers = deployers;
		this.cases = cases;
		this.repository = repository;
	}

	/** User id of the caller, or FORBIDDEN. */
	String deployer() {
		return this.deployers.current();
	}

	/** The engine's answer to a deployment. */
	Map<String, Object> deploy(Upload upload, String person) {
		for (String field : List.of("tenant-id", "deployment-activation-time")) {
			if (!upload.fields().getOrDefault(field, "").isEmpty()) {
				throw new RefusedException(Kind.INVALID, "FIELD_REFUSED", field, "Không nhận mục " + field
						+ ": mô hình dùng chung cho mọi cơ quan và có hiệu lực theo validFrom. Hãy bỏ trống mục này.");
			}
		}
		String id = this.models.offer(upload.files(), person);
		return this.cases.asPlatform(() -> answer(id));
	}

	private Map<String, Object> answer(String id) {
		Deployment deployment = this.repository.createDeploymentQuery().deploymentId(id).singleResult();
		Map<String, Object> processes = new LinkedHashMap<>();
		this.repository.createProcessDefinitionQuery()
			.deploymentId(id)
			.list()
			.forEach((definition) -> processes.put(definition.getId(), process(definition)));
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("links", List.of());
		answer.put("id", id);
		answer.put("name", deployment.getName());
		answer.put("source", deployment.getSource());
		answer.put("deploymentTime", TIME.format(deployment.getDeploymentTime().toInstant()));
		answer.put("tenantId", null);
		answer.put("deployedProcessDefinitions", processes.isEmpty() ? null : processes);
		return answer;
	}

	private static Map<String, Object> process(ProcessDefinition definition) {
		Map<String, Object> process = new LinkedHashMap<>();
		process.put("id", definition.getId());
		process.put("key", definition.getKey());
		process.put("name", definition.getName());
		process.put("version", definition.getVersion());
		process.put("resource", definition.getResourceName());
		process.put("deploymentId", definition.getDeploymentId());
		return process;
	}

}
