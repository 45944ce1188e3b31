package vn.motcua.scenario;

import java.util.Map;

import org.w3c.dom.Element;

/**
 * The outline of each kind of BPMN element, with the sign of what it waits for or does.
 */
final class DiagramGlyphs {

	private static final Map<String, String> SIGNS = Map.of("timerEventDefinition", "◷", "messageEventDefinition", "✉",
			"errorEventDefinition", "↯", "terminateEventDefinition", "●");

	private static final Map<String, String> GATES = Map.of("exclusiveGateway", "×", "parallelGateway", "+",
			"inclusiveGateway", "○", "eventBasedGateway", "⬠");

	private static final Map<String, String> TASKS = Map.of("serviceTask", "⚙", "callActivity", "⊞", "receiveTask",
			"✉");

	private DiagramGlyphs() {
	}

	static String of(Element element, DiagramSvg.Box box) {
		String kind = element.getLocalName();
		if (kind.endsWith("Event")) {
			return event(element, box);
		}
		if (kind.endsWith("Gateway")) {
			return "<path class=\"outline\" d=\"M%d %d L%d %d L%d %d L%d %d Z\"/>".formatted(box.middle(), box.y(),
					box.x() + box.width(), box.centre(), box.middle(), box.y() + box.height(), box.x(), box.centre())
					+ sign(GATES.getOrDefault(kind, ""), box.middle(), box.centre() + 8, "gate");
		}
		boolean flat = "participant".equals(kind) || "lane".equals(kind) || "textAnnotation".equals(kind);
		return "<rect class=\"outline\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\"/>".formatted(box.x(),
				box.y(), box.width(), box.height(), flat ? 0 : 10)
				+ ("userTask".equals(kind) ? person(box.x() + 14, box.y() + 13)
						: sign(TASKS.getOrDefault(kind, ""), box.x() + 14, box.y() + 17, "sign"));
	}

	private static String person(int x, int y) {
		return "<path class=\"person\" d=\"M%d %d a3.5 3.5 0 1 0 .01 0 Z m-6 14 a6 6.5 0 0 1 12 0 Z\"/>".formatted(x,
				y - 7);
	}

	private static String event(Element element, DiagramSvg.Box box) {
		String kind = element.getLocalName();
		String circle = "<circle class=\"outline\" cx=\"%d\" cy=\"%d\" r=\"%d\"/>";
		StringBuilder drawn = new StringBuilder(circle.formatted(box.middle(), box.centre(), box.width() / 2));
		if (kind.startsWith("intermediate") || kind.startsWith("boundary")) {
			drawn.append(circle.formatted(box.middle(), box.centre(), box.width() / 2 - 3));
		}
		for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
			if (element.getElementsByTagNameNS(DiagramNodes.BPMN, sign.getKey()).getLength() > 0) {
				drawn.append(sign(sign.getValue(), box.middle(), box.centre() + 6, "sign"));
			}
		}
		return drawn.toString();
	}

	private static String sign(String sign, int x, int y, String style) {
		return sign.isEmpty() ? "" : "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>".formatted(style, x, y, sign);
	}

}
