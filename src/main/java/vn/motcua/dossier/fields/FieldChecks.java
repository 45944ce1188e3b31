package vn.motcua.dossier.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldOption;
import vn.motcua.catalog.FieldStage;
import vn.motcua.catalog.FieldType;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ReasonOption;
import vn.motcua.dossier.Agencies;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * Checks what came from outside against the fields a procedure declares and returns typed
 * values; refuses with every fault at once.
 */
@Component
public class FieldChecks {

	private final Agencies agencies;

	FieldChecks(Agencies agencies) {
		this.agencies = agencies;
	}

	/**
	 * A whole new filing.
	 * @param circumstances names that conditions may read beside fields: channel,
	 * agencyLevel
	 */
	public Map<String, Object> filing(Procedure procedure, Map<String, Object> given,
			Map<String, Object> circumstances) {
		FieldReading reading = new FieldReading();
		List<FieldDefinition> fields = procedure.filingFields();
		given.forEach((id, raw) -> {
			FieldDefinition field = declared(procedure, id);
			if (field != null && field.stage() == FieldStage.FILING) {
				read(reading, field.atFiling(), raw);
			}
			else if (!FieldReading.isBlank(raw)) {
				reading.unknown(id);
			}
		});
		reading.checkMissing(fields, reading.values(), circumstances);
		PersonChecks.check(reading, fields, reading.values());
		refuseIfBad(reading);
		return reading.values();
	}

	/**
	 * What a step of a running case changes: only given fields are looked at, and what
	 * they make missing or contradictory.
	 * @param finished whether officers' fields that are needed may not be left empty
	 * @return typed values; null for a field that was emptied
	 */
	public Map<String, Object> changes(Procedure procedure, Map<String, Object> current, Map<String, Object> given,
			Map<String, Object> circumstances, boolean finished) {
		FieldReading reading = new FieldReading();
		Map<String, Object> emptied = new LinkedHashMap<>();
		given.forEach((id, raw) -> {
			FieldDefinition field = declared(procedure, id);
			if (field == null) {
				if (!FieldReading.isBlank(raw)) {
					reading.unknown(id);
				}
			}
			else if (FieldReading.isBlank(raw)) {
				if (current.containsKey(id)) {
					emptied.put(id, null);
				}
			}
			else {
				read(reading, field, raw);
			}
		});
		Map<String, Object> after = new LinkedHashMap<>(current);
		after.keySet().removeAll(emptied.keySet());
		after.putAll(reading.values());
		List<FieldDefinition> touched = procedure.fields()
			.stream()
			.filter((f) -> given.containsKey(f.id()) && (finished || f.stage() == FieldStage.FILING))
			.toList();
		reading.checkMissing(touched, after, circumstances);
		PersonChecks.check(reading, procedure.fields(), after);
		refuseIfBad(reading);
		Map<String, Object> changes = new LinkedHashMap<>(emptied);
		changes.putAll(reading.values());
		return changes;
	}

	private void read(FieldReading reading, FieldDefinition field, Object raw) {
		reading.read(field, raw);
		if (field.type() == FieldType.AGENCY_CODE && reading.values().get(field.id()) instanceof String code
				&& this.agencies.find(code).isEmpty()) {
			reading.add("AGENCY_UNKNOWN", field, "Không có cơ quan bảo hiểm xã hội với mã này. Hãy chọn lại cơ quan.");
		}
	}

	/** The field, with the procedure's own reasons as options of the reason fields. */
	private FieldDefinition declared(Procedure procedure, String id) {
		FieldDefinition field = procedure.field(id).orElse(null);
		return switch (id) {
			case "supplementReasons" -> withOptions(field, procedure.supplementReasons());
			case "refusalReasons" -> withOptions(field, procedure.refusalReasons());
			default -> field;
		};
	}

	private FieldDefinition withOptions(FieldDefinition field, List<ReasonOption> reasons) {
		if (field == null || !field.options().isEmpty()) {
			return field;
		}
		List<FieldOption> options = reasons.stream().map((r) -> new FieldOption(r.code(), r.vi())).toList();
		return new FieldDefinition(field.id(), field.labelVi(), field.type(), field.required(), field.requiredWhen(),
				field.stage(), options, field.min(), field.max(), field.pattern(), field.maxLength(), field.help(),
				field.itemFields());
	}

	private void refuseIfBad(FieldReading reading) {
		if (!reading.findings().isEmpty()) {
			throw new RefusedException(Kind.INVALID, reading.findings());
		}
	}

}
