package vn.motcua.catalog.deployment;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.catalog.ModelEvent;
import vn.motcua.catalog.ModelEvent.Kind;
import vn.motcua.catalog.ModelEvent.Source;
import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.deployment.FolderDeployer.Deployed;
import vn.motcua.catalog.gate.ModelGate;
import vn.motcua.catalog.store.ModelStore;

/**
 * Deploys and refuses folders and keeps what became of them. Nodes take turns, and what
 * another node has already done or said is neither done nor said again.
 */
@Component
class ModelBook {

	private static final Logger log = LoggerFactory.getLogger(ModelBook.class);

	private final Program program;

	private final FolderDeployer deployer;

	private final ModelStore store;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ModelBook(Program program, FolderDeployer deployer, ModelStore store, TransactionTemplate transaction,
			Clock clock) {
		this.program = program;
		this.deployer = deployer;
		this.store = store;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Everything that is wrong with the folders at start. What exactly this program has
	 * accepted in this database is not judged again: its rules are in it and know no day.
	 */
	List<ModelFinding> check(Collection<ModelFolder> folders) {
		Optional<String> fingerprint = this.program.fingerprintOver(folders);
		if (fingerprint.filter(this.store::hasPassed).isPresent()) {
			return List.of();
		}
		List<ModelFinding> findings = ModelGate.check(List.copyOf(folders));
		if (findings.isEmpty()) {
			fingerprint.ifPresent((passed) -> this.transaction.executeWithoutResult((status) -> {
				this.store.lock();
				this.store.passed(passed, this.clock.instant());
			}));
		}
		return findings;
	}

	/**
	 * Deploys the folder unless the engine has it so.
	 * @return id of its deployment, empty for a folder without models
	 * @throws vn.motcua.catalog.ModelsRefusedException when the engine does not take it
	 */
	Optional<String> deploy(ModelFolder folder, Source source, String by) {
		return this.transaction.execute((status) -> {
			this.store.lock();
			Optional<Deployed> deployed = this.deployer.deploy(folder);
			boolean isNew = deployed.filter(Deployed::isNew).isPresent();
			if (isNew || !isKnown(folder)) {
				add(folder.name(), isNew ? Kind.DEPLOYED : Kind.FACTS, source, by, folder.fingerprint(),
						isNew ? deployed.get() : null, List.of());
			}
			return deployed.map(Deployed::id);
		});
	}

	/** Whether the folder was accepted so, here or on another node. */
	private boolean isKnown(ModelFolder folder) {
		return this.store.lastAccepted(folder.name())
			.filter((e) -> e.kind() != Kind.REMOVED && e.fingerprint().equals(folder.fingerprint()))
			.isPresent();
	}

	/** Keeps why a change was refused. */
	void refuse(String folder, String fingerprint, Source source, String by, List<ModelFinding> findings) {
		log.warn("{} has changed but is refused; the version before keeps running:\n{}", folder,
				findings.stream().map(ModelFinding::toString).collect(Collectors.joining("\n")));
		unlessLast(folder, Kind.REFUSED, source, by, fingerprint, findings);
	}

	/** The folder is again as it runs, after a refusal. */
	void reverted(ModelFolder folder, Source source) {
		if (this.store.last(folder.name()).filter((e) -> e.kind() == Kind.REFUSED).isPresent()) {
			unlessLast(folder.name(), Kind.REVERTED, source, "", folder.fingerprint(), List.of());
		}
	}

	void removed(String folder, Source source) {
		log.info("{} is gone; its running dossiers finish", folder);
		unlessLast(folder, Kind.REMOVED, source, "", "", List.of());
	}

	private void unlessLast(String folder, Kind kind, Source source, String by, String fingerprint,
			List<ModelFinding> findings) {
		this.transaction.executeWithoutResult((status) -> {
			this.store.lock();
			boolean said = this.store.last(folder)
				.filter((e) -> e.kind() == kind && e.fingerprint().equals(fingerprint) && e.by().equals(by))
				.isPresent();
			if (!said) {
				add(folder, kind, source, by, fingerprint, null, findings);
			}
		});
	}

	private void add(String folder, Kind kind, Source source, String by, String fingerprint, Deployed deployed,
			List<ModelFinding> findings) {
		this.store.add(new ModelEvent(0, folder, kind, source, this.clock.instant(), by, fingerprint,
				(deployed != null) ? deployed.id() : null, (deployed != null) ? deployed.version() : null, findings));
	}

}
