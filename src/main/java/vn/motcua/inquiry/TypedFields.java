package vn.motcua.inquiry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.motcua.catalog.FieldDefinition;

/** Stored values as decisions compare them: days as days, moments as local time. */
final class TypedFields {

	private TypedFields() {
	}

	static Map<String, Object> of(List<FieldDefinition> fields, Map<?, ?> stored, ZoneId zone) {
		Map<String, Object> typed = new LinkedHashMap<>();
		for (FieldDefinition field : fields) {
			Object value = stored.get(field.id());
			if (value != null) {
				typed.put(field.id(), typed(field, value, zone));
			}
		}
		return typed;
	}

	private static Object typed(FieldDefinition field, Object value, ZoneId zone) {
		return switch (field.type()) {
			case DATE -> LocalDate.parse(value.toString());
			case DATE_TIME -> LocalDateTime.ofInstant(Instant.parse(value.toString()), zone);
			case DECIMAL -> new BigDecimal(value.toString());
			case INTEGER, MONEY -> new BigDecimal(value.toString()).longValueExact();
			case LIST ->
				((List<?>) value).stream().map((row) -> of(field.itemFields(), (Map<?, ?>) row, zone)).toList();
			default -> value;
		};
	}

}
