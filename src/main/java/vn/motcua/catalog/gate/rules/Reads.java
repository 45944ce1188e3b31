package vn.motcua.catalog.gate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Xml;

/**
 * One thing an expression of a model reads.
 *
 * @param isField a field of the dossier, otherwise a process variable
 * @param value the text it is compared with, null when it is not
 */
record Reads(Element element, boolean isField, String name, String value) {

	private static final Pattern EXPRESSION = Pattern
		.compile("\\$\\{!?(dossier\\.)?([a-z][A-Za-z0-9]*)(?: ?[=!]= ?'([A-Z0-9_]+)')?[^}]*}");

	/** Everything conditions and timers of the file read. */
	static List<Reads> of(BpmnFile bpmn) {
		List<Reads> reads = new ArrayList<>();
		for (Element element : Xml.descendants(bpmn.root(), "*")) {
			Matcher matcher = EXPRESSION.matcher(Xml.ownText(element));
			if (matcher.matches()) {
				reads.add(new Reads(element, matcher.group(1) != null, matcher.group(2), matcher.group(3)));
			}
		}
		return reads;
	}

}
