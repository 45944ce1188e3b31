package vn.motcua.mutants;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.reading.CalledBlocks;
import vn.motcua.catalog.reading.LoadedCatalog;
import vn.motcua.scenario.Scenario;
import vn.motcua.scenario.ScenarioFiles;
import vn.motcua.scenario.ScenarioPlayer;
import vn.motcua.scenario.ScenarioReader;
import vn.motcua.scenario.ScenarioResult;
import vn.motcua.testing.Folders;

/** Puts one mutant at a time in place of what runs and plays scenarios against it. */
final class MutantStage {

	private final List<ModelFolder> folders;

	private final CalledBlocks called;

	private final List<Scenario> scenarios;

	private final ScenarioPlayer player;

	private final RepositoryService repository;

	private final LoadedCatalog catalog;

	private final Map<Path, Integer> caught = new HashMap<>();

	private final Set<String> changed = new HashSet<>();

	MutantStage(List<ModelFolder> folders, ScenarioPlayer player, RepositoryService repository, LoadedCatalog catalog) {
		this.folders = folders;
		this.called = new CalledBlocks(folders);
		this.scenarios = ScenarioFiles.find(Path.of(""), Set.of()).stream().map(ScenarioReader::read).toList();
		this.player = player;
		this.repository = repository;
		this.catalog = catalog;
	}

	/**
	 * What fails: the engine's deployment or the first scenario; empty when none does.
	 */
	String caughtBy(Mutant mutant) {
		restore();
		try {
			this.changed.add(mutant.folder().name());
			deploy(mutant.changed());
			this.catalog.replace(mutant.in(this.folders));
		}
		catch (RuntimeException ex) {
			return "deployment (" + ex.getClass().getSimpleName() + ")";
		}
		return scenarios(mutant.folder()).map(this.player::play)
			.filter((result) -> !result.passed())
			.findFirst()
			.map(ScenarioResult::scenario)
			.map(this::note)
			.orElse("");
	}

	/**
	 * Those that may meet the change, the folder's own first, among them what has caught
	 * most. Of a block, those of the procedures that call it.
	 */
	private Stream<Scenario> scenarios(ModelFolder folder) {
		return this.scenarios.stream()
			.filter((s) -> s.folder().equals(folder.slug()) || s.file().procedure().equals(folder.slug())
					|| folder.isBlock() && mayCall(s.file().procedure(), folder.slug()))
			.sorted(Comparator.comparing((Scenario s) -> !s.folder().equals(folder.slug()))
				.thenComparing((s) -> -this.caught.getOrDefault(s.path(), 0)));
	}

	/** The platform starts what nobody calls. */
	private boolean mayCall(String procedure, String block) {
		return this.called.of(procedure).contains(block) || !this.called.isCalled(block);
	}

	private String note(Scenario scenario) {
		this.caught.merge(scenario.path(), 1, Integer::sum);
		return scenario.id();
	}

	/** Scenarios that caught a mutant although they fail on the good models, too. */
	List<String> failingAnyway() {
		restore();
		return this.caught.keySet()
			.stream()
			.map(ScenarioReader::read)
			.map(this.player::play)
			.filter((result) -> !result.passed())
			.map(ScenarioResult::report)
			.toList();
	}

	/** Puts the good folders back. */
	void restore() {
		this.folders.stream().filter((f) -> this.changed.remove(f.name())).forEach(this::deploy);
		this.catalog.replace(this.folders);
	}

	private void deploy(ModelFolder folder) {
		Folders.deploy(folder, this.repository);
	}

}
