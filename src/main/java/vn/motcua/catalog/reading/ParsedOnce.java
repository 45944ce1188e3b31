package vn.motcua.catalog.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import vn.motcua.catalog.ModelFile;

/**
 * What files with the same name and content mean, so that a change of one folder does not
 * read all others again, however many there are. Of each name the last few contents are
 * held; results must not be changed.
 */
public final class ParsedOnce<T> {

	/** What runs, what is offered instead, and the change taken back. */
	private static final int CONTENTS = 3;

	/** A tree has a thousand or two; names that come and go do not fill the memory. */
	private static final int MOST_NAMES = 10_000;

	private final Map<String, List<Read<T>>> known = new ConcurrentHashMap<>();

	private record Read<T>(byte[] content, T result) {
	}

	public T of(ModelFile file, Supplier<T> parse) {
		List<Read<T>> read = this.known.getOrDefault(file.name(), List.of());
		for (Read<T> one : read) {
			if (Arrays.equals(one.content(), file.content())) {
				return one.result();
			}
		}
		T result = parse.get();
		if (this.known.size() >= MOST_NAMES) {
			this.known.clear();
		}
		this.known.put(file.name(),
				Stream.concat(Stream.of(new Read<>(file.content(), result)), read.stream()).limit(CONTENTS).toList());
		return result;
	}

}
