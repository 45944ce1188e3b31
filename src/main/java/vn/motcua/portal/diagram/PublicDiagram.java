package vn.motcua.portal.diagram;

import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A model as the public may have it: what is drawn and its names. Only elements and
 * attributes of a closed list pass, so forms, groups, conditions, delegates and notes of
 * analysts stay inside whatever a later model may carry.
 */
public final class PublicDiagram {

	private static final Set<String> DRAWN = Set.of("definitions", "process", "startEvent", "endEvent",
			"intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent", "userTask", "serviceTask",
			"receiveTask", "callActivity", "subProcess", "exclusiveGateway", "inclusiveGateway", "parallelGateway",
			"eventBasedGateway", "sequenceFlow", "messageEventDefinition", "timerEventDefinition",
			"errorEventDefinition", "terminateEventDefinition", "textAnnotation", "text", "association", "group",
			"category", "categoryValue", "laneSet", "lane", "flowNodeRef", "collaboration", "participant");

	private static final Set<String> OF_THE_PICTURE = Set.of(BpmnXml.SHAPES, "http://www.omg.org/spec/DD/20100524/DC",
			"http://www.omg.org/spec/DD/20100524/DI");

	private static final Set<String> SAID = Set.of("id", "name", "sourceRef", "targetRef", "default", "attachedToRef",
			"cancelActivity", "isInterrupting", "triggeredByEvent", "processRef", "categoryValueRef", "value",
			"associationDirection", "targetNamespace");

	private PublicDiagram() {
	}

	/** BPMN 2.0 that any viewer draws. */
	public static String of(byte[] model) {
		Document document = BpmnXml.parse(model);
		BpmnXml.children(document)
			.stream()
			.filter((node) -> node != document.getDocumentElement())
			.forEach(document::removeChild);
		keep(document.getDocumentElement());
		try {
			Transformer writer = TransformerFactory.newInstance().newTransformer();
			writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
			StringWriter text = new StringWriter();
			writer.transform(new DOMSource(document), new StreamResult(text));
			return text.toString();
		}
		catch (TransformerException ex) {
			throw new IllegalStateException("A model cannot be written", ex);
		}
	}

	private static void keep(Element element) {
		for (Attr attribute : attributes(element)) {
			if (!isSaid(element, attribute)) {
				element.removeAttributeNode(attribute);
			}
		}
		for (Node child : BpmnXml.children(element)) {
			if (child instanceof Element inner && isDrawn(inner)) {
				keep(inner);
			}
			else if (child.getNodeType() != Node.TEXT_NODE) {
				element.removeChild(child);
			}
		}
	}

	private static boolean isDrawn(Element element) {
		return OF_THE_PICTURE.contains(element.getNamespaceURI())
				|| (BpmnXml.MODEL.equals(element.getNamespaceURI()) && DRAWN.contains(element.getLocalName()));
	}

	private static boolean isSaid(Element element, Attr attribute) {
		String space = attribute.getNamespaceURI();
		if ("http://www.w3.org/2000/xmlns/".equals(space)) {
			return OF_THE_PICTURE.contains(attribute.getValue()) || BpmnXml.MODEL.equals(attribute.getValue());
		}
		return space == null
				&& (OF_THE_PICTURE.contains(element.getNamespaceURI()) || SAID.contains(attribute.getName()));
	}

	private static List<Attr> attributes(Element element) {
		return IntStream.range(0, element.getAttributes().getLength())
			.mapToObj((i) -> (Attr) element.getAttributes().item(i))
			.toList();
	}

}
