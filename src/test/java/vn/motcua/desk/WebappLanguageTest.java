package vn.motcua.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every text that Camunda's four webapps have in English exists in Vietnamese: an
 * incomplete file would show English words, and dates need the file to be the only one.
 */
class WebappLanguageTest {

	/** {{ name }}, {}, %d and the HTML tags Camunda uses in its texts. */
	private static final Pattern PLACEHOLDER = Pattern
		.compile("\\{\\{\\s*\\w+\\s*}}|\\{}|%[sd]|</?(?:a|b|br|code|em|i|p|span|strong)\\b[^>]*>");

	private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

	/** Names, formats and patterns that are the same in both languages; reviewed. */
	private static final Set<String> SAME = Set.of("bpmn", "camunda", "cockpit", "csv", "ctrl", "di", "dmn", "ede",
			"fni", "json", "ldap", "optimize", "pi", "resolve", "tasklist", "tu", "xml", "dd", "ddthh", "hh", "mm",
			"ss", "yyyy", "dddd", "mmmm", "ll", "lt", "gt");

	/**
	 * Left out on purpose: the call to migrate to another product, the English plural.
	 */
	private static final Set<String> EMPTY = Set.of("/labels/BANNER_CE_EOL_TEXT", "/labels/PLGN_BATCH_S",
			"/labels/PLGN_MIG_S", "/labels/PLGN_MOD_DIALOG_S", "/labels/PLGN_MOD_RESTART_DIALOG_S");

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome", "cockpit", "admin" })
	void saysEverythingInVietnamese(String app) throws IOException {
		Map<String, String> english = texts(read(app, "en"));
		Map<String, String> vietnamese = texts(read(app, "vi"));
		assertThat(vietnamese.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
		assertThat(faults(english, vietnamese)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome", "cockpit", "admin" })
	void writesPlainUtf8(String app) throws IOException {
		assertThat(read(app, "vi")).doesNotContain("\uFEFF", "\uFFFD").startsWith("{");
	}

	@Test
	void wouldSeeAByteOrderMark() throws IOException {
		assertThat(read("tasklist", "en")).as("Camunda's own file has one").startsWith("\uFEFF");
	}

	@Test
	void findsAPlaceholderThatWasLost() {
		assertThat(fault("Inspect \"{{ name }}\" variable", "Xem biến")).contains("placeholders");
		assertThat(fault("See the <a href=\"#/batch\">page</a>", "Xem <a href=\"#/lo\">trang</a>"))
			.contains("placeholders");
		assertThat(fault("{} instances", "các lượt chạy")).contains("placeholders");
		assertThat(fault("%d days", "ngày")).contains("placeholders");
	}

	@Test
	void findsEnglishLeftBehind() {
		assertThat(fault("Open Incidents", "Open Incidents")).contains("English");
		assertThat(fault("Delete Deployment", "Xóa deployment")).contains("English").contains("deployment");
		assertThat(fault("Export CSV", "Xuất CSV")).isEmpty();
	}

	@Test
	void findsATextThatIsEmptyOrNotComposed() {
		assertThat(fault("Users", " ")).contains("empty");
		assertThat(fault("Users", Normalizer.normalize("Người dùng", Normalizer.Form.NFD))).contains("composed");
		assertThat(fault("Users", "Người dùng")).isEmpty();
	}

	@Test
	void findsAMissingKey() {
		assertThat(faults(Map.of("/labels/USERS", "Users"), Map.of())).singleElement().asString().contains("missing");
	}

	private static String fault(String english, String vietnamese) {
		return String.join("; ", faults(Map.of("/labels/X", english), Map.of("/labels/X", vietnamese)));
	}

	private static List<String> faults(Map<String, String> english, Map<String, String> vietnamese) {
		List<String> faults = new ArrayList<>();
		english.forEach((key, text) -> {
			String translated = vietnamese.get(key);
			if (translated == null) {
				faults.add(key + ": missing");
			}
			else if (!EMPTY.contains(key)) {
				check(key, text, translated, faults);
			}
		});
		return faults;
	}

	private static void check(String key, String english, String vietnamese, List<String> faults) {
		if (vietnamese.isBlank() != english.isBlank()) {
			faults.add(key + ": empty in one language only");
		}
		if (!found(PLACEHOLDER, english).equals(found(PLACEHOLDER, vietnamese))) {
			faults.add(key + ": placeholders differ: " + vietnamese);
		}
		if (!Normalizer.isNormalized(vietnamese, Normalizer.Form.NFC)) {
			faults.add(key + ": letters are not composed");
		}
		Set<String> left = new TreeSet<>(words(vietnamese));
		left.retainAll(words(english));
		left.removeAll(SAME);
		if (!left.isEmpty()) {
			faults.add(key + ": English left " + left + ": " + vietnamese);
		}
	}

	private static List<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MatchResult::group).map((s) -> s.replace(" ", "")).sorted().toList();
	}

	private static Set<String> words(String text) {
		return Set.copyOf(found(WORD, PLACEHOLDER.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT)));
	}

	private static String read(String app, String language) throws IOException {
		String name = "/META-INF/resources/webjars/camunda/app/" + app + "/locales/" + language + ".json";
		try (InputStream in = WebappLanguageTest.class.getResourceAsStream(name)) {
			assertThat(in).as(name).isNotNull();
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static Map<String, String> texts(String json) throws IOException {
		Map<String, String> texts = new TreeMap<>();
		// Camunda's own files begin with a byte order mark
		collect("", new ObjectMapper().readTree(json.replace("\uFEFF", "")), texts);
		return texts;
	}

	private static void collect(String path, JsonNode node, Map<String, String> texts) {
		if (node.isValueNode()) {
			texts.put(path, node.asText());
		}
		else if (node.isArray()) {
			for (int i = 0; i < node.size(); i++) {
				collect(path + "/" + i, node.get(i), texts);
			}
		}
		else {
			node.fields().forEachRemaining((e) -> collect(path + "/" + e.getKey(), e.getValue(), texts));
		}
	}

}
