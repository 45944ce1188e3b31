package vn.motcua.slip.print;

import java.util.Locale;

import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;

/**
 * The head of a state document (Decree 30/2020/NĐ-CP): the agency above, the agency, and
 * the place that stands before the date.
 */
public record Letterhead(String parent, String agency, String place) {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

	private static final String KIND_OF_PLACE = "^(xã|phường|đặc khu|thị trấn|tỉnh|thành phố|TP\\.?)\\s+";

	public static Letterhead of(Agency agency, Agencies agencies) {
		String parent = agencies.find(agency.parent())
			.map(Agency::nameVi)
			.orElseGet(() -> agencies.level(agency).aboveVi());
		return new Letterhead(parent.toUpperCase(VIETNAMESE), agency.nameVi().toUpperCase(VIETNAMESE), place(agency));
	}

	/** A province writes its own name, an office below it that of its commune. */
	private static String place(Agency agency) {
		String[] parts = agency.address().split("\\s*,\\s*");
		int fromEnd = (agency.parent().isEmpty() || parts.length < 2) ? 1 : 2;
		return parts[parts.length - fromEnd].replaceFirst(KIND_OF_PLACE, "");
	}

}
