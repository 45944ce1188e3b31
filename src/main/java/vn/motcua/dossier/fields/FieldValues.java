package vn.motcua.dossier.fields;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldOption;
import vn.motcua.shared.Address;
import vn.motcua.shared.BankAccount;
import vn.motcua.shared.BankBin;
import vn.motcua.shared.CommuneCode;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.HealthCardNumber;
import vn.motcua.shared.InvalidValueException;
import vn.motcua.shared.PersonalId;
import vn.motcua.shared.PhoneNumber;
import vn.motcua.shared.ProvinceCode;
import vn.motcua.shared.SocialInsuranceNumber;
import vn.motcua.shared.TaxCode;

/** Turns one raw value into the Java type of its field, or says why it cannot. */
final class FieldValues {

	private FieldValues() {
	}

	/** The typed value; lists of rows are not read here. */
	static Object read(FieldDefinition field, Object raw) {
		try {
			return switch (field.type()) {
				case TEXT, LONG_TEXT -> text(field, raw, Function.identity());
				case ADDRESS -> text(field, raw, (t) -> Address.of(t).value());
				case PERSONAL_ID -> text(field, raw, (t) -> PersonalId.of(t).value());
				case SI_NUMBER -> text(field, raw, (t) -> SocialInsuranceNumber.of(t).value());
				case TAX_CODE -> text(field, raw, (t) -> TaxCode.of(t).value());
				case PHONE -> text(field, raw, (t) -> PhoneNumber.of(t).value());
				case EMAIL -> text(field, raw, (t) -> EmailAddress.of(t).value());
				case BANK_BIN -> text(field, raw, (t) -> BankBin.of(t).value());
				case BANK_ACCOUNT -> text(field, raw, BankAccount::number);
				case BANK_ACCOUNT_NAME -> text(field, raw, BankAccount::holder);
				case HI_CARD -> text(field, raw, (t) -> HealthCardNumber.of(t).value());
				case PROVINCE_CODE -> text(field, raw, (t) -> ProvinceCode.of(t).value());
				case COMMUNE_CODE -> text(field, raw, (t) -> CommuneCode.of(t).value());
				case AGENCY_CODE -> text(field, raw, Function.identity());
				case ENUM -> option(field, TextValues.read(field, raw));
				case MULTI_ENUM -> options(field, raw);
				case BOOLEAN -> flag(raw);
				case INTEGER, MONEY -> NumberValues.whole(field, raw);
				case DECIMAL -> NumberValues.decimal(field, raw);
				case DATE -> DateValues.day(raw);
				case DATE_TIME -> DateValues.instant(raw);
				case MONTH -> DateValues.month(raw);
				case LIST -> throw new IllegalArgumentException("rows are read by ListValues");
			};
		}
		catch (InvalidValueException ex) {
			throw new BadValue(ex.code(), ex.getMessage());
		}
	}

	private static String text(FieldDefinition field, Object raw, Function<String, String> value) {
		String text = value.apply(TextValues.read(field, raw));
		TextValues.checkShape(field, text);
		return text;
	}

	private static String option(FieldDefinition field, String value) {
		if (field.options().isEmpty() && value.matches("[A-Z][A-Z0-9_]{0,99}")) {
			return value;
		}
		if (field.option(value).isEmpty()) {
			throw new BadValue("FIELD_NOT_AN_OPTION", "Không có lựa chọn này. Hãy chọn một trong: "
					+ String.join("; ", field.options().stream().map(FieldOption::labelVi).toList()) + ".");
		}
		return value;
	}

	private static Object options(FieldDefinition field, Object raw) {
		Collection<?> values = (raw instanceof Collection<?> list) ? list : Set.of(raw);
		Set<String> chosen = new LinkedHashSet<>();
		values.forEach((value) -> chosen.add(option(field, String.valueOf(value))));
		return java.util.List.copyOf(chosen);
	}

	private static Boolean flag(Object raw) {
		if (raw instanceof Boolean flag) {
			return flag;
		}
		return switch (raw.toString().strip()) {
			case "true" -> Boolean.TRUE;
			case "false" -> Boolean.FALSE;
			default -> throw new BadValue("FIELD_NOT_A_FLAG", "Chỉ chọn có hoặc không (true hoặc false).");
		};
	}

}
