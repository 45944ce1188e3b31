package vn.motcua.scenario.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.FormService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the form of an open task lets an officer enter. */
@Lazy
@Component
public class TaskForms {

	private final FormService forms;

	private final ObjectMapper json;

	TaskForms(FormService forms, ObjectMapper json) {
		this.forms = forms;
		this.json = json;
	}

	/** Names of the inputs, each with its choices; without choices anything goes. */
	public Map<String, Set<String>> inputs(String taskId) {
		try (InputStream form = this.forms.getDeployedTaskForm(taskId)) {
			Map<String, Set<String>> inputs = new TreeMap<>();
			collect(this.json.readTree(form), inputs);
			return inputs;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("form of task " + taskId, ex);
		}
	}

	private static void collect(JsonNode parent, Map<String, Set<String>> inputs) {
		for (JsonNode component : parent.path("components")) {
			String name = component.path("key").asText(component.path("path").asText());
			Set<String> choices = new TreeSet<>();
			component.path("values").forEach((choice) -> choices.add(choice.path("value").asText()));
			if (!name.isEmpty()) {
				inputs.merge(name, choices, TaskForms::both);
			}
			if (component.path("path").asText().isEmpty()) {
				collect(component, inputs);
			}
		}
	}

	/** One field may be asked twice, each time in another case. */
	private static Set<String> both(Set<String> first, Set<String> second) {
		Set<String> both = new TreeSet<>(first);
		both.addAll(second);
		return both;
	}

}
