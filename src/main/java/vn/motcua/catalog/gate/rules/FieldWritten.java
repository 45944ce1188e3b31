package vn.motcua.catalog.gate.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.motcua.catalog.Block;
import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldStage;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.PlatformFacts;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** A fact that officers should give is asked for in some form. */
public class FieldWritten implements Rule {

	@Override
	public String id() {
		return "field-never-written";
	}

	@Override
	public void check(Models models, Report report) {
		Set<String> everywhere = asked(models);
		Set<String> platform = PlatformFacts.all().stream().map(FieldDefinition::id).collect(Collectors.toSet());
		for (ModelFolder folder : models.folders()) {
			List<FieldDefinition> own = models.block(folder).map(Block::fields).orElse(List.of());
			List<FieldDefinition> fields = models.procedure(folder).map(Procedure::fields).orElse(own);
			Set<String> asked = new HashSet<>(everywhere);
			models.procedure(folder)
				.map(Procedure::parts)
				.orElse(List.of())
				.forEach((part) -> asked.add(part.outcome()));
			fields.stream()
				.filter((f) -> f.stage() == FieldStage.PROCESSING || folder.isBlock())
				.filter((f) -> !platform.contains(f.id()) && !asked.contains(f.id()))
				.forEach((f) -> report.add(facts(folder), 0, f.id(), "Không biểu mẫu nào hỏi trường “" + f.id() + "”.",
						"Thêm ô nhập vào một biểu mẫu hoặc bỏ khai báo."));
		}
	}

	private static Set<String> asked(Models models) {
		return models.processFolders()
			.stream()
			.flatMap((folder) -> models.forms(folder).stream())
			.flatMap((form) -> form.fields().stream())
			.map(FormFile::key)
			.collect(Collectors.toSet());
	}

	private static ModelFile facts(ModelFolder folder) {
		String name = "processes/" + folder.name() + (folder.isBlock() ? "/block.yaml" : "/procedure.yaml");
		return folder.file(name).orElseThrow();
	}

}
