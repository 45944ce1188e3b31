package vn.motcua.process.engine;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.incident.IncidentHandler;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultFailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.util.SpringBootProcessEnginePlugin;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.process.FigureNoLongerMissed;
import vn.motcua.process.LawValueMissingException;

/**
 * A figure that the law does not say yet is not there in ten seconds either: the step
 * stands still at once instead of being tried again and again, and whoever keeps the
 * books is told when it begins and when it is over.
 */
@Component
class MissingFigurePlugin extends SpringBootProcessEnginePlugin {

	private final ApplicationEventPublisher events;

	MissingFigurePlugin(ApplicationEventPublisher events) {
		this.events = events;
	}

	@Override
	public void preInit(SpringProcessEngineConfiguration configuration) {
		configuration.setFailedJobCommandFactory(new StandStill());
		List<IncidentHandler> handlers = new ArrayList<>();
		if (configuration.getCustomIncidentHandlers() != null) {
			handlers.addAll(configuration.getCustomIncidentHandlers());
		}
		handlers.add(new FailedSteps());
		configuration.setCustomIncidentHandlers(handlers);
	}

	/** Other failures are tried again as the model says. */
	private final class StandStill extends DefaultFailedJobCommandFactory {

		@Override
		public Command<Object> getCommand(String jobId, Throwable failure) {
			return LawValueMissingException.gapBelow(failure)
				.<Command<Object>>map(
						(gap) -> new StandStillCommand(jobId, gap, MissingFigurePlugin.this.events::publishEvent))
				.orElseGet(() -> super.getCommand(jobId, failure));
		}

	}

	/**
	 * Does what the engine's own handler does. Every job that ends passes here, so there
	 * is no second query for those that never failed.
	 */
	private final class FailedSteps extends DefaultIncidentHandler {

		FailedSteps() {
			super(Incident.FAILED_JOB_HANDLER_TYPE);
		}

		@Override
		protected void removeIncident(IncidentContext context, boolean resolved) {
			List<Incident> incidents = Context.getCommandContext()
				.getIncidentManager()
				.findIncidentByConfiguration(context.getConfiguration());
			for (Incident incident : incidents) {
				if (resolved) {
					((IncidentEntity) incident).resolve();
				}
				else {
					((IncidentEntity) incident).delete();
				}
			}
			if (!incidents.isEmpty()) {
				MissingFigurePlugin.this.events.publishEvent(new FigureNoLongerMissed(context.getConfiguration()));
			}
		}

	}

}
