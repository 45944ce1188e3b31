package vn.motcua.portal.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** A table of the class path. */
final class YamlTable {

	private YamlTable() {
	}

	static <T> T read(String resource, TypeReference<T> type) {
		try (InputStream in = YamlTable.class.getResourceAsStream(resource)) {
			return new YAMLMapper().readValue(in, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(resource, ex);
		}
	}

}
