package vn.motcua.portal.search;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

import vn.motcua.portal.words.Searchable;

/**
 * Orders entries by how well they answer: all words must be met, in the name rather than
 * beside it, with the same marks rather than without. Where nothing has all words, what
 * has at least half of them, or words one letter away, is offered as close.
 */
public final class Search {

	private static final int PHRASE = 40;

	private static final int BEGINNING = 10;

	private static final int IN_NAME = 6;

	private static final int IN_NAME_UNMARKED = 4;

	private static final int BEGINS_A_WORD = 2;

	private static final int BESIDE = 2;

	private static final int BESIDE_UNMARKED = 1;

	private static final int LONG_ENOUGH_TO_MISTYPE = 5;

	/** Words that say nothing about which procedure is meant. */
	private static final Set<String> NOISE = Set.of("thu", "tuc", "xin", "lam", "cho", "ve", "toi", "muon", "can",
			"cua", "de", "thi", "cach", "o", "dau", "nhu", "the", "nao", "giay", "to", "ho", "so", "dang", "ky");

	private final List<Entry> entries;

	public Search(List<Entry> entries) {
		this.entries = List.copyOf(entries);
	}

	public Found find(Wanted wanted) {
		List<Entry> fitting = this.entries.stream().filter(wanted::fits).toList();
		Searchable query = Searchable.query(wanted.text());
		if (query.isEmpty()) {
			return new Found(wanted.text().isEmpty() ? fitting : List.of(), false);
		}
		List<Entry> whole = ranked(fitting, (entry) -> whole(entry, query));
		return whole.isEmpty() ? new Found(ranked(fitting, (entry) -> close(entry, query)), true)
				: new Found(whole, false);
	}

	private static List<Entry> ranked(List<Entry> entries, ToIntFunction<Entry> score) {
		return entries.stream()
			.filter((entry) -> score.applyAsInt(entry) > 0)
			.sorted(Comparator.comparingInt(score).reversed().thenComparing((entry) -> !entry.processed()))
			.toList();
	}

	/** 0 when a word that says something is not met. */
	private static int whole(Entry entry, Searchable query) {
		int sum = phrase(entry, query);
		for (int i = 0; i < query.plain().size(); i++) {
			int score = word(entry, query, i);
			if (score == 0 && !says(query, i)) {
				continue;
			}
			if (score == 0) {
				return 0;
			}
			sum += score;
		}
		return sum;
	}

	/** Noise counts only where nothing but noise was typed. */
	private static boolean says(Searchable query, int at) {
		return !NOISE.contains(query.plain().get(at)) || NOISE.containsAll(query.plain());
	}

	private static int phrase(Entry entry, Searchable query) {
		int at = entry.name().indexOf(query);
		if (at < 0 || query.plain().size() < 2) {
			return 0;
		}
		return PHRASE + ((at == 0) ? BEGINNING : 0);
	}

	private static int word(Entry entry, Searchable query, int at) {
		String marked = query.marked().get(at);
		String plain = query.plain().get(at);
		boolean unmarked = marked.equals(plain);
		if (entry.name().marked().contains(marked)) {
			return IN_NAME;
		}
		if (entry.name().plain().contains(plain)) {
			return unmarked ? IN_NAME : IN_NAME_UNMARKED;
		}
		boolean last = at == query.plain().size() - 1 && plain.length() > 1;
		if (last && entry.name().plain().stream().anyMatch((word) -> word.startsWith(plain))) {
			return BEGINS_A_WORD;
		}
		if (entry.beside().marked().contains(marked)) {
			return BESIDE;
		}
		return entry.beside().plain().contains(plain) ? BESIDE_UNMARKED : 0;
	}

	private static int close(Entry entry, Searchable query) {
		int met = 0;
		int asked = 0;
		int sum = 0;
		for (int i = 0; i < query.plain().size(); i++) {
			if (says(query, i)) {
				String plain = query.plain().get(i);
				int score = Math.max(word(entry, query, i), mistyped(entry, plain) ? 1 : 0);
				asked++;
				met += (score > 0) ? 1 : 0;
				sum += score;
			}
		}
		return (met * 2 >= asked) ? sum : 0;
	}

	private static boolean mistyped(Entry entry, String plain) {
		return plain.length() >= LONG_ENOUGH_TO_MISTYPE
				&& entry.name().plain().stream().anyMatch((word) -> oneLetterAway(word, plain));
	}

	private static boolean oneLetterAway(String one, String other) {
		if (Math.abs(one.length() - other.length()) > 1) {
			return false;
		}
		String longer = (one.length() >= other.length()) ? one : other;
		String shorter = longer.equals(one) ? other : one;
		int begin = 0;
		while (begin < shorter.length() && shorter.charAt(begin) == longer.charAt(begin)) {
			begin++;
		}
		int skip = (longer.length() > shorter.length()) ? 0 : 1;
		return longer.substring(Math.min(begin + 1, longer.length()))
			.equals(shorter.substring(Math.min(begin + skip, shorter.length())));
	}

}
