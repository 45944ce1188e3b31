package vn.motcua.portal.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.type.TypeReference;

import vn.motcua.shared.VietnameseText;

/**
 * Vietnamese text cut into words that can be compared: lower case, the mark of tone after
 * the word ({@code hoà} is {@code hòa}), and each word once more without any mark.
 */
public record Searchable(List<String> marked, List<String> plain) {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[./-][\\p{L}\\p{M}\\p{N}]+)*");

	private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

	private static final int MOST_WORDS = 40;

	private static final Map<Searchable, String> SAID_OTHERWISE = synonyms();

	public Searchable {
		marked = List.copyOf(marked);
		plain = List.copyOf(plain);
	}

	/** A text of the catalogue, as it stands. */
	public static Searchable text(String text) {
		return words(text, Integer.MAX_VALUE);
	}

	/** What somebody typed: abbreviations and everyday words become the official ones. */
	public static Searchable query(String typed) {
		Searchable words = words(typed, MOST_WORDS);
		StringBuilder official = new StringBuilder();
		for (int at = 0; at < words.plain().size();) {
			int from = at;
			Map.Entry<Searchable, String> said = SAID_OTHERWISE.entrySet()
				.stream()
				.filter((entry) -> words.says(entry.getKey(), from))
				.findFirst()
				.orElse(null);
			official.append(' ').append((said != null) ? said.getValue() : words.marked().get(at));
			at += (said != null) ? said.getKey().plain().size() : 1;
		}
		return words(official.toString(), MOST_WORDS);
	}

	public boolean isEmpty() {
		return this.plain.isEmpty();
	}

	/**
	 * Where the plain words of another text stand in this one in a row; -1 for nowhere.
	 */
	public int indexOf(Searchable other) {
		return Collections.indexOfSubList(this.plain, other.plain());
	}

	/**
	 * Whether these words stand here from a place on; marks left out are no difference.
	 */
	private boolean says(Searchable other, int from) {
		if (from + other.plain().size() > this.plain.size()) {
			return false;
		}
		for (int i = 0; i < other.plain().size(); i++) {
			String typed = this.marked.get(from + i);
			boolean unmarked = typed.equals(this.plain.get(from + i));
			if (!(unmarked ? other.plain() : other.marked()).get(i).equals(typed)) {
				return false;
			}
		}
		return true;
	}

	private static Searchable words(String text, int most) {
		List<String> marked = new ArrayList<>();
		Matcher word = WORD.matcher(VietnameseText.clean(text).toLowerCase(Locale.ROOT));
		while (word.find() && marked.size() < most) {
			marked.add(toneLast(word.group()));
		}
		return new Searchable(marked, marked.stream().map(VietnameseText::stripDiacritics).toList());
	}

	/** {@code hoà} and {@code hòa} differ only in the letter that carries the tone. */
	private static String toneLast(String word) {
		String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
		StringBuilder tones = new StringBuilder();
		Matcher tone = TONE.matcher(decomposed);
		while (tone.find()) {
			tones.append(tone.group());
		}
		return Normalizer.normalize(tone.replaceAll(""), Normalizer.Form.NFC) + tones;
	}

	private static Map<Searchable, String> synonyms() {
		Map<String, String> read = YamlTable.read("/portal/synonyms.yaml", new TypeReference<>() {
		});
		Map<Searchable, String> longestFirst = new LinkedHashMap<>();
		read.keySet()
			.stream()
			.sorted(Comparator.comparingInt((String said) -> said.split(" ").length).reversed())
			.forEach((said) -> longestFirst.put(text(said), read.get(said)));
		return longestFirst;
	}

}
