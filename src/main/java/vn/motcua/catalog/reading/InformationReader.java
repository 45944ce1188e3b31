package vn.motcua.catalog.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import vn.motcua.catalog.InformationEntry;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.Procedure;

/**
 * Reads {@code processes/_catalogue/*.yaml}, one file per field, as strictly as
 * {@code procedure.yaml}. An entry has the field's group, day and legal basis.
 */
final class InformationReader {

	private static final String FOLDER = "_catalogue";

	private static final ObjectMapper MAPPER = JsonMapper.builder()
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.addModule(new JavaTimeModule())
		.build();

	private final Set<String> slugs = new HashSet<>();

	private final List<ModelFinding> findings;

	private InformationReader(List<Procedure> procedures, List<ModelFinding> findings) {
		procedures.forEach((procedure) -> this.slugs.add(procedure.slug()));
		this.findings = findings;
	}

	/** Entries by name; a file with findings is left out and reported. */
	static List<InformationEntry> read(List<ModelFolder> folders, List<Procedure> procedures,
			List<ModelFinding> findings) {
		InformationReader reader = new InformationReader(procedures, findings);
		return folders.stream()
			.filter((folder) -> folder.name().equals(FOLDER))
			.flatMap((folder) -> folder.files("yaml").stream())
			.flatMap((file) -> reader.entries(file).stream())
			.sorted(Comparator.comparing(InformationEntry::nameVi))
			.toList();
	}

	private List<InformationEntry> entries(ModelFile file) {
		int before = this.findings.size();
		Optional<YamlFile> yaml = YamlFile.parse(file, this.findings);
		yaml.ifPresent(SchemaCheck::information);
		if (this.findings.size() > before || yaml.isEmpty()) {
			return List.of();
		}
		yaml.ifPresent(this::unique);
		List<InformationEntry> entries = new ArrayList<>();
		yaml.get().tree().path("entries").forEach((entry) -> entries.add(entry(yaml.get().tree(), entry)));
		return (this.findings.size() > before) ? List.of() : entries;
	}

	private void unique(YamlFile yaml) {
		JsonNode entries = yaml.tree().path("entries");
		for (int i = 0; i < entries.size(); i++) {
			String slug = entries.get(i).path("slug").asText();
			if (!this.slugs.add(slug)) {
				yaml.report("/entries/" + i + "/slug", "yaml-reference",
						"“" + slug + "” đã là tên của một thủ tục hoặc một mục khác.", "Đổi tên mục này.");
			}
		}
	}

	private static InformationEntry entry(JsonNode file, JsonNode entry) {
		ObjectNode whole = entry.deepCopy();
		whole.set("group", file.path("group"));
		whole.set("asOf", file.path("asOf"));
		ArrayNode basis = MAPPER.createArrayNode();
		entry.path("legalBasis").forEach(basis::add);
		file.path("legalBasis").forEach(basis::add);
		whole.set("legalBasis", basis);
		try {
			return MAPPER.treeToValue(whole, InformationEntry.class);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("The schema allows what an entry cannot hold", ex);
		}
	}

}
