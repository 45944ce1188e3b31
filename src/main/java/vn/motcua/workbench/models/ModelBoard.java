package vn.motcua.workbench.models;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

import vn.motcua.catalog.Block;
import vn.motcua.catalog.ModelEvent;
import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelHistory;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.catalog.ProcedureState;
import vn.motcua.catalog.RunningModels;
import vn.motcua.workbench.models.ModelRow.File;
import vn.motcua.workbench.models.ModelRow.Refusal;

/** The page of running models. */
@Component
public class ModelBoard {

	private static final String LAW = "_law";

	private final RunningModels models;

	private final ModelHistory events;

	private final ProcedureCatalog catalog;

	private final EngineVersions engine;

	private final Clock clock;

	ModelBoard(RunningModels models, ModelHistory events, ProcedureCatalog catalog, EngineVersions engine,
			Clock clock) {
		this.models = models;
		this.events = events;
		this.catalog = catalog;
		this.engine = engine;
		this.clock = clock;
	}

	/** Where the models come from: the directory, or the jar. */
	public String source() {
		return this.models.source();
	}

	/** Procedures, then blocks, then the law; those with a standing refusal first. */
	public List<ModelRow> rows() {
		Look look = new Look(byFolder(this.events.lastAccepted()), byFolder(this.events.lastDeployed()),
				byFolder(this.events.lastRefused()),
				this.models.overlays().stream().map((o) -> o.folder().name()).collect(Collectors.toSet()),
				this.engine.newest(), this.engine.running(), LocalDate.now(this.clock));
		Set<String> names = this.models.folders()
			.stream()
			.map(ModelFolder::name)
			.collect(Collectors.toCollection(TreeSet::new));
		names.addAll(look.refused().keySet());
		return names.stream()
			.filter(ModelBoard::isShown)
			.filter((name) -> look.isOfInterest(name, this::find))
			.map((name) -> row(name, look))
			.sorted(Comparator.comparing((ModelRow row) -> row.refused() == null || !row.refused().stands())
				.thenComparing(ModelRow::kind, Comparator.comparingInt(List.of("PROCEDURE", "BLOCK", "LAW")::indexOf))
				.thenComparing(ModelRow::folder))
			.toList();
	}

	/** What happened to a folder, newest first. */
	public List<ModelEvent> history(String folder, int most) {
		return this.events.history(folder, most);
	}

	private record Look(Map<String, ModelEvent> accepted, Map<String, ModelEvent> deployed,
			Map<String, ModelEvent> refused, Set<String> aside, Map<String, ProcessDefinition> newest,
			Map<String, Long> running, LocalDate today) {

		/** It runs, or it would like to. */
		boolean isOfInterest(String folder, Function<String, Optional<ModelFolder>> find) {
			return find.apply(folder).isPresent() || stands(folder);
		}

		boolean stands(String folder) {
			ModelEvent no = this.refused.get(folder);
			ModelEvent yes = this.accepted.get(folder);
			return no != null && (yes == null || yes.id() < no.id());
		}

	}

	private static boolean isShown(String folder) {
		return folder.equals(LAW) || (!folder.isEmpty() && !folder.startsWith(".") && !folder.equals("_template"));
	}

	private Optional<ModelFolder> find(String name) {
		return this.models.folders().stream().filter((f) -> f.name().equals(name)).findFirst();
	}

	private ModelRow row(String name, Look look) {
		ModelFolder folder = new ModelFolder(name, List.of());
		Optional<Procedure> procedure = folder.isProcedure() ? this.catalog.find(name) : Optional.empty();
		String process = folder.isBlock() ? "block-" + folder.slug() : name;
		Optional<ProcessDefinition> definition = Optional.ofNullable(look.newest().get(process))
			.filter((d) -> find(name).isPresent());
		Optional<ModelEvent> accepted = Optional.ofNullable(look.accepted().get(name));
		ProcedureState state = procedure.map((p) -> p.stateOn(look.today())).orElse(null);
		boolean never = find(name).isEmpty();
		return new ModelRow(name, nameOf(folder, procedure), kind(folder),
				never ? "NONE" : (state != null) ? state.name() : "",
				never ? "Chưa chạy" : (state != null) ? state.labelVi() : "",
				procedure.map(Procedure::validFrom).orElse(null), procedure.map(Procedure::validTo).orElse(null),
				definition.map(ProcessDefinition::getVersion).orElse(null), deployedAt(name, definition, look),
				accepted.map(ModelEvent::at).orElse(null), accepted.map((e) -> e.source().name()).orElse(""),
				accepted.map(ModelEvent::by).orElse(""), look.aside().contains(name),
				look.running().getOrDefault(process, 0L), refusal(name, look));
	}

	private Instant deployedAt(String name, Optional<ProcessDefinition> definition, Look look) {
		ModelEvent event = look.deployed().get(name);
		return (event != null) ? event.at() : definition.flatMap(this.engine::deployedAt).orElse(null);
	}

	private String nameOf(ModelFolder folder, Optional<Procedure> procedure) {
		if (folder.isBlock()) {
			return this.catalog.blocks()
				.stream()
				.filter((b) -> b.slug().equals(folder.slug()))
				.findFirst()
				.map(Block::nameVi)
				.orElse(folder.slug());
		}
		return folder.name().equals(LAW) ? "Tham số pháp luật" : procedure.map(Procedure::nameVi).orElse(folder.name());
	}

	private static String kind(ModelFolder folder) {
		return folder.isBlock() ? "BLOCK" : folder.name().equals(LAW) ? "LAW" : "PROCEDURE";
	}

	private Refusal refusal(String name, Look look) {
		if (!look.stands(name)) {
			return null;
		}
		ModelEvent event = look.refused().get(name);
		boolean open = this.events.history(name, 1).stream().allMatch((last) -> last.kind() == ModelEvent.Kind.REFUSED);
		return new Refusal(event.at(), event.source().name(), event.by(), open, event.findings().size(),
				byFile(event.findings()));
	}

	private static List<File> byFile(List<ModelFinding> findings) {
		Map<String, List<ModelFinding>> files = findings.stream()
			.sorted(Comparator.comparingInt(ModelFinding::line))
			.collect(Collectors.groupingBy(ModelFinding::file, LinkedHashMap::new, Collectors.toList()));
		return files.entrySet()
			.stream()
			.map((e) -> new File(e.getKey(), e.getValue()))
			.sorted(Comparator.comparing(File::name))
			.toList();
	}

	private static Map<String, ModelEvent> byFolder(List<ModelEvent> events) {
		return events.stream().collect(Collectors.toMap(ModelEvent::folder, Function.identity()));
	}

}
