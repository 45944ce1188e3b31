package vn.motcua.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The flow nodes of one BPMN file.
 *
 * @param folder slug of the procedure or block
 * @param processId id of its process
 * @param name what people call the process
 * @param nodes element id → what people read on it
 * @param flows its sequence flows
 * @param joins parallel gateways
 * @param svg its picture
 */
public record DiagramNodes(Path path, String folder, String processId, String name, Map<String, String> nodes,
		List<Flow> flows, Set<String> joins, String svg) {

	static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

	static final Set<String> FLOW_NODES = Set.of("startEvent", "endEvent", "intermediateCatchEvent",
			"intermediateThrowEvent", "boundaryEvent", "task", "userTask", "serviceTask", "sendTask", "receiveTask",
			"businessRuleTask", "manualTask", "scriptTask", "exclusiveGateway", "parallelGateway", "inclusiveGateway",
			"eventBasedGateway", "complexGateway", "callActivity", "subProcess", "transaction");

	/** A sequence flow. */
	record Flow(String id, String source, String target) {
	}

	boolean isJoin(String node) {
		return this.joins.contains(node);
	}

	/** Reads one file. */
	public static DiagramNodes read(Path path) {
		try {
			String xml = Files.readString(path);
			Document document = parse(xml);
			Element process = (Element) document.getElementsByTagNameNS(BPMN, "process").item(0);
			String folder = path.toAbsolutePath().getParent().getFileName().toString();
			return new DiagramNodes(path, folder, process.getAttribute("id"), process.getAttribute("name"),
					flowNodes(document), flows(document), joins(document), DiagramSvg.draw(document));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(path.toString(), ex);
		}
		catch (SAXException | ParserConfigurationException ex) {
			throw new ScenarioException(path.toString(), 1, "không đọc được BPMN: " + ex.getMessage(),
					"mở bằng Camunda Modeler và lưu lại");
		}
	}

	private static Map<String, String> flowNodes(Document document) {
		Map<String, String> nodes = new LinkedHashMap<>();
		NodeList all = document.getElementsByTagNameNS(BPMN, "*");
		for (int i = 0; i < all.getLength(); i++) {
			Element element = (Element) all.item(i);
			if (FLOW_NODES.contains(element.getLocalName())) {
				nodes.put(element.getAttribute("id"), element.getAttribute("name"));
			}
		}
		return nodes;
	}

	private static List<Flow> flows(Document document) {
		return elements(document, "sequenceFlow")
			.map((flow) -> new Flow(flow.getAttribute("id"), flow.getAttribute("sourceRef"),
					flow.getAttribute("targetRef")))
			.toList();
	}

	private static Set<String> joins(Document document) {
		return elements(document, "parallelGateway").map((gate) -> gate.getAttribute("id")).collect(Collectors.toSet());
	}

	private static Stream<Element> elements(Document document, String name) {
		NodeList all = document.getElementsByTagNameNS(BPMN, name);
		return IntStream.range(0, all.getLength()).mapToObj((i) -> (Element) all.item(i));
	}

	private static Document parse(String xml) throws IOException, SAXException, ParserConfigurationException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(new org.xml.sax.InputSource(new java.io.StringReader(xml)));
	}

}
