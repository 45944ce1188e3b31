package vn.motcua.catalog.gate.rules;

import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/** Every cell of a decision is FEEL that parses; no other language. */
public class DecisionFeel implements Rule {

	@Override
	public String id() {
		return "decision-feel";
	}

	private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.folders()) {
			models.decisions(folder).forEach((file, document) -> check(file, document, report));
		}
	}

	/** One file, as any way into the engine brings it. */
	public void check(ModelFile file, Document document, Report report) {
		Xml.descendants(document.getDocumentElement(), "*").forEach((element) -> check(file, element, report));
	}

	private static void check(ModelFile file, Element element, Report report) {
		String language = element.getAttribute("expressionLanguage");
		if (!language.isEmpty() && !language.toLowerCase(java.util.Locale.ROOT).contains("feel")) {
			report.add(file, element, "Bảng quyết định dùng ngôn ngữ “" + language + "”.", "Chỉ dùng FEEL.");
		}
		String text = Xml.children(element, "text").stream().map(Xml::ownText).findFirst().orElse("");
		if (!text.isEmpty() && !parses(element.getLocalName(), text)) {
			report.add(file, element, "Ô “" + text + "” không phải FEEL.", "Sửa lại ô này.");
		}
	}

	private static boolean parses(String kind, String text) {
		return switch (kind) {
			case "inputEntry" -> FEEL.parseUnaryTests(text).isSuccess();
			case "inputExpression", "outputEntry", "literalExpression" -> FEEL.parseExpression(text).isSuccess();
			default -> true;
		};
	}

}
