package vn.motcua.catalog.gate.rules;

import java.util.regex.Pattern;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/** Words that only an attempt to reach into Java needs, in any attribute or text. */
public class Reflection implements Rule.OfBpmn {

	private static final Pattern WORDS = Pattern
		.compile("getClass|forName|classLoader|newInstance|java\\.(?:lang|io|net|util)"
				+ "|javax\\.|jakarta\\.|org\\.(?:camunda|springframework)\\.|ProcessBuilder|getRuntime|processEngine",
				Pattern.CASE_INSENSITIVE);

	@Override
	public String id() {
		return "reflection";
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		for (Element element : Xml.descendants(bpmn.root(), "*")) {
			for (int i = 0; i < element.getAttributes().getLength(); i++) {
				check(bpmn, element, element.getAttributes().item(i).getNodeValue(), report);
			}
			check(bpmn, element, Xml.ownText(element), report);
		}
	}

	private void check(BpmnFile bpmn, Element element, String text, Report report) {
		if (WORDS.matcher(text).find()) {
			report.add(bpmn.file(), element, "Sơ đồ nhắc đến phần bên trong của chương trình: “" + text + "”.",
					"Bỏ phần này; quy trình chỉ dùng các khả năng có sẵn trong mẫu phần tử.");
		}
	}

}
