package vn.motcua.clock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.clock.ClockEntry.Kind;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.MaternityFiling;
import vn.motcua.dossier.core.FilingService;
import vn.motcua.process.CaseClock;
import vn.motcua.scenario.process.CaseDriver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Dossiers without a case that an employer files at the counter: their limit is seven
 * working days. Whoever sets the clock releases it.
 */
@Lazy
@Component
public class TermDossiers {

	public static final String OFFICER = "lan";

	private final FilingService filings;

	private final Dossiers dossiers;

	private final DossierClocks clocks;

	TermDossiers(FilingService filings, Dossiers dossiers, DossierClocks clocks) {
		this.filings = filings;
		this.dossiers = dossiers;
		this.clocks = clocks;
	}

	public static void now(String moment) {
		CaseDriver.setClock(at(moment));
	}

	/** A moment in Vietnam, {@code 2026-09-16T10:00}. */
	public static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(CaseClock.VIETNAM).toInstant();
	}

	public String filed(String moment) {
		now(moment);
		Map<String, Object> fields = MaternityFiling.fields();
		fields.putAll(Map.of("submissionMode", "VIA_EMPLOYER", "employerName", "Công ty Mẫu", "employerUnitCode",
				"TN0123A", "employerTaxCode", "0100109106", "leftJobBefore", false));
		return this.filings.file(MaternityFiling.PROCEDURE, MaternityFiling.AGENCY, "COUNTER", OFFICER, "none", fields)
			.code();
	}

	/** Filed and accepted at the moment. */
	public String accepted(String moment) {
		String code = filed(moment);
		this.dossiers.accept(code, OFFICER);
		this.dossiers.move(code, OFFICER, DossierStatus.PROCESSING, "");
		return code;
	}

	/** The same for the dossier and its clock. */
	Instant promised(String code) {
		assertThat(this.dossiers.get(code).promisedAt()).isEqualTo(this.clocks.of(code).promisedAt());
		return this.clocks.of(code).promisedAt();
	}

	/** What the ledger tells. */
	List<Kind> kinds(String code) {
		return this.clocks.ledger(code).stream().map(ClockEntry::kind).toList();
	}

}
