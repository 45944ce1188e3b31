package vn.motcua.portal.form;

import java.util.List;

/**
 * A group of blanks under one heading.
 *
 * @param when in which case it is filled in, or empty
 */
public record BlankSection(String title, String when, List<Blank> blanks) {

	public BlankSection {
		blanks = List.copyOf(blanks);
	}

}
