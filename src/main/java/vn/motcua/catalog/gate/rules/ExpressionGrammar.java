package vn.motcua.catalog.gate.rules;

import java.util.regex.Pattern;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/**
 * An expression is a plain reference, its negation or one comparison, alone in its place.
 * The one link of a called block to its dossier is the only exception.
 */
public class ExpressionGrammar implements Rule.OfBpmn {

	/** The link of a called block to its dossier. */
	static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

	private static final String NAME = "(?:dossier\\.)?[a-z][A-Za-z0-9]*";

	private static final Pattern ALLOWED = Pattern.compile("\\$\\{!?" + NAME + "}|\\$\\{" + NAME
			+ " ?(?:==|!=|>|<|>=|<=) ?(?:'[A-Z][A-Z0-9_]*'|\\d{1,15}|true|false)}");

	@Override
	public String id() {
		return "expression-grammar";
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		for (Element element : Xml.descendants(bpmn.root(), "*")) {
			for (int i = 0; i < element.getAttributes().getLength(); i++) {
				check(bpmn, element, (Attr) element.getAttributes().item(i), report);
			}
			check(bpmn, element, Xml.ownText(element), report);
			if (BpmnFile.is(element, "conditionExpression") && !Xml.ownText(element).startsWith("${")) {
				refuse(bpmn, element, Xml.ownText(element), report);
			}
		}
	}

	private void check(BpmnFile bpmn, Element element, Attr attribute, Report report) {
		boolean link = "businessKey".equals(attribute.getLocalName()) && "in".equals(element.getLocalName())
				&& BUSINESS_KEY.equals(attribute.getValue());
		if (!link) {
			check(bpmn, element, attribute.getValue(), report);
		}
	}

	private void check(BpmnFile bpmn, Element element, String text, Report report) {
		if ((text.contains("${") || text.contains("#{")) && !ALLOWED.matcher(text.trim()).matches()) {
			refuse(bpmn, element, text, report);
		}
	}

	private void refuse(BpmnFile bpmn, Element element, String text, Report report) {
		report.add(bpmn.file(), element, "Biểu thức “" + text + "” không được phép.",
				"Chỉ viết một tham chiếu hoặc so sánh: ${x}, ${!x}, ${x == 'MA'}, ${dossier.truong > 1}.");
	}

}
