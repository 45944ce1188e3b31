package vn.motcua.dossier.core;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The legal code of a dossier: agency, day, seven-digit serial of the agency's day,
 * {@code G12.01.001-20260720-0000001}.
 */
final class DossierCode {

	private DossierCode() {
	}

	static String of(String agency, LocalDate day, int serial) {
		return agency + "-" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "-"
				+ String.format(Locale.ROOT, "%07d", serial);
	}

}
