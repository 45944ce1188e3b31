package vn.motcua.catalog.deployment;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.ModelsRefusedException;
import vn.motcua.catalog.gate.ModelGate;

/**
 * Deploys all folders at start, before the web server takes requests. A folder the gate
 * refuses stops the start. A served directory is then watched. Commands that only look at
 * a database switch it off ({@code motcua.deploy=false}).
 */
@Component
@ConditionalOnProperty(name = "motcua.deploy", havingValue = "true", matchIfMissing = true)
class ModelDeployment implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ModelDeployment.class);

	private final ModelSource source;

	private final FolderDeployer deployer;

	private final ModelWatcher watcher;

	private volatile boolean running;

	ModelDeployment(ModelSource source, FolderDeployer deployer, ModelWatcher watcher) {
		this.source = source;
		this.deployer = deployer;
		this.watcher = watcher;
	}

	@Override
	public void start() {
		List<ModelFolder> folders = this.source.read();
		List<ModelFinding> findings = ModelGate.check(folders);
		if (!findings.isEmpty()) {
			throw new ModelsRefusedException(findings);
		}
		folders.forEach(this.deployer::deploy);
		log.info("{} model folders of {} are deployed", folders.stream().filter(FolderDeployer::isDeployable).count(),
				this.source.describe());
		this.watcher.watch(folders);
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
