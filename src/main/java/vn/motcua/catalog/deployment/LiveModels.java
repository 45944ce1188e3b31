package vn.motcua.catalog.deployment;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.catalog.ModelEvent.Source;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelOverlay;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.ModelsRefusedException;
import vn.motcua.catalog.RunningModels;
import vn.motcua.catalog.gate.ModelGate;
import vn.motcua.catalog.reading.LoadedCatalog;
import vn.motcua.catalog.store.ModelStore;
import vn.motcua.process.CaseProcess;
import vn.motcua.shared.RefusedException;

/**
 * The folders that run on this node: the wanted ones, as far as the gate accepts them.
 */
@Component
class LiveModels implements RunningModels {

	private static final Logger log = LoggerFactory.getLogger(LiveModels.class);

	private final WantedModels wanted;

	private final ModelStore store;

	private final ModelBook book;

	private final LoadedCatalog catalog;

	private final CaseProcess cases;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final Map<String, ModelFolder> accepted = new TreeMap<>();

	private final Set<String> refused = new HashSet<>();

	private Set<String> seen = Set.of();

	LiveModels(ModelSource source, ModelStore store, ModelBook book, LoadedCatalog catalog, CaseProcess cases,
			TransactionTemplate transaction, Clock clock) {
		this.wanted = new WantedModels(source, store);
		this.store = store;
		this.book = book;
		this.catalog = catalog;
		this.cases = cases;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Deploys everything.
	 * @throws ModelsRefusedException when the gate refuses a folder; nothing is deployed
	 */
	synchronized void start() {
		this.wanted.readSource();
		this.wanted.readOverlays();
		List<ModelFinding> findings = this.book.check(this.wanted.folders().values());
		List<ModelOverlay> unfit = findings.isEmpty() ? List.of() : overlaysGiveWay();
		this.wanted.folders().forEach((name, folder) -> {
			this.book.deploy(folder, this.wanted.sourceOf(name), this.wanted.personOf(name));
			this.accepted.put(name, folder);
		});
		this.store.lastRefused()
			.stream()
			.map((event) -> this.accepted.get(event.folder()))
			.filter((folder) -> folder != null)
			.forEach((folder) -> this.book.reverted(folder, this.wanted.sourceOf(folder.name())));
		unfit.forEach((overlay) -> {
			this.book.refuse(overlay.folder().name(), overlay.folder().fingerprint(), Source.MODELER, overlay.by(),
					findings);
			this.store.drop(overlay);
		});
		this.wanted.forgetReplaced(this.accepted);
		this.seen = WantedModels.fingerprints(this.wanted.folders());
		this.catalog.replace(folders());
	}

	/** The source has gone on without them; faults of its own are not theirs. */
	private List<ModelOverlay> overlaysGiveWay() {
		List<ModelFinding> own = ModelGate.check(this.wanted.sourceFolders());
		if (!own.isEmpty()) {
			throw new ModelsRefusedException(own);
		}
		return this.wanted.setOverlaysAside();
	}

	/** Reads the source again and takes over what the gate accepts. */
	synchronized void poll() {
		this.wanted.readSource();
		apply();
	}

	/** Takes over what another node took from the Modeler or a failure left undone. */
	synchronized void pollOverlays() {
		if (this.seen.isEmpty() || this.wanted.isBehind()) {
			this.wanted.readOverlays();
			apply();
		}
	}

	@Override
	public synchronized String offer(List<ModelFile> files, String by) {
		return this.cases.asPlatform(() -> takeOffer(files, by));
	}

	/** The engine lets nobody deploy but the platform, which also takes over the rest. */
	private String takeOffer(List<ModelFile> files, String by) {
		pollOverlays();
		ModelFolder folder = new OfferedFiles(this.accepted.values()).over(files);
		try {
			String id = this.transaction.execute((status) -> deployOffered(folder, by));
			log.info("{} was changed from the Modeler by {} and is deployed", folder.name(), by);
			runOffered(folder);
			return id;
		}
		catch (ModelsRefusedException ex) {
			this.book.refuse(folder.name(), folder.fingerprint(), Source.MODELER, by, ex.findings());
			throw ex;
		}
	}

	/** It is deployed, whatever fails here; the next look does the rest. */
	private void runOffered(ModelFolder folder) {
		this.seen = Set.of();
		try {
			this.wanted.readOverlays();
			this.accepted.put(folder.name(), folder);
			apply();
		}
		catch (RuntimeException ex) {
			log.error("{} is deployed but not yet taken over here; this is tried again", folder.name(), ex);
		}
	}

	private String deployOffered(ModelFolder folder, String by) {
		this.store.lock();
		if (this.wanted.isBehind()) {
			throw new RefusedException(RefusedException.Kind.CONFLICT, "CHANGED_MEANWHILE", "",
					"Có người khác vừa triển khai mô hình. Hãy triển khai lại sau vài giây.");
		}
		Map<String, ModelFolder> then = new TreeMap<>(this.accepted);
		then.put(folder.name(), folder);
		List<ModelFinding> findings = ModelGate.check(List.copyOf(then.values()));
		if (!findings.isEmpty()) {
			throw new ModelsRefusedException(findings);
		}
		String id = this.book.deploy(folder, Source.MODELER, by).orElse("");
		String base = this.wanted.baseOf(folder.name());
		if (base.equals(folder.fingerprint())) {
			this.store.drop(folder.name());
		}
		else {
			this.store.save(new ModelOverlay(folder, base, this.clock.instant(), by));
		}
		return id;
	}

	private void apply() {
		Set<String> before = this.seen;
		this.seen = Set.of();
		this.wanted.forgetReplaced(this.accepted);
		Map<String, ModelFolder> wanted = this.wanted.folders();
		Set<String> state = WantedModels.fingerprints(wanted);
		if (!state.equals(before)) {
			takeOver(wanted);
		}
		this.seen = state;
	}

	private void takeOver(Map<String, ModelFolder> wanted) {
		Changes changes = new Changes(this.accepted, wanted);
		changes.good().forEach((name) -> take(name, wanted.get(name)));
		changes.refused()
			.forEach((name, findings) -> refuse(name, WantedModels.fingerprint(wanted.get(name)), findings));
		mended(changes.refused().keySet());
		this.wanted.forgetReplaced(this.accepted);
		this.catalog.replace(folders());
	}

	private void take(String name, ModelFolder folder) {
		if (folder == null) {
			this.accepted.remove(name);
			this.book.removed(name, this.wanted.sourceOf(name));
			return;
		}
		try {
			this.book.deploy(folder, this.wanted.sourceOf(name), this.wanted.personOf(name));
			this.accepted.put(name, folder);
			log.info("{} has changed and is deployed", name);
		}
		catch (ModelsRefusedException ex) {
			refuse(name, folder.fingerprint(), ex.findings());
		}
	}

	private void refuse(String name, String fingerprint, List<ModelFinding> findings) {
		this.refused.add(name);
		this.book.refuse(name, fingerprint, this.wanted.sourceOf(name), this.wanted.personOf(name), findings);
	}

	/** Says of folders that were refused and are as they run again that it is over. */
	private void mended(Set<String> stillRefused) {
		this.refused.removeIf((name) -> {
			boolean over = !stillRefused.contains(name) && WantedModels.fingerprint(this.wanted.folders().get(name))
				.equals(WantedModels.fingerprint(this.accepted.get(name)));
			if (over && this.accepted.containsKey(name)) {
				this.book.reverted(this.accepted.get(name), this.wanted.sourceOf(name));
			}
			return over;
		});
	}

	@Override
	public synchronized List<ModelFolder> folders() {
		return List.copyOf(this.accepted.values());
	}

	@Override
	public synchronized List<ModelOverlay> overlays() {
		return this.wanted.overlays();
	}

	@Override
	public String source() {
		return this.wanted.source();
	}

}
