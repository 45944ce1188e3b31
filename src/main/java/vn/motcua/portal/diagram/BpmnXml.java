package vn.motcua.portal.diagram;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a model that the gate has accepted. */
final class BpmnXml {

	static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";

	static final String SHAPES = "http://www.omg.org/spec/BPMN/20100524/DI";

	static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	private BpmnXml() {
	}

	static Document parse(byte[] model) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setCoalescing(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return factory.newDocumentBuilder().parse(new ByteArrayInputStream(model));
		}
		catch (ParserConfigurationException | SAXException | IOException ex) {
			throw new IllegalStateException("A deployed model cannot be read", ex);
		}
	}

	static List<Element> all(Document model, String space, String name) {
		NodeList found = model.getElementsByTagNameNS(space, name);
		return IntStream.range(0, found.getLength()).mapToObj((i) -> (Element) found.item(i)).toList();
	}

	static List<Node> children(Node parent) {
		NodeList found = parent.getChildNodes();
		return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
	}

}
