package vn.motcua.desk.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldOption;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ReasonOption;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.shared.BankBin;
import vn.motcua.shared.ProvinceCode;

/** A dossier's value as its field's type reads to a person. */
@Component
class FieldTexts {

	private final Agencies agencies;

	FieldTexts(Agencies agencies) {
		this.agencies = agencies;
	}

	/** Empty when there is no value. LIST fields are tables, not texts. */
	String text(Procedure procedure, FieldDefinition field, Object value) {
		if (value == null) {
			return "";
		}
		return switch (field.type()) {
			case ENUM -> option(field, value.toString());
			case MULTI_ENUM -> options(procedure, field, value);
			case BOOLEAN -> Boolean.TRUE.equals(value) ? "Có" : "Không";
			case MONEY -> (value instanceof Number n) ? Texts.number(n) + " đồng" : value.toString();
			case INTEGER, DECIMAL -> (value instanceof Number n) ? Texts.number(n) : value.toString();
			case DATE -> (value instanceof LocalDate d) ? Texts.day(d) : value.toString();
			case DATE_TIME -> instant(value.toString());
			case MONTH -> Texts.month(value.toString());
			case BANK_BIN -> named(value, BankBin.all().get(value.toString()));
			case PROVINCE_CODE -> named(value, ProvinceCode.all().get(value.toString()));
			case AGENCY_CODE -> named(value, this.agencies.find(value.toString()).map(Agency::nameVi).orElse(null));
			default -> value.toString();
		};
	}

	private static String option(FieldDefinition field, String value) {
		return field.option(value).map(FieldOption::labelVi).orElse(value);
	}

	private static String options(Procedure procedure, FieldDefinition field, Object value) {
		Map<String, String> reasons = switch (field.id()) {
			case "supplementReasons" -> byCode(procedure.supplementReasons());
			case "refusalReasons" -> byCode(procedure.refusalReasons());
			default -> Map.of();
		};
		List<?> values = (value instanceof List<?> list) ? list : List.of(value);
		return values.stream()
			.map(Object::toString)
			.map((v) -> reasons.getOrDefault(v, option(field, v)))
			.collect(Collectors.joining("; "));
	}

	private static Map<String, String> byCode(List<ReasonOption> reasons) {
		return reasons.stream().collect(Collectors.toMap(ReasonOption::code, ReasonOption::vi));
	}

	private static String instant(String iso) {
		try {
			return Texts.minute(Instant.parse(iso));
		}
		catch (DateTimeParseException ex) {
			return iso;
		}
	}

	private static String named(Object code, String name) {
		return (name != null) ? name + " (" + code + ")" : code.toString();
	}

}
