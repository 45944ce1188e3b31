package vn.motcua.catalog.gate.rules;

import java.util.Locale;
import java.util.Optional;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.gate.FeelText;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/** Every cell of a decision is FEEL that parses; no other language. */
public class DecisionFeel implements Rule.OfDecision {

	@Override
	public String id() {
		return "decision-feel";
	}

	@Override
	public void check(ModelFile file, Document document, Report report) {
		check(file, document.getDocumentElement(), report);
		Xml.descendants(document.getDocumentElement(), "*").forEach((element) -> check(file, element, report));
	}

	private static void check(ModelFile file, Element element, Report report) {
		String language = element.getAttribute("expressionLanguage");
		if (!language.isEmpty() && !language.toLowerCase(Locale.ROOT).contains("feel")) {
			report.add(file, element, "Bảng quyết định dùng ngôn ngữ “" + language + "”.", "Chỉ dùng FEEL.");
		}
		String text = text(element);
		if (!text.isEmpty() && isFeel(element)) {
			Optional<FeelText> feel = parse(element);
			if (feel.isEmpty()) {
				report.add(file, element, "Ô “" + shown(text) + "” không phải FEEL.", "Sửa lại ô này.");
			}
			else if (feel.get().reachesJava()) {
				report.add(file, element, "Ô “" + shown(text) + "” gọi hàm Java.", "Chỉ dùng các hàm của FEEL.");
			}
		}
	}

	static boolean isFeel(Element element) {
		return switch (element.getLocalName()) {
			case "inputEntry", "inputExpression", "outputEntry", "defaultOutputEntry", "literalExpression" -> true;
			default -> false;
		};
	}

	/** What a cell or expression says; empty when it is none or does not parse. */
	static Optional<FeelText> parse(Element element) {
		String text = text(element);
		if (text.isEmpty() || !isFeel(element)) {
			return Optional.empty();
		}
		return "inputEntry".equals(element.getLocalName()) ? FeelText.unaryTests(text) : FeelText.expression(text);
	}

	static String text(Element element) {
		return Xml.children(element, "text").stream().map(Xml::ownText).findFirst().orElse("");
	}

	private static String shown(String text) {
		return (text.length() > 80) ? text.substring(0, 80) + "…" : text;
	}

}
