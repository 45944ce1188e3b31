package vn.motcua.catalog.deployment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

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

	private Set<String> seen = Set.of();

	private ScheduledExecutorService timer;

	ModelWatcher(ModelSource source, FolderDeployer deployer, LoadedCatalog catalog) {
		this.source = source;
		this.deployer = deployer;
		this.catalog = catalog;
	}

	/** Starts from what was deployed; does nothing for a source that cannot change. */
	void watch(List<ModelFolder> deployed) {
		deployed.forEach((folder) -> this.accepted.put(folder.name(), folder));
		this.seen = fingerprints(deployed);
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
		List<ModelFolder> now = this.source.read();
		Set<String> state = fingerprints(now);
		if (state.equals(this.seen)) {
			return;
		}
		this.seen = state;
		List<ModelFolder> changed = now.stream().filter(this::differs).toList();
		if (ModelGate.check(now).isEmpty()) {
			this.accepted.keySet().retainAll(now.stream().map(ModelFolder::name).toList());
			changed.forEach(this::deploy);
		}
		else {
			changed.forEach(this::deployAlone);
		}
		this.catalog.replace(List.copyOf(this.accepted.values()));
	}

	private void deployAlone(ModelFolder folder) {
		Map<String, ModelFolder> candidate = new TreeMap<>(this.accepted);
		candidate.put(folder.name(), folder);
		List<ModelFinding> findings = ModelGate.check(List.copyOf(candidate.values()));
		if (findings.isEmpty()) {
			deploy(folder);
		}
		else {
			refuse(folder, findings);
		}
	}

	private void deploy(ModelFolder folder) {
		try {
			this.deployer.deploy(folder);
			this.accepted.put(folder.name(), folder);
			log.info("{} has changed and is deployed", folder.name());
		}
		catch (ModelsRefusedException ex) {
			refuse(folder, ex.findings());
		}
	}

	private void refuse(ModelFolder folder, List<ModelFinding> findings) {
		log.warn("{} has changed but is refused; the version before keeps running:\n{}", folder.name(),
				new ModelsRefusedException(findings).getMessage());
	}

	private boolean differs(ModelFolder folder) {
		ModelFolder before = this.accepted.get(folder.name());
		return before == null || !before.fingerprint().equals(folder.fingerprint());
	}

	private static Set<String> fingerprints(List<ModelFolder> folders) {
		return folders.stream().map((f) -> f.name() + "=" + f.fingerprint()).collect(Collectors.toSet());
	}

}
