package vn.motcua.catalog.deployment;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Deploys all folders at start, before the web server takes requests. A folder the gate
 * refuses stops the start. Changes are then watched for. Commands that only look at a
 * database switch it off ({@code motcua.deploy=false}).
 */
@Component
@ConditionalOnProperty(name = "motcua.deploy", havingValue = "true", matchIfMissing = true)
class ModelDeployment implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ModelDeployment.class);

	private final LiveModels models;

	private final ModelWatcher watcher;

	private volatile boolean running;

	ModelDeployment(LiveModels models, ModelWatcher watcher) {
		this.models = models;
		this.watcher = watcher;
	}

	@Override
	public void start() {
		this.models.start();
		log.info("{} model folders of {} are deployed",
				this.models.folders().stream().filter(FolderDeployer::isDeployable).count(), this.models.source());
		this.watcher.start();
		this.running = true;
	}

	@Override
	public void stop() {
		this.watcher.stop();
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Before the web server. */
	@Override
	public int getPhase() {
		return 0;
	}

}
