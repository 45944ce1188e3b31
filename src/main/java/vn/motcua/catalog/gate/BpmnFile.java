package vn.motcua.catalog.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import vn.motcua.catalog.ModelFile;

/** One BPMN file as a graph that rules can walk. */
public final class BpmnFile {

	public static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

	public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	/** Nobody reads a diagram with more steps. */
	private static final int MAX_NODES = 500;

	private static final Set<String> NODES = Set.of("startEvent", "endEvent", "intermediateCatchEvent",
			"intermediateThrowEvent", "boundaryEvent", "task", "userTask", "serviceTask", "sendTask", "receiveTask",
			"manualTask", "scriptTask", "businessRuleTask", "callActivity", "subProcess", "transaction",
			"adHocSubProcess", "exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway",
			"complexGateway");

	private final ModelFile file;

	private final Element root;

	private final Map<String, Element> nodes = new LinkedHashMap<>();

	private final List<Element> flows = new ArrayList<>();

	private BpmnFile(ModelFile file, Document document) {
		this.file = file;
		this.root = document.getDocumentElement();
		for (Element process : processes()) {
			for (Element element : Xml.descendants(process, "*")) {
				if (BPMN.equals(element.getNamespaceURI()) && NODES.contains(element.getLocalName())) {
					this.nodes.put(element.getAttribute("id"), element);
				}
				else if (is(element, "sequenceFlow")) {
					this.flows.add(element);
				}
			}
		}
	}

	static BpmnFile parse(ModelFile file) throws UnreadableException {
		BpmnFile bpmn = new BpmnFile(file, Xml.parse(file));
		if (bpmn.nodes.size() > MAX_NODES) {
			throw new UnreadableException("file-limits", 0, "Sơ đồ có hơn " + MAX_NODES + " phần tử.",
					"Tách sơ đồ thành các khối dùng chung để người khác còn đọc được.");
		}
		return bpmn;
	}

	public ModelFile file() {
		return this.file;
	}

	public Element root() {
		return this.root;
	}

	public List<Element> processes() {
		return Xml.children(this.root, "process");
	}

	/** The process when there is exactly one, as the gate demands. */
	public Optional<Element> process() {
		List<Element> all = processes();
		return (all.size() == 1) ? Optional.of(all.get(0)) : Optional.empty();
	}

	public List<Element> nodes() {
		return List.copyOf(this.nodes.values());
	}

	public List<Element> nodes(String localName) {
		return this.nodes.values().stream().filter((n) -> n.getLocalName().equals(localName)).toList();
	}

	public Optional<Element> node(String id) {
		return Optional.ofNullable(this.nodes.get(id));
	}

	public List<Element> flows() {
		return this.flows;
	}

	public List<Element> outgoing(Element node) {
		return this.flows.stream().filter((f) -> f.getAttribute("sourceRef").equals(node.getAttribute("id"))).toList();
	}

	public List<Element> incoming(Element node) {
		return this.flows.stream().filter((f) -> f.getAttribute("targetRef").equals(node.getAttribute("id"))).toList();
	}

	public Optional<Element> target(Element flow) {
		return node(flow.getAttribute("targetRef"));
	}

	/** The value of a {@code camunda:} attribute, empty when absent. */
	public static String camunda(Element element, String attribute) {
		return element.getAttributeNS(CAMUNDA, attribute);
	}

	/** {@code camunda:} elements below the extension elements, by local name. */
	public static List<Element> extensions(Element element, String localName) {
		return Xml.children(element, "extensionElements")
			.stream()
			.flatMap((e) -> Xml.descendants(e, localName).stream())
			.toList();
	}

	public static boolean is(Element element, String... localNames) {
		return BPMN.equals(element.getNamespaceURI()) && List.of(localNames).contains(element.getLocalName());
	}

	/** The event definition of the kind, such as {@code timerEventDefinition}. */
	public static Optional<Element> definition(Element event, String localName) {
		return Xml.children(event, localName).stream().findFirst();
	}

	/** Literal text of {@code camunda:inputParameter}, by name. */
	public static Map<String, String> inputs(Element task) {
		Map<String, String> inputs = new LinkedHashMap<>();
		extensions(task, "inputParameter").forEach((p) -> inputs.put(p.getAttribute("name"), Xml.ownText(p)));
		return inputs;
	}

}
