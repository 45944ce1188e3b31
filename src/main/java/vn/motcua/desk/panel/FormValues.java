package vn.motcua.desk.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldType;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.desk.panel.DossierPanel.Option;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.HandOvers;

/**
 * What forms start from: the dossier's fields as people type them, and the options that
 * only the platform knows. A form reads options under {@code valuesKey}.
 */
@Component
public class FormValues {

	/** Findings that may be let pass. */
	private static final String OVERRULABLE = "overrulableFindings";

	/** Where the dossier may go. */
	private static final String HAND_OVER = "handOverAgencies";

	/** Every agency that deals with the procedure. */
	private static final String COMPETENT = "competentAgencies";

	private final ProcedureCatalog catalog;

	private final FindingRows findings;

	private final HandOvers handOvers;

	private final Agencies agencies;

	FormValues(ProcedureCatalog catalog, FindingRows findings, HandOvers handOvers, Agencies agencies) {
		this.catalog = catalog;
		this.findings = findings;
		this.handOvers = handOvers;
		this.agencies = agencies;
	}

	/** For the form a procedure begins with. */
	public Map<String, Object> toBegin(String slug, String agency) {
		return Map.of(COMPETENT, options(this.handOvers.competent(slug, agency)));
	}

	/** For a form of a task. */
	public Map<String, Object> of(Dossier dossier) {
		Map<String, Object> values = typed(this.catalog.get(dossier.procedure()).fields(), dossier.data().fields());
		values.put(OVERRULABLE, this.findings.overrulable(dossier.code()));
		values.put(HAND_OVER, options(this.handOvers.targets(dossier)));
		values.put(COMPETENT, options(this.handOvers.competent(dossier.procedure(), dossier.agency())));
		return values;
	}

	/** Offices in two provinces may share a name. */
	private List<Option> options(List<Agency> found) {
		return found.stream()
			.map((agency) -> new Option(agency.code(),
					this.agencies.find(agency.parent())
						.map((above) -> agency.nameVi() + ", " + above.nameVi())
						.orElse(agency.nameVi())))
			.toList();
	}

	static Map<String, Object> typed(List<FieldDefinition> fields, Map<?, ?> values) {
		Map<String, Object> typed = new LinkedHashMap<>();
		values.forEach((id, value) -> typed.put(id.toString(), value));
		fields.forEach((field) -> typed.computeIfPresent(field.id(), (id, value) -> typed(field, value)));
		return typed;
	}

	/** Months are typed as 07/2026; everything else the renderer shows by itself. */
	private static Object typed(FieldDefinition field, Object value) {
		if (field.type() == FieldType.MONTH) {
			return Texts.month(value.toString());
		}
		if (field.type() == FieldType.LIST && value instanceof List<?> rows) {
			List<Object> typed = new ArrayList<>();
			rows.forEach((row) -> typed.add((row instanceof Map<?, ?> cells) ? typed(field.itemFields(), cells) : row));
			return typed;
		}
		return value;
	}

}
