package vn.motcua.catalog.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

/**
 * Checks a YAML tree against {@code processes/.camunda/procedure.schema.json}, the same
 * schema editors complete from, and says in Vietnamese what does not fit.
 */
final class SchemaCheck {

	private static final String SCHEMA = "/processes/.camunda/procedure.schema.json";

	private static final JsonSchema PROCEDURE = schema(document(SCHEMA));

	private static final JsonSchema INFORMATION = schema(document("/processes/.camunda/information.schema.json"));

	private static final JsonSchema BLOCK = schema(blockDocument());

	private SchemaCheck() {
	}

	static void procedure(YamlFile yaml) {
		check(PROCEDURE, yaml);
	}

	static void block(YamlFile yaml) {
		check(BLOCK, yaml);
	}

	static void information(YamlFile yaml) {
		check(INFORMATION, yaml);
	}

	private static void check(JsonSchema schema, YamlFile yaml) {
		Set<ValidationMessage> messages = schema.validate(yaml.tree(),
				(context) -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
		for (ValidationMessage message : messages) {
			String place = message.getInstanceLocation().toString();
			String pointer = ("additionalProperties".equals(message.getType())) ? place + "/" + message.getProperty()
					: place;
			yaml.report(pointer, "yaml-schema", SchemaMessages.message(message), SchemaMessages.remedy(message));
		}
	}

	private static JsonSchema schema(JsonNode document) {
		SchemaValidatorsConfig config = SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();
		return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(document, config);
	}

	private static JsonNode blockDocument() {
		ObjectNode document = new ObjectMapper().createObjectNode();
		document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
		document.put("$ref", "#/$defs/block");
		document.set("$defs", document(SCHEMA).get("$defs"));
		return document;
	}

	private static JsonNode document(String resource) {
		try (InputStream in = SchemaCheck.class.getResourceAsStream(resource)) {
			return new ObjectMapper().readTree(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(resource, ex);
		}
	}

}
