package vn.motcua.catalog.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import vn.motcua.catalog.Block;
import vn.motcua.catalog.Condition;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.Procedure;

/**
 * Reads {@code procedure.yaml} and {@code block.yaml} strictly: what the schema does not
 * know, what is of a wrong type, what is said twice and what refers to nothing are
 * findings, and a file with findings is not read. That a file is missing is told by the
 * gate.
 */
public final class ProcedureReader {

	private static final ObjectMapper MAPPER = JsonMapper.builder()
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.addModule(new JavaTimeModule())
		.addModule(new SimpleModule().addDeserializer(Condition.class, new ConditionDeserializer()))
		.build();

	private static final ParsedOnce<Read> READ = new ParsedOnce<>();

	private record Read(Optional<Procedure> procedure, List<ModelFinding> findings) {
	}

	private ProcedureReader() {
	}

	/** The procedure of a folder as its file declares it, without its blocks. */
	public static Optional<Procedure> procedure(ModelFolder folder, List<ModelFinding> findings) {
		Optional<ModelFile> file = folder.file("processes/" + folder.name() + "/procedure.yaml");
		if (file.isEmpty()) {
			return Optional.empty();
		}
		Read read = READ.of(file.get(), () -> {
			List<ModelFinding> found = new ArrayList<>();
			return new Read(readProcedure(folder, found), found);
		});
		findings.addAll(read.findings());
		return read.procedure();
	}

	private static Optional<Procedure> readProcedure(ModelFolder folder, List<ModelFinding> findings) {
		int before = findings.size();
		Optional<YamlFile> yaml = open(folder, "procedure.yaml", findings);
		yaml.ifPresent(SchemaCheck::procedure);
		yaml.ifPresent((y) -> References.procedure(y, folder.slug()));
		return (findings.size() == before) ? yaml.map((y) -> convert(y, Procedure.class)) : Optional.empty();
	}

	public static Optional<Block> block(ModelFolder folder, List<ModelFinding> findings) {
		int before = findings.size();
		Optional<YamlFile> yaml = open(folder, "block.yaml", findings);
		yaml.ifPresent(SchemaCheck::block);
		yaml.ifPresent((y) -> References.block(y, folder.slug()));
		return (findings.size() == before) ? yaml.map((y) -> convert(y, Block.class)) : Optional.empty();
	}

	private static Optional<YamlFile> open(ModelFolder folder, String fileName, List<ModelFinding> findings) {
		String name = "processes/" + folder.name() + "/" + fileName;
		Optional<ModelFile> file = folder.file(name);
		return file.flatMap((f) -> YamlFile.parse(f, findings));
	}

	private static <T> T convert(YamlFile yaml, Class<T> type) {
		try {
			return MAPPER.treeToValue(yaml.tree(), type);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("The schema allows what " + type.getSimpleName() + " cannot hold", ex);
		}
	}

	/** The blocks of the source, unreadable ones left out and reported. */
	static List<Block> blocks(List<ModelFolder> folders, List<ModelFinding> findings) {
		List<Block> blocks = new ArrayList<>();
		folders.stream()
			.filter(ModelFolder::isBlock)
			.forEach((folder) -> block(folder, findings).ifPresent(blocks::add));
		return blocks;
	}

	private static final class ConditionDeserializer extends FromStringDeserializer<Condition> {

		ConditionDeserializer() {
			super(Condition.class);
		}

		@Override
		protected Condition _deserialize(String value, DeserializationContext context) {
			return Condition.parse(value);
		}

	}

}
