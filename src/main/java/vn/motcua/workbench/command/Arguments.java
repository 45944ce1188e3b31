package vn.motcua.workbench.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands behind a command's name: words, own options, settings of the application.
 */
final class Arguments {

	private final List<String> words = new ArrayList<>();

	private final Map<String, List<String>> options = new LinkedHashMap<>();

	private final List<String> settings = new ArrayList<>();

	/**
	 * @param flags options without a value, {@code --apply}
	 * @param valued options with one, {@code --from 3}
	 * @throws IllegalArgumentException for an option nobody knows, in Vietnamese
	 */
	Arguments(List<String> given, Set<String> flags, Set<String> valued) {
		for (int i = 0; i < given.size(); i++) {
			String word = given.get(i);
			if (flags.contains(word)) {
				this.options.computeIfAbsent(word, (w) -> new ArrayList<>());
			}
			else if (valued.contains(word)) {
				if (i + 1 == given.size()) {
					throw new IllegalArgumentException("Sau " + word + " cần một giá trị.");
				}
				this.options.computeIfAbsent(word, (w) -> new ArrayList<>()).add(given.get(++i));
			}
			else if (word.startsWith("--") && word.contains("=")) {
				this.settings.add(word);
			}
			else if (word.startsWith("-")) {
				throw new IllegalArgumentException("Không có tùy chọn " + word + ".");
			}
			else {
				this.words.add(word);
			}
		}
	}

	List<String> words() {
		return this.words;
	}

	boolean has(String option) {
		return this.options.containsKey(option);
	}

	List<String> values(String option) {
		return this.options.getOrDefault(option, List.of());
	}

	/**
	 * A whole number above zero.
	 * @throws IllegalArgumentException when it is none, in Vietnamese
	 */
	int number(String option, int otherwise) {
		if (values(option).isEmpty()) {
			return otherwise;
		}
		String text = values(option).get(0);
		if (!text.matches("[1-9]\\d{0,6}")) {
			throw new IllegalArgumentException(
					"Sau " + option + " cần một số nguyên dương, không phải “" + text + "”.");
		}
		return Integer.parseInt(text);
	}

	/** Settings of the application, {@code --spring.datasource.url=…}. */
	List<String> settings() {
		return this.settings;
	}

}
