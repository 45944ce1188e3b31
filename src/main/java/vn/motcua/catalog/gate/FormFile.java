package vn.motcua.catalog.gate;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.catalog.ModelFile;

/** One Camunda Form. */
public record FormFile(ModelFile file, JsonNode root) {

	static FormFile parse(ModelFile file) throws UnreadableException {
		return new FormFile(file, Json.parse(file));
	}

	public String id() {
		return this.root.path("id").asText();
	}

	/** All components, those in groups too. */
	public List<JsonNode> components() {
		List<JsonNode> all = new ArrayList<>();
		collect(this.root.path("components"), all);
		return all;
	}

	/**
	 * Components whose value reaches the engine under their own key: not those inside a
	 * dynamic list or a group with a path, whose key is the list's.
	 */
	public List<JsonNode> fields() {
		List<JsonNode> all = new ArrayList<>();
		collectFields(this.root.path("components"), all);
		return all;
	}

	private static void collect(JsonNode components, List<JsonNode> all) {
		for (JsonNode component : components) {
			all.add(component);
			collect(component.path("components"), all);
		}
	}

	private static void collectFields(JsonNode components, List<JsonNode> all) {
		for (JsonNode component : components) {
			if (component.hasNonNull("path") && !component.path("path").asText().isEmpty()) {
				all.add(component);
			}
			else if (component.hasNonNull("key")) {
				all.add(component);
			}
			else {
				collectFields(component.path("components"), all);
			}
		}
	}

	/** Key of a field: its own, or the path of a list. */
	public static String key(JsonNode field) {
		String key = field.path("key").asText();
		return key.isEmpty() ? field.path("path").asText() : key;
	}

}
