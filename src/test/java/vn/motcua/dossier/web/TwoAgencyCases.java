package vn.motcua.dossier.web;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.MaternityCases;
import vn.motcua.dossier.MaternityFiling;
import vn.motcua.scenario.process.Authentications;
import vn.motcua.scenario.process.CaseJobs;

/** Accepted dossiers over the {@link TwoAgencyModel}. */
@Lazy
@Component
class TwoAgencyCases {

	static final String HERE = MaternityFiling.AGENCY;

	static final String PROVINCE = "G12.01";

	private final MaternityCases cases;

	private final TaskService tasks;

	private final IdentityService identity;

	private final CaseJobs jobs;

	private final Authentications authentications;

	TwoAgencyCases(MaternityCases cases, TaskService tasks, IdentityService identity, CaseJobs jobs,
			Authentications authentications) {
		this.cases = cases;
		this.tasks = tasks;
		this.identity = identity;
		this.jobs = jobs;
		this.authentications = authentications;
	}

	/** Deploys the model and files here; the code. */
	String begin() {
		this.cases.deploy(TwoAgencyModel.model());
		String code = this.cases.start();
		this.jobs.runDue(code);
		return code;
	}

	void end() {
		this.identity.clearAuthentication();
		this.cases.undeploy();
	}

	Task task(String code) {
		return this.cases.task(code);
	}

	/** A person takes the open task and completes it; the jobs after it run. */
	void complete(String code, String person, String group, String agency) {
		String task = task(code).getId();
		as(person, group, agency, () -> {
			this.tasks.claim(task, person);
			this.tasks.complete(task, Map.of());
		});
		this.jobs.runDue(code);
	}

	void as(String person, String group, String agency, Runnable deed) {
		this.authentications.as(person, List.of(group), List.of(agency), deed);
	}

}
