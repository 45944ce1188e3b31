package vn.motcua.workbench.migration;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The steps of one version of a model, in people's words. */
final class Elements {

	private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("userTask", "việc của cán bộ"),
			Map.entry("serviceTask", "bước máy làm"), Map.entry("callActivity", "khối dùng chung"),
			Map.entry("receiveTask", "bước chờ tin"), Map.entry("intermediateCatchEvent", "sự kiện chờ"),
			Map.entry("eventBasedGateway", "cổng chờ sự kiện"), Map.entry("boundaryEvent", "sự kiện gắn vào bước"),
			Map.entry("subProcess", "quy trình con"), Map.entry("startEvent", "sự kiện bắt đầu"),
			Map.entry("parallelGateway", "cổng song song"), Map.entry("inclusiveGateway", "cổng chọn nhiều"),
			Map.entry("exclusiveGateway", "cổng chọn một"), Map.entry("endEvent", "sự kiện kết thúc"),
			Map.entry("businessRuleTask", "bước tra quyết định"), Map.entry("sendTask", "bước gửi tin"));

	private final Map<String, FlowNode> nodes = new LinkedHashMap<>();

	Elements(BpmnModelInstance model) {
		model.getModelElementsByType(FlowNode.class).forEach((node) -> this.nodes.put(node.getId(), node));
	}

	Collection<String> ids() {
		return this.nodes.keySet();
	}

	boolean has(String id) {
		return this.nodes.containsKey(id);
	}

	/** The name of a step, its id when it has none or is unknown. */
	String name(String id) {
		FlowNode node = this.nodes.get(id);
		return (node != null && node.getName() != null && !node.getName().isBlank()) ? node.getName() : id;
	}

	String kind(String id) {
		String type = type(id);
		return KINDS.getOrDefault(type, type);
	}

	String type(String id) {
		FlowNode node = this.nodes.get(id);
		return (node != null) ? node.getElementType().getTypeName() : "";
	}

	/** Whether a dossier can stand there or something waits there for it. */
	boolean canHold(String id) {
		FlowNode node = this.nodes.get(id);
		return switch (type(id)) {
			case "userTask", "callActivity", "receiveTask", "intermediateCatchEvent", "eventBasedGateway",
					"boundaryEvent", "subProcess" ->
				true;
			default -> node != null && (node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter());
		};
	}

	Optional<UserTask> task(String id) {
		return Optional.ofNullable(this.nodes.get(id)).filter(UserTask.class::isInstance).map(UserTask.class::cast);
	}

	/** The name of the message an element waits for, empty when it waits for none. */
	String message(String id) {
		FlowNode node = this.nodes.get(id);
		if (node instanceof ReceiveTask task && task.getMessage() != null) {
			return task.getMessage().getName();
		}
		if (node instanceof CatchEvent event) {
			return event.getEventDefinitions()
				.stream()
				.filter(MessageEventDefinition.class::isInstance)
				.map((definition) -> ((MessageEventDefinition) definition).getMessage().getName())
				.findFirst()
				.orElse("");
		}
		return "";
	}

	/** What lives with a step: events on its border, and steps inside of it. */
	List<String> belongingTo(String id) {
		return this.nodes.values()
			.stream()
			.filter((node) -> Objects.equals(owner(node), id))
			.map(FlowNode::getId)
			.toList();
	}

	private static String owner(FlowNode node) {
		if (node instanceof BoundaryEvent event) {
			return event.getAttachedTo().getId();
		}
		return (node.getParentElement() instanceof SubProcess around) ? around.getId() : null;
	}

}
