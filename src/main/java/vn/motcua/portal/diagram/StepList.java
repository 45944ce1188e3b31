package vn.motcua.portal.diagram;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import vn.motcua.process.CaseRole;

/**
 * The steps of a model as a list, in the order in which the drawing is read: what a
 * person who does not see the picture needs.
 */
public final class StepList {

	private static final String PART = "subProcess";

	private static final Set<String> STEPS = Set.of("userTask", "serviceTask", "callActivity", PART);

	private static final String SYSTEM = "Hệ thống";

	private final Function<String, List<Step>> blocks;

	/**
	 * @param blocks steps of the block with this process id
	 */
	public StepList(Function<String, List<Step>> blocks) {
		this.blocks = blocks;
	}

	public List<Step> of(byte[] model) {
		Document document = BpmnXml.parse(model);
		Map<String, BigDecimal[]> places = places(document);
		List<Step> steps = new ArrayList<>(steps(BpmnXml.all(document, BpmnXml.MODEL, "process").get(0), places));
		// what may happen at any time stands apart from the way
		BpmnXml.all(document, BpmnXml.MODEL, PART)
			.stream()
			.filter(StepList::isAtAnyTime)
			.forEach((part) -> steps.add(new Step(name(part), "", steps(part, places))));
		return steps;
	}

	/** The steps right inside an element. */
	private List<Step> steps(Element parent, Map<String, BigDecimal[]> places) {
		return BpmnXml.children(parent)
			.stream()
			.filter((child) -> child instanceof Element && STEPS.contains(child.getLocalName()))
			.map(Element.class::cast)
			.filter((element) -> places.containsKey(element.getAttribute("id")) && !isAtAnyTime(element))
			.sorted(Comparator.comparing((Element element) -> places.get(element.getAttribute("id"))[0])
				.thenComparing((element) -> places.get(element.getAttribute("id"))[1]))
			.map((element) -> step(element, places))
			.toList();
	}

	/** How a dossier may end, by the names of the end events. */
	public static List<String> ends(byte[] model) {
		return BpmnXml.all(BpmnXml.parse(model), BpmnXml.MODEL, "endEvent")
			.stream()
			.map(StepList::name)
			.filter((name) -> !name.isEmpty())
			.distinct()
			.toList();
	}

	private static boolean isAtAnyTime(Element element) {
		return "true".equals(element.getAttribute("triggeredByEvent"));
	}

	private Step step(Element element, Map<String, BigDecimal[]> places) {
		return switch (element.getLocalName()) {
			case "userTask" -> new Step(name(element), role(element), List.of());
			case PART -> new Step(name(element), "", steps(element, places));
			case "serviceTask" -> new Step(name(element), SYSTEM, List.of());
			default -> new Step(name(element), "", this.blocks.apply(element.getAttribute("calledElement")));
		};
	}

	private static String role(Element task) {
		String group = task.getAttributeNS(BpmnXml.CAMUNDA, "candidateGroups");
		return CaseRole.find(group).map(CaseRole::labelVi).orElse("");
	}

	private static String name(Element element) {
		return element.getAttribute("name").replaceAll("\\s+", " ").strip();
	}

	private static Map<String, BigDecimal[]> places(Document document) {
		Map<String, BigDecimal[]> places = new HashMap<>();
		for (Element shape : BpmnXml.all(document, BpmnXml.SHAPES, "BPMNShape")) {
			BpmnXml.children(shape)
				.stream()
				.filter((child) -> "Bounds".equals(child.getLocalName()))
				.map(Element.class::cast)
				.forEach((bounds) -> places.put(shape.getAttribute("bpmnElement"), new BigDecimal[] {
						new BigDecimal(bounds.getAttribute("x")), new BigDecimal(bounds.getAttribute("y")) }));
		}
		return places;
	}

}
