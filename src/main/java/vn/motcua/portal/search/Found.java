package vn.motcua.portal.search;

import java.util.List;

/**
 * @param close whether no entry has all the words and these only come near
 */
public record Found(List<Entry> entries, boolean close) {

	public Found {
		entries = List.copyOf(entries);
	}

}
