package vn.motcua.desk;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every text that Tasklist and Welcome have in English exists in Vietnamese: an
 * incomplete file would show English words, and dates need the file to be the only one.
 */
class WebappLanguageTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|%[sd]");

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome" })
	void hasEveryEnglishTextInVietnamese(String app) throws IOException {
		assertThat(texts(app, "vi").keySet()).containsExactlyInAnyOrderElementsOf(texts(app, "en").keySet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome" })
	void keepsThePlaceholders(String app) throws IOException {
		Map<String, String> vietnamese = texts(app, "vi");
		texts(app, "en").forEach((key, english) -> assertThat(placeholders(vietnamese.get(key))).as(key)
			.isEqualTo(placeholders(english)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome" })
	void leavesNoTextEmptyAndWritesComposedLetters(String app) throws IOException {
		Map<String, String> english = texts(app, "en");
		texts(app, "vi").forEach((key, text) -> {
			// the only text left out on purpose: the call to migrate to another product
			boolean mayBeEmpty = english.get(key).isEmpty() || key.equals("/labels/BANNER_CE_EOL_TEXT");
			assertThat(text.isBlank()).as(key).isEqualTo(mayBeEmpty);
			assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(key).isTrue();
		});
	}

	@Test
	void findsAPlaceholderThatWasLost() {
		assertThat(placeholders("Xem biến")).isNotEqualTo(placeholders("Inspect \"{{ name }}\" variable"));
	}

	private static List<String> placeholders(String text) {
		List<String> found = new ArrayList<>();
		var matcher = PLACEHOLDER.matcher(text);
		while (matcher.find()) {
			found.add((matcher.group(1) != null) ? matcher.group(1) : matcher.group());
		}
		return found.stream().sorted().toList();
	}

	private static Map<String, String> texts(String app, String language) throws IOException {
		String name = "/META-INF/resources/webjars/camunda/app/" + app + "/locales/" + language + ".json";
		try (InputStream in = WebappLanguageTest.class.getResourceAsStream(name)) {
			assertThat(in).as(name).isNotNull();
			Map<String, String> texts = new LinkedHashMap<>();
			// Camunda's files begin with a byte order mark
			String json = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).replace("\uFEFF", "");
			collect("", new ObjectMapper().readTree(json), texts);
			return new TreeMap<>(texts);
		}
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
