package vn.motcua.workbench.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

import vn.motcua.catalog.Condition;
import vn.motcua.dossier.Dossier;

/**
 * The branches of a procedure and its blocks that depend on what decisions determine: the
 * amount, and whether the automatic check found nothing.
 */
final class Branches {

	private static final String AMOUNT = "benefitAmount";

	private static final String COMPLETE = "dossierComplete";

	private final List<Branch> branches = new ArrayList<>();

	Branches(List<BpmnModelInstance> models) {
		models.forEach((model) -> model.getModelElementsByType(SequenceFlow.class).forEach(this::add));
	}

	private void add(SequenceFlow flow) {
		if (flow.getConditionExpression() == null) {
			return;
		}
		String text = flow.getConditionExpression().getTextContent().strip();
		Condition condition = Condition.parse(feel(text));
		boolean decided = text.contains("dossier." + AMOUNT) || condition.names().contains(COMPLETE);
		if (decided && Set.of(COMPLETE, "dossier").containsAll(condition.names())) {
			this.branches.add(new Branch(name(flow.getSource().getName(), flow.getSource().getId()),
					name(flow.getName(), flow.getId()), condition));
		}
	}

	/**
	 * The closed grammar of conditions in models, as FEEL: {@code ${!x}}, {@code ${x ==
	 * 'A'}}.
	 */
	private static String feel(String text) {
		String bare = text.substring(text.indexOf('{') + 1, text.lastIndexOf('}')).strip();
		return bare.startsWith("!") ? "not(" + bare.substring(1) + ")" : bare.replace("==", "=").replace('\'', '"');
	}

	/**
	 * The branches that would be taken otherwise, as Vietnamese sentences.
	 * @param before amount then, null without one
	 */
	List<String> differing(Dossier dossier, Long before, Long after, boolean completeBefore, boolean completeAfter) {
		Map<String, Object> then = facts(dossier, before, completeBefore);
		Map<String, Object> now = facts(dossier, after, completeAfter);
		return this.branches.stream()
			.filter((branch) -> branch.condition().holds(then) != branch.condition().holds(now))
			.map((branch) -> "Tại «" + branch.gateway() + "», nhánh «" + branch.flow() + "» "
					+ (branch.condition().holds(now) ? "sẽ được chọn." : "không còn được chọn."))
			.toList();
	}

	private static Map<String, Object> facts(Dossier dossier, Long amount, boolean complete) {
		Map<String, Object> fields = new LinkedHashMap<>(dossier.data().fields());
		fields.put(AMOUNT, amount);
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("dossier", fields);
		facts.put(COMPLETE, complete);
		return facts;
	}

	private static String name(String name, String id) {
		return Objects.requireNonNullElse(name, "").isBlank() ? id : name;
	}

	private record Branch(String gateway, String flow, Condition condition) {
	}

}
