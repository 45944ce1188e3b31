package vn.motcua.catalog;

/**
 * One thing that is wrong with an analyst's file.
 *
 * @param rule kebab-case id of the rule
 * @param file resource name
 * @param line 1-based, 0 when unknown
 * @param elementId id of the BPMN element, key of the field …; or empty
 * @param elementName its Vietnamese name, or empty
 * @param message what is wrong, in Vietnamese
 * @param remedy what to do, in Vietnamese
 */
public record ModelFinding(String rule, String file, int line, String elementId, String elementName, String message,
		String remedy) {

	/** {@code file:line: [rule] “name” (id): message remedy}. */
	@Override
	public String toString() {
		String place = this.file + ((this.line > 0) ? ":" + this.line : "");
		String element = this.elementName.isEmpty() ? "" : "“" + this.elementName.replace('\n', ' ') + "” ";
		String id = this.elementId.isEmpty() ? "" : "(" + this.elementId + ") ";
		return place + ": [" + this.rule + "] " + element + id + this.message + " → " + this.remedy;
	}

}
