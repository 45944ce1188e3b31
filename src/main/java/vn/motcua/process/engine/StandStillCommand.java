package vn.motcua.process.engine;

import java.util.function.Consumer;

import org.camunda.bpm.engine.impl.cmd.JobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

import vn.motcua.process.FigureMissing;
import vn.motcua.process.LawValueMissingException;

/** Makes an incident of a failed job at its first failure and tells what it waits for. */
class StandStillCommand extends JobRetryCmd {

	private static final long serialVersionUID = 1L;

	private final transient LawValueMissingException gap;

	private final transient Consumer<FigureMissing> told;

	StandStillCommand(String jobId, LawValueMissingException gap, Consumer<FigureMissing> told) {
		super(jobId, gap);
		this.gap = gap;
		this.told = told;
	}

	@Override
	public Object execute(CommandContext context) {
		JobEntity job = getJob();
		if (job == null) {
			return null;
		}
		job.unlock();
		logException(job);
		job.setRetries(0);
		ExecutionEntity execution = job.getExecution();
		if (execution != null && execution.getProcessBusinessKey() != null) {
			tell(job, execution);
		}
		return null;
	}

	private void tell(JobEntity job, ExecutionEntity execution) {
		String activityId = (job.getFailedActivityId() != null) ? job.getFailedActivityId() : job.getActivityId();
		ActivityImpl activity = execution.getProcessDefinition().findActivity(activityId);
		Object name = (activity != null) ? activity.getProperty("name") : null;
		this.told.accept(new FigureMissing(job.getId(), execution.getProcessBusinessKey(), job.getTenantId(),
				activityId, (name != null) ? name.toString() : activityId, this.gap.figure().orElseThrow()));
	}

}
