package vn.motcua.catalog.gate.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import vn.motcua.catalog.Block;
import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** One field key holds one type in all folders: forms and blocks are shared by key. */
public class FieldTypes implements Rule {

	@Override
	public String id() {
		return "field-two-types";
	}

	@Override
	public void check(Models models, Report report) {
		compare(models, (first, field) -> first.type() != field.type()
				? "Trường “%s” kiểu " + field.type() + " ở đây nhưng kiểu " + first.type() + " trong %s." : null,
				"Dùng một kiểu cho cả hai nơi, hoặc đặt tên khác cho trường này.", report);
	}

	/** Compares each declared field with the first of its name in another folder. */
	static void compare(Models models, BiFunction<FieldDefinition, FieldDefinition, String> fault, String remedy,
			Report report) {
		Map<String, Map.Entry<ModelFile, FieldDefinition>> seen = new HashMap<>();
		for (ModelFolder folder : models.folders()) {
			String name = "processes/" + folder.name() + (folder.isBlock() ? "/block.yaml" : "/procedure.yaml");
			folder.file(name).ifPresent((file) -> {
				for (FieldDefinition field : own(models, folder)) {
					Map.Entry<ModelFile, FieldDefinition> first = seen.putIfAbsent(field.id(), Map.entry(file, field));
					String message = (first != null && first.getKey() != file) ? fault.apply(first.getValue(), field)
							: null;
					if (message != null) {
						report.add(file, 0, field.id(), message.formatted(field.id(), first.getKey().name()), remedy);
					}
				}
			});
		}
	}

	/** What the folder's own file declares, without what blocks and the platform add. */
	private static List<FieldDefinition> own(Models models, ModelFolder folder) {
		return models.block(folder)
			.map(Block::fields)
			.or(() -> models.declared(folder).map(Procedure::fields))
			.orElse(List.of());
	}

}
