package vn.motcua.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.motcua.catalog.EmployerList;
import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.Procedure;
import vn.motcua.dossier.DossierData;
import vn.motcua.dossier.ListLines;
import vn.motcua.shared.Sha256;

/**
 * What a line asks for, as a hash: the employer, the procedure and the fields that
 * {@link EmployerList#same} names. Two lines with one key are the same line.
 */
final class LineKeys {

	private LineKeys() {
	}

	/**
	 * The key of each line of a dossier, in the order of its lines; null for a line that
	 * was turned away, which may be filed again. Empty when no employer is named.
	 * @param data checked values
	 */
	static List<String> of(Procedure procedure, DossierData data) {
		EmployerList rule = procedure.employerList();
		String employer = (rule != null) ? data.text(rule.employer()) : "";
		if (employer.isBlank()) {
			return List.of();
		}
		Optional<FieldDefinition> list = procedure.requiredList();
		if (list.isEmpty()) {
			return List.of(key(procedure, employer, data));
		}
		List<String> keys = new ArrayList<>();
		if (data.get(list.get().id()) instanceof List<?> rows) {
			rows.forEach(
					(row) -> keys.add(ListLines.isTurnedAway(row) ? null : key(procedure, employer, with(data, row))));
		}
		return keys;
	}

	@SuppressWarnings("unchecked")
	private static DossierData with(DossierData data, Object row) {
		return data.with((Map<String, Object>) row);
	}

	private static String key(Procedure procedure, String employer, DossierData values) {
		StringBuilder text = new StringBuilder(procedure.slug()).append('\n').append(employer);
		procedure.employerList().same().forEach((field) -> text.append('\n').append(values.text(field)));
		return Sha256.of(text.toString());
	}

}
