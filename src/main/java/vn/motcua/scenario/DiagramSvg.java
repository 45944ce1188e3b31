package vn.motcua.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Draws a BPMN file as SVG where its author put things. Nodes and flows carry their ids
 * as {@code data-id}, so that a page can colour them.
 */
final class DiagramSvg {

	private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";

	private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";

	private static final String WAYPOINTS = "http://www.omg.org/spec/DD/20100524/DI";

	private static final int MARGIN = 30;

	private final Map<String, Element> elements = new HashMap<>();

	private final StringBuilder shapes = new StringBuilder();

	private int right;

	private int bottom;

	private int left = Integer.MAX_VALUE;

	private int top = Integer.MAX_VALUE;

	private DiagramSvg() {
	}

	/** A place in the picture, in its pixels. */
	record Box(int x, int y, int width, int height) {

		int middle() {
			return this.x + this.width / 2;
		}

		int centre() {
			return this.y + this.height / 2;
		}

	}

	static String draw(Document document) {
		return new DiagramSvg().svg(document);
	}

	private String svg(Document document) {
		NodeList all = document.getElementsByTagNameNS(DiagramNodes.BPMN, "*");
		for (int i = 0; i < all.getLength(); i++) {
			this.elements.put(((Element) all.item(i)).getAttribute("id"), (Element) all.item(i));
		}
		children(document.getDocumentElement(), DI, "BPMNEdge").forEach(this::edge);
		children(document.getDocumentElement(), DI, "BPMNShape").forEach(this::shape);
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%d %d %d %d\" width=\"%d\" height=\"%d\">%s</svg>"
			.formatted(this.left - MARGIN, this.top - MARGIN, this.right - this.left + 2 * MARGIN,
					this.bottom - this.top + 2 * MARGIN, this.right - this.left + 2 * MARGIN,
					this.bottom - this.top + 2 * MARGIN, this.shapes);
	}

	private void edge(Element edge) {
		String id = edge.getAttribute("bpmnElement");
		List<Element> points = children(edge, WAYPOINTS, "waypoint");
		String line = points.stream()
			.map((p) -> number(p, "x") + "," + number(p, "y"))
			.collect(Collectors.joining(" L", "M", ""));
		points.forEach((p) -> reach(new Box(number(p, "x"), number(p, "y"), 0, 0)));
		boolean flow = this.elements.containsKey(id) && "sequenceFlow".equals(this.elements.get(id).getLocalName());
		this.shapes.append(
				"<g class=\"%s\" data-id=\"%s\"><path d=\"%s\"/>".formatted(flow ? "flow" : "link", escape(id), line));
		label(edge, name(id), null);
		this.shapes.append("</g>");
	}

	private void shape(Element shape) {
		String id = shape.getAttribute("bpmnElement");
		Element element = this.elements.get(id);
		List<Element> own = children(shape, DC, "Bounds");
		if (element == null || own.isEmpty()) {
			return;
		}
		Box box = box(own.get(0));
		reach(box);
		String kind = element.getLocalName();
		boolean node = DiagramNodes.FLOW_NODES.contains(kind);
		this.shapes.append("<g class=\"%s %s\" data-id=\"%s\"><title>%s (%s)</title>".formatted(node ? "node" : "note",
				kind, escape(id), escape(name(id)), escape(id)));
		this.shapes.append(DiagramGlyphs.of(element, box));
		boolean beside = kind.endsWith("Event") || kind.endsWith("Gateway");
		if (beside) {
			label(shape, name(id), new Box(box.middle() - 45, box.y() + box.height() + 6, 90, 14));
		}
		else {
			Box place = "subProcess".equals(kind) ? new Box(box.x(), box.y() + 6, box.width(), 14) : box;
			text("textAnnotation".equals(kind) ? element.getTextContent().strip() : name(id), place, true);
		}
		this.shapes.append("<g class=\"order\" transform=\"translate(%d,%d)\"></g></g>"
			.formatted(box.x() + box.width() - 4, box.y()));
	}

	private void label(Element owner, String name, Box otherwise) {
		List<Element> labels = children(owner, DI, "BPMNLabel");
		Box box = labels.isEmpty() || children(labels.get(0), DC, "Bounds").isEmpty() ? otherwise
				: box(children(labels.get(0), DC, "Bounds").get(0));
		if (box != null && !name.isEmpty()) {
			reach(box);
			text(name, box, false);
		}
	}

	/** Words broken to the width, in the middle of the box or from its top. */
	private void text(String words, Box box, boolean inside) {
		List<String> lines = lines(words, Math.max(box.width(), inside ? 60 : 90) / 6);
		int y = inside ? box.centre() - lines.size() * 7 + 11 : box.y() + 11;
		this.shapes.append("<text>");
		for (int i = 0; i < lines.size(); i++) {
			this.shapes.append(
					"<tspan x=\"%d\" y=\"%d\">%s</tspan>".formatted(box.middle(), y + i * 14, escape(lines.get(i))));
		}
		this.shapes.append("</text>");
	}

	private static List<String> lines(String words, int width) {
		List<String> lines = new ArrayList<>();
		for (String word : words.strip().split("\\s+")) {
			String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
			if (!last.isEmpty() && last.length() + word.length() < width) {
				lines.set(lines.size() - 1, last + " " + word);
			}
			else {
				lines.add(word);
			}
		}
		return lines;
	}

	private void reach(Box box) {
		this.left = Math.min(this.left, box.x());
		this.top = Math.min(this.top, box.y());
		this.right = Math.max(this.right, box.x() + box.width());
		this.bottom = Math.max(this.bottom, box.y() + box.height());
	}

	private String name(String id) {
		return this.elements.containsKey(id) ? this.elements.get(id).getAttribute("name") : "";
	}

	private static Box box(Element bounds) {
		return new Box(number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
	}

	/** Whole pixels are near enough for a picture. */
	private static int number(Element element, String attribute) {
		return new java.math.BigDecimal(element.getAttribute(attribute)).intValue();
	}

	/** All below, except that bounds of a label are not bounds of its shape. */
	private static List<Element> children(Element parent, String space, String name) {
		List<Element> found = new ArrayList<>();
		NodeList all = parent.getElementsByTagNameNS(space, name);
		for (int i = 0; i < all.getLength(); i++) {
			Element child = (Element) all.item(i);
			if (!"Bounds".equals(name) || child.getParentNode() == parent) {
				found.add(child);
			}
		}
		return found;
	}

	private static String escape(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
