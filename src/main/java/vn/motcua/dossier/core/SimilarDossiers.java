package vn.motcua.dossier.core;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierData;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.store.DossierRow;

/**
 * Whether two dossiers of one person and procedure ask for the same event: the same child
 * or overlapping leave; where neither tells, any other dossier counts.
 */
final class SimilarDossiers {

	private static final Set<DossierStatus> WITHOUT_RESULT = EnumSet.of(DossierStatus.NOT_ACCEPTED,
			DossierStatus.WITHDRAWN, DossierStatus.STOPPED);

	/** Fields that name the event by themselves, strongest first. */
	private static final List<String> EVENT_FIELDS = List.of("childPersonalId", "childBirthDate", "adoptionDate");

	private SimilarDossiers() {
	}

	/** Those of the rows that ask for the same as the dossier. */
	static List<Dossier> of(Dossier dossier, List<DossierRow> rows) {
		return rows.stream().map(DossierRow::dossier).filter((other) -> sameMatter(dossier, other)).toList();
	}

	private static boolean sameMatter(Dossier dossier, Dossier other) {
		if (other.code().equals(dossier.code()) || WITHOUT_RESULT.contains(other.status())) {
			return false;
		}
		DossierData a = dossier.data();
		DossierData b = other.data();
		for (String field : EVENT_FIELDS) {
			if (a.get(field) != null && b.get(field) != null) {
				return a.get(field).equals(b.get(field));
			}
		}
		if (a.date("fromDate").isEmpty() || b.date("fromDate").isEmpty()) {
			return true;
		}
		return overlap(a, b);
	}

	private static boolean overlap(DossierData a, DossierData b) {
		return !from(a).isAfter(to(b)) && !from(b).isAfter(to(a));
	}

	private static LocalDate from(DossierData data) {
		return data.date("fromDate").orElseThrow();
	}

	private static LocalDate to(DossierData data) {
		return data.date("toDate").orElseGet(() -> from(data));
	}

}
