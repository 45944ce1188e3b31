package vn.motcua.catalog.deployment;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.motcua.catalog.ModelSource;

/**
 * Looks every second whether files of the served directory changed or another node took a
 * folder from the Modeler. A directory that is still being written to is left to settle
 * for a look, so that a half-saved file is not judged.
 */
@Component
class ModelWatcher {

	private static final Logger log = LoggerFactory.getLogger(ModelWatcher.class);

	private static final int PERIOD_SECONDS = 1;

	/** A directory that never settles is judged as it is. */
	private static final int MOST_LOOKS = 10;

	private final ModelSource source;

	private final LiveModels models;

	private final boolean sweeps;

	private String judged = "";

	private String before = "";

	private int unsettled;

	private ScheduledExecutorService timer;

	ModelWatcher(ModelSource source, LiveModels models, @Value("${motcua.sweeps:true}") boolean sweeps) {
		this.source = source;
		this.models = models;
		this.sweeps = sweeps;
	}

	/** Starts from what was deployed. */
	void start() {
		this.judged = this.source.stamp();
		this.before = this.judged;
		if (this.source.mayChange() || this.sweeps) {
			this.timer = Executors.newSingleThreadScheduledExecutor((task) -> {
				Thread thread = new Thread(task, "model-watcher");
				thread.setDaemon(true);
				return thread;
			});
			this.timer.scheduleWithFixedDelay(this::lookSafely, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
		}
	}

	void stop() {
		if (this.timer != null) {
			this.timer.shutdownNow();
		}
	}

	private void lookSafely() {
		try {
			look();
		}
		catch (RuntimeException ex) {
			log.error("{} could not be read; what runs stays as it is", this.source.describe(), ex);
		}
	}

	/** Looks once. */
	void look() {
		String now = this.source.stamp();
		boolean settled = now.equals(this.before) || this.unsettled >= MOST_LOOKS;
		this.before = now;
		if (now.equals(this.judged)) {
			this.unsettled = 0;
			this.models.pollOverlays();
		}
		else if (settled) {
			this.unsettled = 0;
			this.models.poll();
			this.judged = now;
		}
		else {
			this.unsettled++;
		}
	}

}
