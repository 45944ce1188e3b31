package vn.motcua.workbench.migration;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.migration.MigrationPlanExecutionBuilderImpl;
import org.camunda.bpm.engine.impl.migration.instance.MigratingProcessInstance;
import org.camunda.bpm.engine.impl.migration.instance.parser.MigratingInstanceParser;
import org.camunda.bpm.engine.impl.migration.validation.instance.MigratingProcessInstanceValidationReportImpl;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;

/**
 * The engine's own examination of one instance before it migrates it, without the
 * migration: the public API knows no dry run.
 */
final class ValidateInstance implements Command<MigratingProcessInstanceValidationReport> {

	private final MigrationPlan plan;

	private final String instanceId;

	ValidateInstance(MigrationPlan plan, String instanceId) {
		this.plan = plan;
		this.instanceId = instanceId;
	}

	@Override
	public MigratingProcessInstanceValidationReport execute(CommandContext context) {
		return new Examination(this.plan).of(context, this.instanceId);
	}

	private static final class Examination extends MigrateProcessInstanceCmd {

		Examination(MigrationPlan plan) {
			super(new MigrationPlanExecutionBuilderImpl(null, plan), false);
		}

		MigratingProcessInstanceValidationReport of(CommandContext context, String instanceId) {
			MigratingProcessInstanceValidationReportImpl report = new MigratingProcessInstanceValidationReportImpl();
			MigratingProcessInstance instance = new MigratingInstanceParser(
					context.getProcessEngineConfiguration().getProcessEngine())
				.parse(instanceId, this.executionBuilder.getMigrationPlan(), report);
			validateInstructions(context, instance, report);
			return report;
		}

	}

}
