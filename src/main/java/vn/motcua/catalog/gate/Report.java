package vn.motcua.catalog.gate;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFinding;

/** Collects findings; rules say what and where, the report adds the rule. */
public final class Report {

	private final List<ModelFinding> findings = new ArrayList<>();

	private String rule = "";

	void begin(String ruleId) {
		this.rule = ruleId;
	}

	List<ModelFinding> findings() {
		return this.findings;
	}

	void add(ModelFinding finding) {
		this.findings.add(finding);
	}

	public void add(ModelFile file, String message, String remedy) {
		add(file, 0, "", message, remedy);
	}

	/** About something in a file that is not a BPMN element, such as a form's field. */
	public void add(ModelFile file, int line, String id, String message, String remedy) {
		int place = (line > 0 || id.isEmpty()) ? line : lineOf(file, id);
		this.findings.add(new ModelFinding(this.rule, file.name(), place, id, "", message, remedy));
	}

	/** About a BPMN element, or the nearest one around it that has an id. */
	public void add(ModelFile file, Element element, String message, String remedy) {
		Element named = element;
		while (named.getAttribute("id").isEmpty() && named.getParentNode() instanceof Element parent) {
			named = parent;
		}
		this.findings.add(new ModelFinding(this.rule, file.name(), Xml.line(element), named.getAttribute("id"),
				named.getAttribute("name"), message, remedy));
	}

	/** Where the file first says the word: in quotes as JSON does, or bare as in YAML. */
	private static int lineOf(ModelFile file, String word) {
		String text = file.text();
		int quoted = text.indexOf('"' + word + '"');
		int place = (quoted >= 0) ? quoted : text.indexOf(word);
		return (place < 0) ? 0 : FileText.line(text, place);
	}

}
