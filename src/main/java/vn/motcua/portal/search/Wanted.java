package vn.motcua.portal.search;

import vn.motcua.shared.VietnameseText;

/**
 * What somebody looks for. Codes that exist nowhere are as good as none.
 *
 * @param text as typed, cut to a length that can be answered
 * @param level 0 for any
 */
public record Wanted(String text, String agencyLevel, String group, String applicant, int level) {

	/** More than anybody types in earnest. */
	static final int MOST_CHARACTERS = 200;

	public static Wanted of(String text, String agencyLevel, String group, String applicant, String level) {
		String clean = VietnameseText.clean(text.replaceAll("\\p{Cntrl}", " "));
		int end = clean.offsetByCodePoints(0, Math.min(clean.codePointCount(0, clean.length()), MOST_CHARACTERS));
		return new Wanted(clean.substring(0, end), agencyLevel, group, applicant,
				level.matches("[1-4]") ? Integer.parseInt(level) : 0);
	}

	public boolean isEverything() {
		return this.text.isEmpty() && this.agencyLevel.isEmpty() && this.group.isEmpty() && this.applicant.isEmpty()
				&& this.level == 0;
	}

	boolean fits(Entry entry) {
		return (this.agencyLevel.isEmpty() || entry.agencyLevels().contains(this.agencyLevel))
				&& (this.group.isEmpty() || entry.groups().contains(this.group))
				&& (this.applicant.isEmpty() || entry.applicants().contains(this.applicant))
				&& (this.level == 0 || entry.serviceLevel() == this.level);
	}

}
