package vn.motcua.workbench.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstructionBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.springframework.stereotype.Component;

import vn.motcua.process.CaseProcess;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;
import vn.motcua.workbench.migration.RunningModel.Standing;
import vn.motcua.workbench.migration.RunningModel.Version;
import vn.motcua.workbench.migration.VersionPlan.Gap;
import vn.motcua.workbench.migration.VersionPlan.Pair;

/**
 * Makes a plan from equal ids and from what people name. Timers keep their date: only a
 * message that has another name is waited for anew.
 */
@Component
class VersionPlans {

	private final RuntimeService runtime;

	private final Versions versions;

	private final CaseProcess cases;

	VersionPlans(RuntimeService runtime, Versions versions, CaseProcess cases) {
		this.runtime = runtime;
		this.versions = versions;
		this.cases = cases;
	}

	/**
	 * The plan from one version to another.
	 * @param byHand new step by old step
	 * @throws RefusedException when a step named by hand does not exist or cannot go over
	 */
	VersionPlan plan(RunningModel model, Version from, Version to, Map<String, String> byHand) {
		return this.cases.asPlatform(() -> {
			Elements before = this.versions.elements(from.definitionId());
			Elements after = this.versions.elements(to.definitionId());
			checkNames(byHand, before, after);
			Draft draft = new Draft(from, to, before, after);
			Map<String, String> pairs = new LinkedHashMap<>(equal(draft));
			pairs.values().removeIf(byHand::containsValue);
			pairs.keySet().removeAll(byHand.keySet());
			pairs.putAll(byHand);
			byHand.forEach((old, next) -> addBelonging(old, next, draft, pairs));
			MigrationPlan plan = build(draft, pairs, byHand.keySet());
			return new VersionPlan(model, from, to, plan, told(pairs, byHand, draft), gaps(pairs.keySet(), draft));
		});
	}

	private Map<String, String> equal(Draft draft) {
		Map<String, String> pairs = new LinkedHashMap<>();
		this.runtime.createMigrationPlan(draft.from().definitionId(), draft.to().definitionId())
			.mapEqualActivities()
			.build()
			.getInstructions()
			.forEach((found) -> pairs.put(found.getSourceActivityId(), found.getTargetActivityId()));
		return pairs;
	}

	/**
	 * Events on the border and steps inside follow what was named by hand, by equal id.
	 */
	private static void addBelonging(String old, String next, Draft draft, Map<String, String> pairs) {
		List<String> there = draft.after().belongingTo(next);
		for (String id : draft.before().belongingTo(old)) {
			if (there.contains(id) && !pairs.containsKey(id) && !pairs.containsValue(id)
					&& draft.before().canHold(id)) {
				pairs.put(id, id);
				addBelonging(id, id, draft, pairs);
			}
		}
	}

	/** Leaves out what the engine refuses, but never silently what a person named. */
	private MigrationPlan build(Draft draft, Map<String, String> pairs, Set<String> byHand) {
		try {
			return instructions(draft, pairs).build();
		}
		catch (MigrationPlanValidationException ex) {
			Set<String> refused = ex.getValidationReport()
				.getInstructionReports()
				.stream()
				.map((report) -> report.getMigrationInstruction().getSourceActivityId())
				.collect(Collectors.toSet());
			List<String> named = byHand.stream().filter(refused::contains).toList();
			if (!named.isEmpty() || refused.isEmpty()) {
				throw refusal(named.isEmpty() ? String.join(", ", byHand)
						: named.stream().map(draft.before()::name).collect(Collectors.joining("», «")));
			}
			pairs.keySet().removeAll(refused);
			return build(draft, pairs, byHand);
		}
	}

	private MigrationPlanBuilder instructions(Draft draft, Map<String, String> pairs) {
		MigrationPlanBuilder builder = this.runtime.createMigrationPlan(draft.from().definitionId(),
				draft.to().definitionId());
		for (Map.Entry<String, String> pair : pairs.entrySet()) {
			MigrationInstructionBuilder step = builder.mapActivities(pair.getKey(), pair.getValue());
			String message = draft.after().message(pair.getValue());
			if (!message.isEmpty() && !message.equals(draft.before().message(pair.getKey()))) {
				step.updateEventTrigger();
			}
			builder = step;
		}
		return builder;
	}

	private static List<Pair> told(Map<String, String> pairs, Map<String, String> byHand, Draft draft) {
		return pairs.entrySet()
			.stream()
			.map((pair) -> new Pair(pair.getKey(), draft.before().name(pair.getKey()), pair.getValue(),
					draft.after().name(pair.getValue()), byHand.containsKey(pair.getKey())))
			.toList();
	}

	private List<Gap> gaps(Set<String> mapped, Draft draft) {
		Map<String, Long> open = this.versions.standing(draft.from().definitionId())
			.stream()
			.collect(Collectors.toMap(Standing::activity, Standing::dossiers));
		List<Gap> gaps = new ArrayList<>();
		for (String id : draft.before().ids()) {
			if (!mapped.contains(id) && (draft.before().canHold(id) || open.getOrDefault(id, 0L) > 0)) {
				gaps.add(gap(id, draft, open.getOrDefault(id, 0L)));
			}
		}
		return gaps;
	}

	private static Gap gap(String id, Draft draft, long open) {
		Elements before = draft.before();
		String stay = (open > 0) ? " Không làm gì thì " + open + " hồ sơ đang ở đây giải quyết tiếp theo phiên bản cũ."
				: "";
		String remedy = "Nêu bước thay thế, hoặc đặt lại mã " + id + " trong mô hình." + stay;
		String why = "Bước này không còn trong phiên bản mới.";
		if (draft.after().has(id) && !draft.after().type(id).equals(before.type(id))) {
			why = "Bước này đã đổi loại: từ " + before.kind(id) + " thành " + draft.after().kind(id) + ".";
		}
		else if (draft.after().has(id)) {
			why = "Bước này đã chuyển sang quy trình con khác hoặc gắn vào bước khác.";
		}
		return new Gap(id, before.name(id), before.kind(id), why, remedy, open);
	}

	private static void checkNames(Map<String, String> byHand, Elements before, Elements after) {
		byHand.forEach((old, next) -> {
			if (!before.has(old) || !after.has(next)) {
				throw new RefusedException(Kind.INVALID, "STEP_UNKNOWN", "map",
						before.has(old) ? "Phiên bản mới không có bước «" + next + "». Hãy chép đúng mã trong mô hình."
								: "Phiên bản cũ không có bước «" + old + "». Hãy chép đúng mã trong mô hình.");
			}
		});
		if (Set.copyOf(byHand.values()).size() < byHand.size()) {
			throw new RefusedException(Kind.INVALID, "STEP_TWICE", "map",
					"Hai bước cũ cùng ghép vào một bước mới. Mỗi bước mới chỉ nhận một bước cũ.");
		}
	}

	private static RefusedException refusal(String steps) {
		return new RefusedException(Kind.INVALID, "STEP_DOES_NOT_FIT", "map", "Không ghép được «" + steps
				+ "» như đã nêu: hai bước phải cùng loại và nằm trong cùng quy trình con. Hãy chọn bước khác.");
	}

	private record Draft(Version from, Version to, Elements before, Elements after) {
	}

}
