package vn.motcua.catalog.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.w3c.dom.Element;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelTree;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.reading.ParsedOnce;

/** The models that were read, for checks outside the catalogue. */
record ReadTree(Models models) implements ModelTree {

	private static final ParsedOnce<Object> ONCE = new ParsedOnce<>();

	@Override
	public List<ModelFolder> folders() {
		return this.models.folders();
	}

	@Override
	public Optional<Procedure> procedure(ModelFolder folder) {
		return this.models.procedure(folder);
	}

	@Override
	public List<ModelFolder> reached(ModelFolder folder) {
		return this.models.folders()
			.stream()
			.filter((other) -> other.equals(folder) || this.models.mayRun(folder, other))
			.toList();
	}

	@Override
	public Map<String, String> elements(ModelFolder folder) {
		Map<String, String> kinds = new LinkedHashMap<>();
		this.models.bpmn(folder)
			.forEach((bpmn) -> bpmn.nodes().forEach((n) -> kinds.put(n.getAttribute("id"), n.getLocalName())));
		return kinds;
	}

	@Override
	public Map<String, Set<String>> inputs(ModelFolder folder) {
		Map<String, Set<String>> forms = this.models.forms(folder)
			.stream()
			.collect(Collectors.toMap(FormFile::id,
					(form) -> form.fields().stream().map(FormFile::key).collect(Collectors.toSet()),
					(one, other) -> one));
		Map<String, Set<String>> inputs = new LinkedHashMap<>();
		for (BpmnFile bpmn : this.models.bpmn(folder)) {
			for (Element task : bpmn.nodes("userTask")) {
				Optional.ofNullable(forms.get(BpmnFile.camunda(task, "formRef")))
					.ifPresent((keys) -> inputs.put(task.getAttribute("id"), keys));
			}
		}
		return inputs;
	}

	@Override
	public Set<String> decisions(ModelFolder folder) {
		return this.models.decisions(folder)
			.values()
			.stream()
			.flatMap((document) -> Xml.children(document.getDocumentElement(), "decision").stream())
			.map((decision) -> decision.getAttribute("id"))
			.collect(Collectors.toSet());
	}

	@Override
	public boolean isReadable(ModelFile file) {
		return this.models.unreadable().stream().noneMatch((finding) -> finding.file().equals(file.name()));
	}

	@Override
	public <T> T once(ModelFile file, Class<T> type, Function<ModelFile, T> read) {
		return type.cast(ONCE.of(file, () -> read.apply(file)));
	}

}
