package vn.motcua.batch.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.motcua.batch.Batches;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.shared.Finding;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** What an employer may choose: procedures that take lists, agencies that solve them. */
@Component
class EmployerChoices {

	private final Batches batches;

	private final ProcedureCatalog catalog;

	private final Agencies agencies;

	private final Clock clock;

	EmployerChoices(Batches batches, ProcedureCatalog catalog, Agencies agencies, Clock clock) {
		this.batches = batches;
		this.catalog = catalog;
		this.agencies = agencies;
		this.clock = clock;
	}

	/** Names by slug. */
	Map<String, String> procedures() {
		Map<String, String> names = new LinkedHashMap<>();
		this.batches.procedures().forEach((procedure) -> names.put(procedure.slug(), procedure.nameVi()));
		return names;
	}

	/** Names by code. */
	Map<String, String> agencies() {
		LocalDate today = LocalDate.now(this.clock);
		List<String> levels = this.batches.procedures()
			.stream()
			.flatMap((procedure) -> procedure.agencyLevels().stream())
			.toList();
		Map<String, String> names = new LinkedHashMap<>();
		this.agencies.all()
			.stream()
			.filter((agency) -> !agency.test() && levels.contains(this.agencies.level(agency).name()))
			.filter((agency) -> agency.validTo() == null || !today.isAfter(agency.validTo()))
			.forEach((agency) -> names.put(agency.code(), agency.nameVi()));
		return names;
	}

	String procedureName(String slug) {
		return this.catalog.find(slug).map(Procedure::nameVi).orElse(slug);
	}

	String agencyName(String code) {
		return this.agencies.find(code).map(Agency::nameVi).orElse(code);
	}

	/** Says at once all that was not chosen. */
	void check(String procedure, String agency, boolean empty) {
		List<Finding> missing = new ArrayList<>();
		if (!procedures().containsKey(procedure)) {
			missing.add(Finding.of("PROCEDURE_MISSING", "procedure", "Hãy chọn thủ tục của danh sách."));
		}
		if (!agencies().containsKey(agency)) {
			missing.add(Finding.of("AGENCY_MISSING", "agency", "Hãy chọn cơ quan tiếp nhận."));
		}
		if (empty) {
			missing.add(Finding.of("FILE_MISSING", "file", "Hãy chọn tệp danh sách (.xlsx) đã điền theo tệp mẫu."));
		}
		if (!missing.isEmpty()) {
			throw new RefusedException(Kind.INVALID, missing);
		}
	}

}
