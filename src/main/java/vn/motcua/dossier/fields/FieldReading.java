package vn.motcua.dossier.fields;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldType;
import vn.motcua.shared.Finding;

/**
 * Reads the values of one form, or of one row of a list, and collects everything that is
 * wrong.
 */
final class FieldReading {

	private static final int MOST_ROWS = 200;

	private final List<Finding> findings;

	/** {@code children[2].}, or empty at the top. */
	private final String fieldPrefix;

	/** {@code Mục “Các con”, dòng 2, }, or empty at the top. */
	private final String placeVi;

	private final Map<String, Object> values = new LinkedHashMap<>();

	FieldReading() {
		this(new ArrayList<>(), "", "");
	}

	private FieldReading(List<Finding> findings, String fieldPrefix, String placeVi) {
		this.findings = findings;
		this.fieldPrefix = fieldPrefix;
		this.placeVi = placeVi;
	}

	static boolean isBlank(Object raw) {
		return raw == null || (raw instanceof String s && s.isBlank())
				|| (raw instanceof Collection<?> c && c.isEmpty());
	}

	/** Reads one given value; a blank one is left out. */
	void read(FieldDefinition field, Object raw) {
		if (isBlank(raw)) {
			return;
		}
		try {
			Object value = (field.type() == FieldType.LIST) ? rows(field, raw) : FieldValues.read(field, raw);
			if (!isBlank(value)) {
				this.values.put(field.id(), value);
			}
		}
		catch (BadValue ex) {
			add(ex.code(), field, ex.getMessage());
		}
	}

	void unknown(String id) {
		this.findings.add(Finding.of("FIELD_UNKNOWN", this.fieldPrefix + id,
				this.placeVi + "Thủ tục này không có mục “" + id + "”. Hãy bỏ mục này rồi gửi lại."));
	}

	void missing(FieldDefinition field) {
		add("FIELD_REQUIRED", field, "Chưa có thông tin. Hãy điền mục này.");
	}

	void add(String code, FieldDefinition field, String message) {
		this.findings.add(Finding.of(code, this.fieldPrefix + field.id(),
				this.placeVi + "Mục “" + field.labelVi() + "”: " + message));
	}

	boolean hasFinding(FieldDefinition field) {
		return this.findings.stream().anyMatch((f) -> f.field().startsWith(this.fieldPrefix + field.id()));
	}

	Map<String, Object> values() {
		return this.values;
	}

	List<Finding> findings() {
		return this.findings;
	}

	private List<Object> rows(FieldDefinition list, Object raw) {
		if (!(raw instanceof Collection<?> rows)) {
			throw new BadValue("FIELD_NOT_A_LIST", "Cần một danh sách các dòng.");
		}
		if (rows.size() > ((list.max() != null) ? list.max().intValue() : MOST_ROWS)) {
			throw new BadValue("LIST_TOO_LONG", "Có " + rows.size() + " dòng, nhiều hơn mức cho phép. Hãy bớt dòng.");
		}
		List<Object> read = new ArrayList<>();
		int number = 0;
		for (Object row : rows) {
			number++;
			if (!(row instanceof Map<?, ?> cells)) {
				throw new BadValue("LIST_ROW_INVALID", "Dòng " + number + " không đúng dạng. Hãy nhập lại dòng này.");
			}
			if (cells.values().stream().allMatch(FieldReading::isBlank)) {
				continue;
			}
			read.add(list.itemFields().isEmpty() ? cells : row(list, cells, number));
		}
		if (list.min() != null && read.size() < list.min().intValue()) {
			throw new BadValue("LIST_TOO_SHORT", "Cần ít nhất " + list.min().intValue() + " dòng.");
		}
		return read;
	}

	private Map<String, Object> row(FieldDefinition list, Map<?, ?> cells, int number) {
		FieldReading row = new FieldReading(this.findings, this.fieldPrefix + list.id() + "[" + number + "].",
				this.placeVi + "“" + list.labelVi() + "”, dòng " + number + ": ");
		row.readAll(list.itemFields(), cells);
		return row.values();
	}

	/** Reads given values of all {@code fields} and reports unknown and missing ones. */
	void readAll(List<FieldDefinition> fields, Map<?, ?> given) {
		given.forEach((id, raw) -> {
			if (!isBlank(raw) && fields.stream().noneMatch((f) -> f.id().equals(id))) {
				unknown(String.valueOf(id));
			}
		});
		fields.forEach((field) -> read(field, given.get(field.id())));
		checkMissing(fields, this.values, Map.of());
		PersonChecks.check(this, fields, this.values);
	}

	/** Checks what is missing, once all single values are read. */
	void checkMissing(List<FieldDefinition> fields, Map<String, Object> data, Map<String, Object> circumstances) {
		Map<String, Object> conditionData = new LinkedHashMap<>(circumstances);
		conditionData.putAll(data);
		for (FieldDefinition field : fields) {
			if (!data.containsKey(field.id()) && !hasFinding(field) && field.isRequiredFor(conditionData)) {
				missing(field);
			}
		}
	}

}
