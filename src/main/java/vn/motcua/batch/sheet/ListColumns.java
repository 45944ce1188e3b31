package vn.motcua.batch.sheet;

import java.util.List;
import java.util.Optional;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldType;
import vn.motcua.catalog.Procedure;

/**
 * What a procedure's workbook asks for, from its fields alone. Where the procedure has a
 * list that must be filled, a line is a row of it; where it has none, a line is a dossier
 * of its own and what all lines share may be given once.
 *
 * @param list the procedure's list, null when a line is a dossier
 * @param shared fields given once
 * @param line fields of a line
 */
public record ListColumns(Procedure procedure, FieldDefinition list, List<FieldDefinition> shared,
		List<FieldDefinition> line) {

	public static ListColumns of(Procedure procedure) {
		List<FieldDefinition> plain = procedure.filingFields()
			.stream()
			.filter((field) -> field.type() != FieldType.LIST)
			.toList();
		Optional<FieldDefinition> list = procedure.requiredList();
		return new ListColumns(procedure, list.orElse(null), plain,
				list.map((field) -> field.atFiling().itemFields()).orElse(plain));
	}

	/** Whether many lines share one dossier. */
	public boolean hasList() {
		return this.list != null;
	}

}
