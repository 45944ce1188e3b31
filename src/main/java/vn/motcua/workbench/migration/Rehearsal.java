package vn.motcua.workbench.migration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.process.CaseProcess;

/**
 * Asks the engine about every running dossier whether it would go over; changes nothing.
 */
@Component
class Rehearsal {

	/** What is told where the engine says it in English. */
	static final String UNKNOWN = "Bộ máy quy trình không chuyển được hồ sơ này; xem nhật ký máy chủ.";

	private static final Logger log = LoggerFactory.getLogger(Rehearsal.class);

	private final ProcessEngineConfigurationImpl engine;

	private final Versions versions;

	private final CaseProcess cases;

	private final TransactionTemplate transaction;

	Rehearsal(ProcessEngine engine, Versions versions, CaseProcess cases, PlatformTransactionManager transactions) {
		this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
		this.versions = versions;
		this.cases = cases;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Looks at the dossiers of the plan's old version.
	 * @param limit how many at most
	 */
	DryRun of(VersionPlan plan, int limit) {
		Elements before = this.versions.elements(plan.from().definitionId());
		List<ProcessInstance> instances = this.versions.instances(plan.from().definitionId(), limit);
		List<DryRun.Stays> stays = new ArrayList<>();
		for (ProcessInstance instance : instances) {
			List<String> why = why(examine(plan, instance.getId()), before);
			if (!why.isEmpty()) {
				stays.add(new DryRun.Stays(instance.getBusinessKey(), String.join(" ", why)));
			}
		}
		return new DryRun(plan.from().running(), instances.size(), instances.size() - stays.size(), stays);
	}

	/** Rolled back even though nothing is written. */
	private MigratingProcessInstanceValidationReport examine(VersionPlan plan, String instance) {
		return this.cases.asPlatform(() -> this.transaction.execute((status) -> {
			status.setRollbackOnly();
			return this.engine.getCommandExecutorTxRequired().execute(new ValidateInstance(plan.plan(), instance));
		}));
	}

	/** What the engine objects to, by step. */
	static List<String> why(MigratingProcessInstanceValidationReport report, Elements before) {
		Map<String, List<String>> byStep = new LinkedHashMap<>();
		report.getActivityInstanceReports().forEach((r) -> byStep.put(r.getSourceScopeId(), r.getFailures()));
		report.getTransitionInstanceReports().forEach((r) -> byStep.put(r.getSourceScopeId(), r.getFailures()));
		Stream<String> ofSteps = byStep.entrySet()
			.stream()
			.map((entry) -> "Đang ở «" + before.name(entry.getKey()) + "»: " + words(entry.getValue()));
		return Stream.concat(ofSteps, report.getFailures().stream().map(Rehearsal::word)).distinct().toList();
	}

	private static String words(Collection<String> failures) {
		return failures.stream().map(Rehearsal::word).distinct().reduce((a, b) -> a + " " + b).orElse("");
	}

	private static String word(String failure) {
		if (failure.startsWith("There is no migration instruction")) {
			return "bước này không ghép được với bước nào của phiên bản mới.";
		}
		if (failure.contains("is not async")) {
			return "bước mới không dừng lại trước khi máy làm (asyncBefore), không giữ được hồ sơ đang chờ máy.";
		}
		if (failure.contains("sequence flow")) {
			return "đường vừa đi qua không còn trong phiên bản mới.";
		}
		log.warn("Migration refused by the engine: {}", failure);
		return UNKNOWN;
	}

}
