package vn.motcua.catalog.gate.rules;

import java.util.Set;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/**
 * Decisions are tables and FEEL expressions; nothing that could define or call a program.
 */
public class DecisionElement implements Rule.OfDecision {

	private static final Set<String> KNOWN = Set.of("definitions", "decision", "description", "variable",
			"decisionTable", "input", "inputExpression", "inputValues", "output", "outputValues", "defaultOutputEntry",
			"rule", "inputEntry", "outputEntry", "annotationEntry", "annotation", "text", "literalExpression",
			"informationRequirement", "requiredDecision", "requiredInput", "inputData", "textAnnotation", "association",
			"sourceRef", "targetRef", "extensionElements");

	private static final Set<String> CAMUNDA = Set.of("historyTimeToLive", "versionTag");

	@Override
	public String id() {
		return "decision-element";
	}

	@Override
	public void check(ModelFile file, Document document, Report report) {
		Element root = document.getDocumentElement();
		check(file, root, report);
		Xml.descendants(root, "*").forEach((element) -> check(file, element, report));
	}

	private static void check(ModelFile file, Element element, Report report) {
		String space = String.valueOf(element.getNamespaceURI());
		boolean picture = space.contains("/DMNDI/") || space.contains("/DMN/20180521/D");
		boolean model = space.endsWith("/MODEL/") || space.endsWith("/dmn.xsd");
		if (!picture && !(model && KNOWN.contains(element.getLocalName()))) {
			refuse(file, element, element.getNodeName(), report);
		}
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			Attr attribute = (Attr) element.getAttributes().item(i);
			String of = String.valueOf(attribute.getNamespaceURI());
			if (of.startsWith("http://camunda.org/schema/1.0/") && !CAMUNDA.contains(attribute.getLocalName())) {
				refuse(file, element, attribute.getName(), report);
			}
		}
	}

	private static void refuse(ModelFile file, Element element, String what, Report report) {
		report.add(file, element, "Bảng quyết định không dùng “" + what + "”.",
				"Chỉ dùng bảng quyết định và biểu thức FEEL; hàm riêng viết bằng function(…) trong FEEL.");
	}

}
