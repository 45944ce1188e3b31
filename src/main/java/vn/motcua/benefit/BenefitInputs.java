package vn.motcua.benefit;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldType;
import vn.motcua.catalog.Procedure;

/**
 * The part of a dossier worth keeping with a decision: figures, days and choices. Names,
 * numbers of persons and accounts stay in the dossier.
 */
final class BenefitInputs {

	private static final Set<FieldType> KEPT = EnumSet.of(FieldType.ENUM, FieldType.BOOLEAN, FieldType.INTEGER,
			FieldType.DECIMAL, FieldType.MONEY, FieldType.DATE, FieldType.MONTH);

	private BenefitInputs() {
	}

	static Map<String, Object> of(Procedure procedure, Map<String, Object> data) {
		return of(procedure.fields(), data);
	}

	private static Map<String, Object> of(List<FieldDefinition> fields, Map<?, ?> data) {
		Map<String, Object> kept = new LinkedHashMap<>();
		for (FieldDefinition field : fields) {
			Object value = data.get(field.id());
			if (KEPT.contains(field.type()) && value != null) {
				kept.put(field.id(), value);
			}
			else if (value instanceof List<?> rows && !field.itemFields().isEmpty()) {
				kept.put(field.id(), rows.stream().map((row) -> of(field.itemFields(), (Map<?, ?>) row)).toList());
			}
		}
		return kept;
	}

}
