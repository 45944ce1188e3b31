package vn.motcua.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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

	/**
	 * The data of a dossier as a decision had it: figures, days and choices from what was
	 * stored with it, the rest, which is personal, from the dossier.
	 * @throws IllegalStateException when a list has other rows than then
	 */
	static Map<String, Object> asDecided(Procedure procedure, Map<String, Object> data, Map<?, ?> stored) {
		return asDecided(procedure.fields(), data, stored);
	}

	private static Map<String, Object> asDecided(List<FieldDefinition> fields, Map<?, ?> data, Map<?, ?> stored) {
		Map<String, Object> then = new LinkedHashMap<>();
		data.forEach((name, value) -> then.put(String.valueOf(name), value));
		for (FieldDefinition field : fields) {
			Object kept = stored.get(field.id());
			if (KEPT.contains(field.type())) {
				then.remove(field.id());
				if (kept != null) {
					then.put(field.id(), typed(field.type(), kept));
				}
			}
			else if (!field.itemFields().isEmpty() && then.get(field.id()) instanceof List<?> rows) {
				then.put(field.id(), rows(field, rows, (kept instanceof List<?> list) ? list : List.of()));
			}
		}
		return then;
	}

	private static List<Map<String, Object>> rows(FieldDefinition field, List<?> now, List<?> stored) {
		if (now.size() != stored.size()) {
			throw new IllegalStateException("Danh sách «" + field.labelVi() + "» đã đổi số dòng sau lần tính.");
		}
		return IntStream.range(0, now.size())
			.mapToObj((i) -> asDecided(field.itemFields(), (Map<?, ?>) now.get(i), (Map<?, ?>) stored.get(i)))
			.toList();
	}

	private static Object typed(FieldType type, Object stored) {
		return switch (type) {
			case DATE -> LocalDate.parse(stored.toString());
			case DECIMAL -> new BigDecimal(stored.toString());
			case INTEGER, MONEY -> new BigDecimal(stored.toString()).longValueExact();
			default -> stored;
		};
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
