package vn.motcua.catalog.reading;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import vn.motcua.catalog.ModelFile;

/**
 * What files with the same name and content mean, so that a change of one folder does not
 * read all others again. Holds a bounded number; results must not be changed.
 */
public final class ParsedOnce<T> {

	private static final int MOST = 3_000;

	private final Map<Key, T> known = new ConcurrentHashMap<>();

	private record Key(String name, ByteBuffer content) {
	}

	public T of(ModelFile file, Supplier<T> parse) {
		Key key = new Key(file.name(), ByteBuffer.wrap(file.content()));
		T result = this.known.get(key);
		if (result == null) {
			result = parse.get();
			if (this.known.size() >= MOST) {
				this.known.clear();
			}
			this.known.put(key, result);
		}
		return result;
	}

}
