package vn.motcua.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The fields of a dossier: what the applicant filed plus the facts officers and
 * capabilities added. Values are String, Boolean, Long, BigDecimal, LocalDate, List or
 * Map, as the field's type in {@code procedure.yaml} says.
 */
public record DossierData(Map<String, Object> fields) {

	public DossierData {
		fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
	}

	public Object get(String field) {
		return this.fields.get(field);
	}

	public String text(String field) {
		Object value = this.fields.get(field);
		return (value == null) ? "" : value.toString();
	}

	public Optional<Long> number(String field) {
		return (this.fields.get(field) instanceof Number n) ? Optional.of(n.longValue()) : Optional.empty();
	}

	public Optional<BigDecimal> decimal(String field) {
		return (this.fields.get(field) instanceof Number n) ? Optional.of(new BigDecimal(n.toString()))
				: Optional.empty();
	}

	public Optional<LocalDate> date(String field) {
		return (this.fields.get(field) instanceof LocalDate d) ? Optional.of(d) : Optional.empty();
	}

	public boolean flag(String field) {
		return Boolean.TRUE.equals(this.fields.get(field));
	}

	/** A copy in which {@code added} replaces equal names; null takes a name away. */
	public DossierData with(Map<String, Object> added) {
		Map<String, Object> merged = new LinkedHashMap<>(this.fields);
		merged.putAll(added);
		merged.values().removeIf(Objects::isNull);
		return new DossierData(merged);
	}

}
