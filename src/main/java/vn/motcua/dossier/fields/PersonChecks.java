package vn.motcua.dossier.fields;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldType;
import vn.motcua.shared.Gender;
import vn.motcua.shared.PersonalId;

/**
 * A personal ID tells sex and year of birth; they must agree with what stands beside it:
 * {@code personalId} with {@code gender} and {@code dateOfBirth}, {@code childPersonalId}
 * with {@code childGender} and {@code childBirthDate}.
 */
final class PersonChecks {

	private static final String SUFFIX = "PersonalId";

	private PersonChecks() {
	}

	static void check(FieldReading reading, List<FieldDefinition> fields, Map<String, Object> data) {
		fields.stream()
			.filter((field) -> field.type() == FieldType.PERSONAL_ID && data.get(field.id()) instanceof String)
			.forEach((field) -> PersonalId.of((String) data.get(field.id()))
				.contradiction(gender(field.id(), data), birthDate(field.id(), data))
				.ifPresent((message) -> reading.add("PERSONAL_ID_CONTRADICTS", field, message)));
	}

	private static Gender gender(String id, Map<String, Object> data) {
		Object value = data.get(id.endsWith(SUFFIX) ? prefix(id) + "Gender" : "gender");
		return Arrays.stream(Gender.values()).filter((g) -> g.name().equals(value)).findFirst().orElse(null);
	}

	private static LocalDate birthDate(String id, Map<String, Object> data) {
		Object value = data.get(id.endsWith(SUFFIX) ? prefix(id) + "BirthDate" : "dateOfBirth");
		return (value instanceof LocalDate date) ? date : null;
	}

	private static String prefix(String id) {
		return id.substring(0, id.length() - SUFFIX.length());
	}

}
