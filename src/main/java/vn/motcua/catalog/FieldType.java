package vn.motcua.catalog;

/**
 * What a field of a dossier holds. The Java type is how {@code DossierData} keeps it.
 */
public enum FieldType {

	/** One line, String. */
	TEXT,
	/** Several lines, String. */
	LONG_TEXT,
	/** One of the options, String. */
	ENUM,
	/** Some of the options, List of String. */
	MULTI_ENUM,
	/** Boolean. */
	BOOLEAN,
	/** Long. */
	INTEGER,
	/** BigDecimal. */
	DECIMAL,
	/** Whole đồng, Long. */
	MONEY,
	/** LocalDate. */
	DATE,
	/** ISO instant as String. */
	DATE_TIME,
	/** {@code yyyy-MM} as String. */
	MONTH,
	/** Personal identification number, 12 digits. */
	PERSONAL_ID,
	/** Social insurance number, 10 digits. */
	SI_NUMBER,
	/** Tax code with check digit, or 12-digit personal id. */
	TAX_CODE,
	/** Domestic phone number. */
	PHONE,
	/** E-mail address. */
	EMAIL,
	/** Bank identification number, 6 digits. */
	BANK_BIN,
	/** Account number at a bank. */
	BANK_ACCOUNT,
	/** Account holder, upper case without diacritics. */
	BANK_ACCOUNT_NAME,
	/** Health insurance card. */
	HI_CARD,
	/** Province code of the administrative catalogue. */
	PROVINCE_CODE,
	/** Commune code of the administrative catalogue. */
	COMMUNE_CODE,
	/** Code of an agency of Vietnam Social Security. */
	AGENCY_CODE,
	/** Postal address, String. */
	ADDRESS,
	/** Rows with own fields, List of Map. */
	LIST

}
