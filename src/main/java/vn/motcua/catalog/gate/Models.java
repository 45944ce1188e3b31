package vn.motcua.catalog.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.w3c.dom.Document;

import vn.motcua.catalog.Block;
import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.reading.CalledBlocks;
import vn.motcua.catalog.reading.CatalogReader;
import vn.motcua.catalog.reading.ParsedOnce;
import vn.motcua.catalog.reading.ProcedureReader;

/** Everything a rule may look at: the folders and what is in their files. */
public final class Models {

	private static final ParsedOnce<Object> PARSED = new ParsedOnce<>();

	private final List<ModelFolder> folders;

	private final List<ModelFinding> unreadable = new ArrayList<>();

	private final Map<String, BpmnFile> bpmn = new LinkedHashMap<>();

	private final Map<String, FormFile> forms = new LinkedHashMap<>();

	private final Map<String, Document> decisions = new LinkedHashMap<>();

	private final Map<String, Procedure> procedures;

	private final Map<String, Procedure> declared = new LinkedHashMap<>();

	private final Map<String, Block> blocks;

	private final CalledBlocks called;

	private final List<ElementTemplate> templates = new ArrayList<>();

	private final Map<String, Map<String, FieldDefinition>> fields = new HashMap<>();

	Models(List<ModelFolder> folders) {
		folders.stream()
			.flatMap((folder) -> folder.files("json").stream())
			.filter((file) -> file.name().startsWith("processes/.camunda/element-templates/"))
			.forEach(this::read);
		this.folders = folders.stream().filter((f) -> !f.name().startsWith(".")).toList();
		this.folders.forEach((folder) -> folder.files().forEach(this::read));
		List<ModelFolder> readable = this.folders.stream().map(this::withoutUnreadable).toList();
		CatalogReader catalog = CatalogReader.read(readable, this.unreadable);
		this.procedures = catalog.procedures().stream().collect(Collectors.toMap(Procedure::slug, Function.identity()));
		this.folders.stream()
			.filter(ModelFolder::isTemplate)
			.map(this::withoutUnreadable)
			.flatMap((f) -> ProcedureReader.procedure(f, this.unreadable).stream())
			.forEach((p) -> this.procedures.put(p.slug(), p.with(List.of())));
		readable.stream()
			.filter((f) -> f.isProcedure() || f.isTemplate())
			.forEach((f) -> ProcedureReader.procedure(f, new ArrayList<>())
				.ifPresent((p) -> this.declared.put(f.slug(), p)));
		this.blocks = catalog.blocks().stream().collect(Collectors.toMap(Block::slug, Function.identity()));
		this.called = new CalledBlocks(this.folders);
	}

	private ModelFolder withoutUnreadable(ModelFolder folder) {
		Set<String> names = this.unreadable.stream().map(ModelFinding::file).collect(Collectors.toSet());
		return new ModelFolder(folder.name(),
				folder.files().stream().filter((f) -> !names.contains(f.name())).toList());
	}

	private void read(ModelFile file) {
		Object parsed = PARSED.of(file, () -> parse(file));
		if (parsed instanceof BpmnFile diagram) {
			this.bpmn.put(file.name(), diagram);
		}
		else if (parsed instanceof Document decision) {
			this.decisions.put(file.name(), decision);
		}
		else if (parsed instanceof FormFile form) {
			this.forms.put(file.name(), form);
		}
		else if (parsed instanceof ElementTemplate template) {
			this.templates.add(template);
		}
		else if (parsed instanceof UnreadableException ex) {
			this.unreadable
				.add(new ModelFinding(ex.rule(), file.name(), ex.line(), "", "", ex.getMessage(), ex.remedy()));
		}
	}

	/** The file as what its name says it is, or why it cannot be read. */
	private static Object parse(ModelFile file) {
		try {
			if (file.is("bpmn")) {
				return BpmnFile.parse(file);
			}
			if (file.is("dmn")) {
				return Xml.parse(file);
			}
			if (file.is("form")) {
				return FormFile.parse(file);
			}
			if (file.is("json")) {
				return ElementTemplate.parse(file);
			}
			FileText.check(file);
			return "";
		}
		catch (UnreadableException ex) {
			return ex;
		}
	}

	List<ModelFinding> unreadable() {
		return this.unreadable;
	}

	/**
	 * Whether what whole-tree rules find in this file may only be told because another
	 * file could not be read: one of its own folder, a block's, or a diagram.
	 */
	boolean isBlindAt(String file) {
		return this.unreadable.stream().map(ModelFinding::file).anyMatch((broken) -> {
			boolean shared = broken.endsWith(".bpmn")
					|| broken.startsWith("processes/_shared/") && !broken.contains("/scenarios/");
			return shared || isOfFolder(file, folderOf(broken));
		});
	}

	/**
	 * A scenario may seem wrong because its procedure cannot be read, not the other way.
	 */
	private static boolean isOfFolder(String file, String folder) {
		return folderOf(file).equals(folder) || folderOf(file).equals(folder + "/scenarios");
	}

	private static String folderOf(String file) {
		return file.replaceFirst("^(?:processes|forms)/", "").replaceFirst("/[^/]*$", "");
	}

	public List<ModelFolder> folders() {
		return this.folders;
	}

	/** Folders that hold a process: procedures, blocks and the template. */
	public List<ModelFolder> processFolders() {
		return this.folders.stream().filter((f) -> f.isProcedure() || f.isBlock() || f.isTemplate()).toList();
	}

	/** The fields of a folder, worked out for the first rule that asks. */
	public Map<String, FieldDefinition> fields(ModelFolder folder, Supplier<Map<String, FieldDefinition>> work) {
		return this.fields.computeIfAbsent(folder.name(), (name) -> work.get());
	}

	public List<BpmnFile> bpmn(ModelFolder folder) {
		return in(folder, this.bpmn);
	}

	public List<FormFile> forms(ModelFolder folder) {
		return in(folder, this.forms);
	}

	public Map<ModelFile, Document> decisions(ModelFolder folder) {
		Map<ModelFile, Document> found = new LinkedHashMap<>();
		for (ModelFile file : folder.files("dmn")) {
			Optional.ofNullable(this.decisions.get(file.name())).ifPresent((d) -> found.put(file, d));
		}
		return found;
	}

	public List<ElementTemplate> templates() {
		return this.templates;
	}

	/** The template that offers the delegate. */
	public Optional<ElementTemplate> template(String delegateExpression) {
		return this.templates.stream()
			.filter((t) -> !t.delegateExpression().isEmpty() && t.delegateExpression().equals(delegateExpression))
			.findFirst();
	}

	/** The procedure of a folder, when its file could be read. */
	public Optional<Procedure> procedure(ModelFolder folder) {
		return Optional
			.ofNullable((folder.isProcedure() || folder.isTemplate()) ? this.procedures.get(folder.slug()) : null);
	}

	/** The procedure as its own file declares it, without blocks and platform. */
	public Optional<Procedure> declared(ModelFolder folder) {
		return Optional.ofNullable(folder.isBlock() ? null : this.declared.get(folder.slug()));
	}

	public Optional<Block> block(ModelFolder folder) {
		return Optional.ofNullable(folder.isBlock() ? this.blocks.get(folder.slug()) : null);
	}

	/** Slugs of the blocks that exist. */
	public Set<String> blockSlugs() {
		return this.folders.stream().filter(ModelFolder::isBlock).map(ModelFolder::slug).collect(Collectors.toSet());
	}

	/**
	 * The procedures that run the folder's process: itself, or those that call the block.
	 */
	public List<Procedure> users(ModelFolder folder) {
		if (!folder.isBlock()) {
			return procedure(folder).stream().toList();
		}
		return this.procedures.values()
			.stream()
			.filter((p) -> this.called.of(p.slug()).contains(folder.slug()))
			.toList();
	}

	/**
	 * Whether the block may run for the folder's dossiers: it is called, or nobody calls
	 * it because the platform starts it.
	 */
	boolean mayRun(ModelFolder folder, ModelFolder block) {
		return block.isBlock()
				&& (this.called.of(folder.name()).contains(block.slug()) || !this.called.isCalled(block.slug()));
	}

	private static <T> List<T> in(ModelFolder folder, Map<String, T> parsed) {
		return folder.files().stream().map(ModelFile::name).filter(parsed::containsKey).map(parsed::get).toList();
	}

}
