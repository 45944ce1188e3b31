package vn.motcua.catalog.deployment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.ModelsRefusedException;
import vn.motcua.catalog.gate.ModelGate;
import vn.motcua.catalog.reading.LoadedCatalog;

/**
 * Deploys a folder of the served directory again when its files change and the gate
 * accepts it. A refused change is logged once and what runs stays as it is; a broken
 * folder does not hold up the others.
 */
@Component
class ModelWatcher {

	private static final Logger log = LoggerFactory.getLogger(ModelWatcher.class);

	private static final int POLL_SECONDS = 2;

	private final ModelSource source;

	private final FolderDeployer deployer;

	private final LoadedCatalog catalog;

	private final Map<String, ModelFolder> accepted = new TreeMap<>();

	private final Map<String, String> seen = new HashMap<>();

	private ScheduledExecutorService timer;

	ModelWatcher(ModelSource source, FolderDeployer deployer, LoadedCatalog catalog) {
		this.source = source;
		this.deployer = deployer;
		this.catalog = catalog;
	}

	/** Starts from what was deployed; does nothing for a source that cannot change. */
	void watch(List<ModelFolder> deployed) {
		deployed.forEach((folder) -> {
			this.accepted.put(folder.name(), folder);
			this.seen.put(folder.name(), folder.fingerprint());
		});
		if (this.source.mayChange()) {
			this.timer = Executors.newSingleThreadScheduledExecutor((task) -> {
				Thread thread = new Thread(task, "model-watcher");
				thread.setDaemon(true);
				return thread;
			});
			this.timer.scheduleWithFixedDelay(this::pollSafely, POLL_SECONDS, POLL_SECONDS, TimeUnit.SECONDS);
		}
	}

	void stop() {
		if (this.timer != null) {
			this.timer.shutdownNow();
		}
	}

	private void pollSafely() {
		try {
			poll();
		}
		catch (RuntimeException ex) {
			log.error("{} could not be read; what runs stays as it is", this.source.describe(), ex);
		}
	}

	/** Looks once. */
	synchronized void poll() {
		List<ModelFolder> changed = new ArrayList<>();
		for (ModelFolder folder : this.source.read()) {
			if (!folder.fingerprint().equals(this.seen.put(folder.name(), folder.fingerprint()))) {
				changed.add(folder);
			}
		}
		if (changed.isEmpty()) {
			return;
		}
		if (ModelGate.check(with(changed)).isEmpty()) {
			accept(changed);
		}
		else {
			changed.forEach(this::acceptAlone);
		}
	}

	private void acceptAlone(ModelFolder folder) {
		List<ModelFinding> findings = ModelGate.check(with(List.of(folder)));
		if (findings.isEmpty()) {
			accept(List.of(folder));
		}
		else {
			refuse(folder, findings);
		}
	}

	private void accept(List<ModelFolder> folders) {
		for (ModelFolder folder : folders) {
			try {
				this.deployer.deploy(folder);
				this.accepted.put(folder.name(), folder);
				log.info("{} has changed and is deployed", folder.name());
			}
			catch (ModelsRefusedException ex) {
				refuse(folder, ex.findings());
			}
		}
		this.catalog.replace(List.copyOf(this.accepted.values()));
	}

	private void refuse(ModelFolder folder, List<ModelFinding> findings) {
		log.warn("{} has changed but is refused; the version before keeps running:\n{}", folder.name(),
				new ModelsRefusedException(findings).getMessage());
	}

	private List<ModelFolder> with(Collection<ModelFolder> changed) {
		Map<String, ModelFolder> candidate = new TreeMap<>(this.accepted);
		changed.forEach((folder) -> candidate.put(folder.name(), folder));
		return List.copyOf(candidate.values());
	}

}
