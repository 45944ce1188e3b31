package vn.motcua.catalog.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.ClassUtils;

import vn.motcua.catalog.ModelSource;
import vn.motcua.notification.NoticeKind;
import vn.motcua.process.CaseMessages;
import vn.motcua.process.CaseRole;
import vn.motcua.slip.SlipForm;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an analyst picks in the Modeler is what the platform has: delegates with their
 * parameters and values, blocks, roles, messages. The official schema is asked by
 * {@code npm test}.
 */
class ElementTemplatesTest {

	private static final Path FOLDER = Path.of("processes/.camunda/element-templates");

	private static final String RETRY = "PT10S,PT1M,PT10M,PT1H";

	/** The calendar tells it by itself; a model has nothing to say about it. */
	private static final Set<NoticeKind> NOT_OF_A_MODEL = Set.of(NoticeKind.PROMISE_MOVED, NoticeKind.TAKEN_OVER,
			NoticeKind.LINES_TURNED_AWAY);

	private final Map<String, JsonNode> templates = read();

	@Test
	void everyTemplateIsCompleteAndOfOneFamily() {
		this.templates.forEach((file, template) -> {
			assertThat(template.path("id").asText()).as(file)
				.isEqualTo("vn.motcua." + file.replaceFirst("^officer-task-", "officer-task."));
			assertThat(template.path("version").asInt()).as(file).isPositive();
			assertThat(template.at("/engines/camunda").asText()).as(file).isEqualTo("^7.24");
			assertThat(template.at("/icon/contents").asText()).as(file)
				.startsWith(
						"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='18' height='18'%3E%3Crect")
				.doesNotContainIgnoringCase("script", "href", "<", "#")
				.hasSizeLessThan(700);
			assertThat(template.path("name").asText()).as(file).isNotBlank();
			assertThat(template.path("description").asText()).as(file).endsWith(".");
		});
	}

	@Test
	void anAutomaticStepIsItsOwnTransactionAndIsRetried() {
		Map<String, JsonNode> automatic = of("bpmn:ServiceTask");
		automatic.remove("answer-inquiry"); // answers while the person waits: ADR 0038
		assertThat(automatic.values()).isNotEmpty().allSatisfy((template) -> {
			assertThat(value(template, "camunda:asyncBefore").asBoolean()).isTrue();
			assertThat(template.at("/metadata/retry").asText()).isEqualTo(RETRY);
		});
	}

	@Test
	void aDelegateIsOfferedWithTheParametersItReads() {
		Map<String, JsonNode> offered = of("bpmn:ServiceTask");
		assertThat(offered).hasSameSizeAs(Delegates.names());
		for (Path source : files(Path.of("src/main/java"), "Delegate.java")) {
			String name = source.getFileName().toString().replace("Delegate.java", "");
			JsonNode template = offered.get(name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT));
			assertThat(template == null).as(name).isEqualTo(!text(source).contains("implements JavaDelegate"));
			if (template != null) {
				assertThat(parameters(template)).as(name).isEqualTo(readBy(text(source)));
			}
		}
	}

	@Test
	void aParameterOffersTheValuesThePlatformKnows() throws ReflectiveOperationException {
		assertThat(choices("notify-applicant", "notice").keySet())
			.isEqualTo(names(Arrays.stream(NoticeKind.values()).filter((n) -> !NOT_OF_A_MODEL.contains(n))));
		assertThat(choices("issue-slip", "form")).isEqualTo(Arrays.stream(SlipForm.values())
			.filter(SlipForm::isOfDossier)
			.collect(Collectors.toMap(Enum::name, (f) -> "Mẫu " + f.number() + ": " + f.titleVi())));
		Class<?> page = ClassUtils.forName("vn.motcua.slip.print.StopPage", null);
		assertThat(choices("stop-dossier", "ground").keySet())
			.isEqualTo(((Map<?, ?>) ReflectionTestUtils.getField(page, "GROUNDS")).keySet());
		Set<String> byModels = StreamSupport
			.stream(json(new YAMLFactory(), Path.of("src/main/resources/clock/stop-reasons.yaml")).path("reasons")
				.spliterator(), false)
			.filter((reason) -> !reason.has("state"))
			.map((reason) -> reason.path("code").asText())
			.collect(Collectors.toSet());
		assertThat(byModels).isNotEmpty();
		assertThat(choices("stop-clock", "reason").keySet()).isEqualTo(byModels);
		assertThat(choices("resume-clock", "reason").keySet()).isEqualTo(byModels);
	}

	@Test
	void everyBlockCanBeCalled() throws IOException {
		try (Stream<Path> blocks = Files.list(Path.of("processes/_shared"))) {
			assertThat(of("bpmn:CallActivity").keySet())
				.containsExactlyInAnyOrderElementsOf(blocks.map((block) -> "block-" + block.getFileName()).toList());
		}
		of("bpmn:CallActivity").forEach((file, template) -> {
			assertThat(value(template, "calledElement").asText()).isEqualTo(file);
			assertThat(value(template, "camunda:calledElementBinding").asText()).isEqualTo("latest");
		});
	}

	@Test
	void everyRoleAndEveryMessageHasItsTemplate() {
		assertThat(of("bpmn:UserTask").values()).extracting((t) -> value(t, "camunda:candidateGroups").asText())
			.containsExactlyInAnyOrderElementsOf(
					Arrays.stream(CaseRole.values()).filter(CaseRole::isOfficer).map(CaseRole::groupId).toList());
		of("bpmn:UserTask").values().forEach((template) -> {
			CaseRole role = CaseRole.find(value(template, "camunda:candidateGroups").asText()).orElseThrow();
			assertThat(template.path("name").asText()).isEqualToIgnoringCase("Việc của " + role.labelVi());
			assertThat(value(template, "camunda:formRefBinding").asText()).isEqualTo("deployment");
		});
		assertThat(this.templates.values().stream().map((t) -> t.at("/metadata/message").asText()))
			.containsAll(Arrays.stream(CaseMessages.values()).map(CaseMessages::messageName).toList());
	}

	@Test
	void everyElementOfTheProductNamesTheNewestVersionOfItsTemplate() {
		Map<String, Integer> versions = this.templates.values()
			.stream()
			.collect(Collectors.toMap((t) -> t.path("id").asText(), (t) -> t.path("version").asInt()));
		Models own = new Models(ModelSource.directory(Path.of(".")).read());
		own.processFolders().stream().flatMap((folder) -> own.bpmn(folder).stream()).forEach((bpmn) -> {
			for (Element element : Xml.descendants(bpmn.root(), "*")) {
				String id = BpmnFile.camunda(element, "modelerTemplate");
				String version = BpmnFile.camunda(element, "modelerTemplateVersion");
				assertThat(id.isEmpty() ? "" : versions.get(id) + "").as(element.getAttribute("id")).isEqualTo(version);
				assertThat(BpmnFile.is(element, "process", "userTask", "serviceTask", "callActivity") && id.isEmpty())
					.as(element.getAttribute("id"))
					.isFalse();
			}
		});
	}

	private Map<String, JsonNode> of(String type) {
		return this.templates.entrySet()
			.stream()
			.filter((e) -> e.getValue().at("/appliesTo/0").asText().equals(type))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
	}

	private static Stream<JsonNode> properties(JsonNode template) {
		return StreamSupport.stream(template.path("properties").spliterator(), false);
	}

	private static JsonNode value(JsonNode template, String binding) {
		return properties(template).filter((p) -> p.at("/binding/name").asText().equals(binding))
			.findFirst()
			.orElseThrow()
			.path("value");
	}

	private static Set<String> parameters(JsonNode template) {
		return properties(template).filter((p) -> p.at("/binding/type").asText().equals("camunda:inputParameter"))
			.map((p) -> p.at("/binding/name").asText())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Names of the variables a delegate reads, typed in or as a constant of its class.
	 */
	private static Set<String> readBy(String source) {
		return Pattern.compile("getVariable(?:Local)?\\((\"?)(\\w+)\\1\\)").matcher(source).results().map((read) -> {
			List<String> constant = Pattern.compile("String " + read.group(2) + " = \"(\\w+)\"")
				.matcher(source)
				.results()
				.map((m) -> m.group(1))
				.toList();
			return constant.isEmpty() ? read.group(2) : constant.get(0);
		}).collect(Collectors.toCollection(TreeSet::new));
	}

	private Map<String, String> choices(String file, String parameter) {
		Map<String, String> choices = new TreeMap<>();
		properties(this.templates.get(file)).filter((p) -> p.at("/binding/name").asText().equals(parameter))
			.forEach((p) -> p.path("choices")
				.forEach((choice) -> choices.put(choice.path("value").asText(), choice.path("name").asText())));
		return choices;
	}

	private static Set<String> names(Stream<? extends Enum<?>> values) {
		return values.map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Map<String, JsonNode> read() {
		Map<String, JsonNode> read = new TreeMap<>();
		files(FOLDER, ".json")
			.forEach((file) -> read.put(file.getFileName().toString().replace(".json", ""), json(null, file)));
		return read;
	}

	private static JsonNode json(YAMLFactory format, Path file) {
		try {
			return new ObjectMapper(format).readTree(text(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file.toString(), ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Path> files(Path root, String ending) {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
