package vn.motcua.catalog.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelFolder;

/** Findings and files as text columns hold them. */
final class ModelJson {

	/** A file that is wrong from end to end tells it in its first lines. */
	private static final int MOST_FINDINGS = 200;

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private ModelJson() {
	}

	static String findings(List<ModelFinding> findings) {
		return write(findings.stream().limit(MOST_FINDINGS).toList());
	}

	static List<ModelFinding> findings(String json) {
		return read(json, new TypeReference<>() {
		});
	}

	static String files(ModelFolder folder) {
		Map<String, byte[]> files = new TreeMap<>();
		folder.files().forEach((file) -> files.put(file.name(), file.content()));
		return write(files);
	}

	static ModelFolder folder(String name, String json) {
		Map<String, byte[]> files = read(json, new TypeReference<TreeMap<String, byte[]>>() {
		});
		return new ModelFolder(name,
				files.entrySet().stream().map((e) -> new ModelFile(e.getKey(), e.getValue())).toList());
	}

	private static String write(Object value) {
		try {
			return MAPPER.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static <T> T read(String json, TypeReference<T> type) {
		try {
			return MAPPER.readValue(json, type);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
