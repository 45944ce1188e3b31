package vn.motcua.catalog.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

import vn.motcua.catalog.ModelFile;

/** XML with the line of every element; document types and entities are refused. */
public final class Xml {

	/** Levels of elements; Camunda Modeler writes fewer than ten. */
	private static final int MAX_DEPTH = 64;

	/** Elements in one file, those of the picture included. */
	private static final int MAX_ELEMENTS = 20_000;

	private static final String LINE = "line";

	private Xml() {
	}

	/**
	 * Parses XML.
	 * @throws UnreadableException when it is too large, not well-formed or has a document
	 * type
	 */
	static Document parse(ModelFile file) throws UnreadableException {
		FileText.check(file);
		try {
			return parse(file.content());
		}
		catch (LimitException ex) {
			throw new UnreadableException("file-limits", ex.getLineNumber(), ex.getMessage(),
					"Tách sơ đồ thành các khối dùng chung; bỏ phần chép thừa.");
		}
		catch (SAXException ex) {
			throw unreadable(ex);
		}
	}

	private static UnreadableException unreadable(SAXException ex) {
		int line = (ex instanceof SAXParseException place) ? place.getLineNumber() : 0;
		String reason = String.valueOf(ex.getMessage());
		if (reason.contains("DOCTYPE")) {
			return new UnreadableException("unreadable", line, "Tệp khai báo DOCTYPE.",
					"Bỏ dòng <!DOCTYPE …> và các ENTITY.");
		}
		if (reason.contains("must start and end within") || reason.contains("Premature end")
				|| reason.contains("must be terminated by the matching end-tag \"</bpmn:definitions>")) {
			return new UnreadableException("unreadable", line, "Tệp lưu dở: kết thúc giữa chừng.",
					"Lưu lại tệp bằng Camunda Modeler, hoặc lấy lại bản trước.");
		}
		return new UnreadableException("unreadable", line, "Tệp không phải XML hợp lệ (" + reason + ").",
				"Mở và lưu lại bằng Camunda Modeler.");
	}

	private static Document parse(byte[] content) throws SAXException {
		try {
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
			factory.newSAXParser().parse(new InputSource(new ByteArrayInputStream(content)), new Builder(document));
			return document;
		}
		catch (IOException | ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Line of the element's start tag. */
	public static int line(Element element) {
		return (element.getUserData(LINE) instanceof Integer line) ? line : 0;
	}

	/** Child elements with the local name; all for {@code *}. */
	public static List<Element> children(Element parent, String localName) {
		List<Element> found = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element e && ("*".equals(localName) || e.getLocalName().equals(localName))) {
				found.add(e);
			}
		}
		return found;
	}

	/** Elements below with the local name; all for {@code *}. */
	public static List<Element> descendants(Element parent, String localName) {
		List<Element> found = new ArrayList<>();
		for (Element child : children(parent, "*")) {
			if ("*".equals(localName) || child.getLocalName().equals(localName)) {
				found.add(child);
			}
			found.addAll(descendants(child, localName));
		}
		return found;
	}

	/** Text of the element without that of its children. */
	public static String ownText(Element element) {
		StringBuilder text = new StringBuilder();
		for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node.getNodeType() == Node.TEXT_NODE) {
				text.append(node.getNodeValue());
			}
		}
		return text.toString().trim();
	}

	private static final class Builder extends DefaultHandler {

		private final Document document;

		private final Deque<Node> open = new ArrayDeque<>();

		private Locator locator;

		private int elements;

		Builder(Document document) {
			this.document = document;
			this.open.push(document);
		}

		@Override
		public void setDocumentLocator(Locator locator) {
			this.locator = locator;
		}

		@Override
		public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
			if (this.open.size() > MAX_DEPTH) {
				throw new LimitException("Các phần tử lồng nhau quá " + MAX_DEPTH + " cấp.", this.locator);
			}
			if (++this.elements > MAX_ELEMENTS) {
				throw new LimitException("Tệp có hơn " + MAX_ELEMENTS + " phần tử.", this.locator);
			}
			Element element = this.document.createElementNS(uri, name);
			for (int i = 0; i < attributes.getLength(); i++) {
				element.setAttributeNS(attributes.getURI(i).isEmpty() ? null : attributes.getURI(i),
						attributes.getQName(i), attributes.getValue(i));
			}
			element.setUserData(LINE, this.locator.getLineNumber(), null);
			this.open.peek().appendChild(element);
			this.open.push(element);
		}

		@Override
		public void endElement(String uri, String localName, String name) {
			this.open.pop();
		}

		@Override
		public void characters(char[] text, int start, int length) {
			this.open.peek().appendChild(this.document.createTextNode(new String(text, start, length)));
		}

	}

	private static final class LimitException extends SAXParseException {

		LimitException(String message, Locator locator) {
			super(message, locator);
		}

	}

}
