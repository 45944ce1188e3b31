package vn.motcua.catalog.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.catalog.ModelFile;

/**
 * What an analyst picks in the Modeler for an automatic step: the delegate, and the
 * parameters it takes.
 *
 * @param delegateExpression empty for templates of other elements
 */
public record ElementTemplate(ModelFile file, String delegateExpression, List<Parameter> parameters) {

	static ElementTemplate parse(ModelFile file) throws UnreadableException {
		String delegate = "";
		List<Parameter> parameters = new ArrayList<>();
		for (JsonNode property : Json.parse(file).path("properties")) {
			JsonNode binding = property.path("binding");
			if ("camunda:delegateExpression".equals(binding.path("name").asText())) {
				delegate = property.path("value").asText();
			}
			else if ("camunda:inputParameter".equals(binding.path("type").asText())) {
				parameters.add(Parameter.of(property));
			}
		}
		return new ElementTemplate(file, delegate, List.copyOf(parameters));
	}

	/**
	 * One parameter.
	 *
	 * @param choices allowed values, empty for any
	 * @param pattern what the value must match
	 */
	public record Parameter(String name, boolean required, List<String> choices, Pattern pattern) {

		private static Parameter of(JsonNode property) {
			JsonNode constraints = property.path("constraints");
			List<String> choices = new ArrayList<>();
			property.path("choices").forEach((choice) -> choices.add(choice.path("value").asText()));
			JsonNode pattern = constraints.path("pattern");
			return new Parameter(property.path("binding").path("name").asText(),
					constraints.path("notEmpty").asBoolean(), List.copyOf(choices),
					Pattern.compile(pattern.path("value").asText(pattern.asText(".*"))));
		}

		/** Whether the value may be given. */
		public boolean accepts(String value) {
			return (this.choices.isEmpty() || this.choices.contains(value)) && this.pattern.matcher(value).matches();
		}

	}

}
