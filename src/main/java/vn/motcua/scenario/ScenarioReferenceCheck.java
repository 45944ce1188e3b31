package vn.motcua.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.motcua.catalog.ModelCheck;
import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelTree;

/** What a scenario names is in the models it plays. */
public class ScenarioReferenceCheck implements ModelCheck {

	@Override
	public String rule() {
		return "scenario-reference";
	}

	@Override
	public List<ModelFinding> check(ModelTree models) {
		List<ModelFinding> findings = new ArrayList<>();
		Map<String, ScenarioWorld> worlds = new HashMap<>();
		ScenarioModels.texts(models).forEach((read) -> check(read, models, worlds, findings));
		return findings;
	}

	private void check(ScenarioModels.Read read, ModelTree models, Map<String, ScenarioWorld> worlds,
			List<ModelFinding> findings) {
		List<Reference> references = read.text().references();
		Optional<Reference> named = references.stream().filter((r) -> r.type() == ValueType.PROCEDURE).findFirst();
		if (named.isEmpty()) {
			return;
		}
		Optional<ModelFolder> folder = models.folders()
			.stream()
			.filter((f) -> f.isProcedure() && f.slug().equals(named.get().value()))
			.findFirst();
		if (folder.isEmpty()) {
			List<String> slugs = models.folders()
				.stream()
				.filter(ModelFolder::isProcedure)
				.map(ModelFolder::slug)
				.toList();
			findings.add(finding(read, named.get(), slugs, ""));
			return;
		}
		ScenarioWorld world = worlds.computeIfAbsent(folder.get().slug(),
				(slug) -> new ScenarioWorld(models, folder.get()));
		references.stream()
			.distinct()
			.forEach((r) -> world.choices(r)
				.filter((choices) -> !choices.contains(r.value()))
				.ifPresent((choices) -> findings.add(finding(read, r, choices, folder.get().slug()))));
	}

	private ModelFinding finding(ScenarioModels.Read read, Reference reference, Collection<String> choices,
			String procedure) {
		String where = procedure.isEmpty() ? "" : " trong " + procedure;
		String at = reference.task().isEmpty() ? "" : " ở " + reference.task();
		String meant = String.join(", ", ModelTree.nearest(reference.value(), choices));
		return new ModelFinding(rule(), read.file().name(), reference.line(), reference.value(), "",
				ScenarioFileCheck
					.sentence("không có " + reference.type().labelVi() + at + " “" + reference.value() + "”" + where),
				meant.isEmpty() ? "Bỏ chỗ này, hoặc khai báo nó trong mô hình."
						: "Sửa lại tên (gần giống: " + meant + "), hoặc khai báo nó trong mô hình.");
	}

}
