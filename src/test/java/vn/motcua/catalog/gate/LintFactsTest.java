package vn.motcua.catalog.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.ClassUtils;

import vn.motcua.catalog.ModelSource;
import vn.motcua.process.BpmnErrors;
import vn.motcua.process.CaseMessages;
import vn.motcua.process.CaseRole;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The lint rules of the Modeler know words, lists and patterns only from the gate:
 * {@code gate.json} says what the rules say. Write it anew with
 * {@code mvn test -Dtest=LintFactsTest -Dmotcua.write-docs=true}.
 */
class LintFactsTest {

	private static final Path FILE = Path.of("modeler/bpmnlint-plugin-motcua/gate.json");

	@Test
	void theLintRulesKnowWhatTheGateKnows() throws IOException {
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
		printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
		printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
		String facts = new ObjectMapper().writer(printer).writeValueAsString(facts()) + "\n";
		if (Boolean.getBoolean("motcua.write-docs")) {
			Files.writeString(FILE, facts);
		}
		assertThat(Files.readString(FILE)).as("mvn test -Dtest=LintFactsTest -Dmotcua.write-docs=true")
			.isEqualTo(facts);
	}

	private static Map<String, Object> facts() {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("allRules", RuleText.all().stream().map(RuleText::id).toList());
		facts.put("rules", words());
		facts.put("nodes", constant("vn.motcua.catalog.gate.BpmnFile", "NODES"));
		facts.put("bpmn", ofRule("KnownVocabulary", "BPMN"));
		facts.put("camunda", ofRule("KnownVocabulary", "CAMUNDA"));
		facts.put("toldElsewhere", ofRule("KnownVocabulary", "TOLD_ELSEWHERE"));
		facts.put("picture", ofRule("KnownVocabulary", "PICTURE"));
		facts.put("freeAttributes", ofRule("KnownVocabulary", "FREE_ATTRIBUTES"));
		facts.put("codeElements", ofRule("CodeInModel", "ELEMENTS"));
		facts.put("codeAttributes", ofRule("CodeInModel", "ATTRIBUTES"));
		facts.put("refusedKinds", ofRule("ElementKind", "REFUSED"));
		facts.put("idKinds", ofRule("ElementId", "KINDS"));
		facts.put("randomId", ofRule("RandomId", "RANDOM"));
		facts.put("expression", ofRule("ExpressionGrammar", "ALLOWED"));
		facts.put("businessKey", ofRule("ExpressionGrammar", "BUSINESS_KEY"));
		facts.put("reflection", ofRule("Reflection", "WORDS"));
		facts.put("timerField", ofRule("TimerKnown", "FIELD"));
		facts.put("timerFixed", ofRule("TimerKnown", "FIXED"));
		facts.put("timeToLive", ofRule("TimeToLive", "DAYS"));
		facts.put("slips", ofRule("SlipIssued", "FORMS"));
		facts.put("messages", Arrays.stream(CaseMessages.values()).map(CaseMessages::messageName).toList());
		facts.put("errors", Arrays.stream(BpmnErrors.values()).map(Enum::name).toList());
		facts.put("roles",
				Arrays.stream(CaseRole.values()).filter(CaseRole::isOfficer).map(CaseRole::groupId).toList());
		facts.put("delegates", parameters());
		return facts;
	}

	/** What the mirrored rules say. */
	private static Map<String, Object> words() {
		Map<String, Object> words = new LinkedHashMap<>();
		RuleText.all()
			.stream()
			.filter((text) -> Files.exists(FILE.resolveSibling("rules/" + text.id() + ".js")))
			.forEach((text) -> words.put(text.id(), (text.what() + " Cách sửa: " + text.mend()).replace("`", "")));
		return words;
	}

	/** What each delegate takes, as its element template says. */
	private static Map<String, Object> parameters() {
		Models own = new Models(ModelSource.directory(Path.of(".")).read());
		Map<String, Object> delegates = new TreeMap<>();
		for (String name : Delegates.names()) {
			List<ElementTemplate.Parameter> taken = own.template("${" + name + "}").orElseThrow().parameters();
			delegates.put(name, taken.stream().map(LintFactsTest::parameter).toList());
		}
		return delegates;
	}

	private static Map<String, Object> parameter(ElementTemplate.Parameter parameter) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("name", parameter.name());
		facts.put("required", parameter.required());
		facts.put("choices", parameter.choices());
		facts.put("pattern", parameter.pattern().pattern());
		return facts;
	}

	private static Object ofRule(String rule, String field) {
		return constant("vn.motcua.catalog.gate.rules." + rule, field);
	}

	private static Object constant(String type, String field) {
		Object value = ReflectionTestUtils.getField(ClassUtils.resolveClassName(type, null), field);
		if (value instanceof Pattern pattern) {
			return pattern.pattern();
		}
		if (value instanceof Map<?, ?> map) {
			return new TreeMap<>(map);
		}
		return (value instanceof Collection<?> list) ? new TreeSet<>(list) : value;
	}

}
