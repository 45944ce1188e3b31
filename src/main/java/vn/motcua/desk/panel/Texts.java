package vn.motcua.desk.panel;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import vn.motcua.process.CaseClock;

/** Dates, numbers and sizes the way a Vietnamese office writes them. */
final class Texts {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy")
		.withZone(CaseClock.VIETNAM);

	private Texts() {
	}

	static String day(LocalDate day) {
		return (day != null) ? DAY.format(day) : "";
	}

	static String minute(Instant at) {
		return (at != null) ? MINUTE.format(at) : "";
	}

	static String number(Number number) {
		DecimalFormatSymbols signs = new DecimalFormatSymbols(Locale.ROOT);
		signs.setDecimalSeparator(',');
		signs.setGroupingSeparator('.');
		return new DecimalFormat("#,##0.######", signs).format(new BigDecimal(number.toString()));
	}

	static String size(long bytes) {
		if (bytes < 1024) {
			return bytes + " B";
		}
		long kilobytes = (bytes + 1023) / 1024;
		return (kilobytes < 1024) ? kilobytes + " KB"
				: number(BigDecimal.valueOf(kilobytes * 10 / 1024).movePointLeft(1)) + " MB";
	}

	/** A month of the dossier as people write it: 07/2026. */
	static String month(String isoMonth) {
		return isoMonth.replaceFirst("^(\\d{4})-(\\d{2})$", "$2/$1");
	}

}
