package vn.motcua.clock.process;

import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.clock.TermDossiers;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.MaternityCases;
import vn.motcua.dossier.MaternityFiling;
import vn.motcua.scenario.process.CaseDriver;

/**
 * Accepted dossiers over the {@link WaitingModel}, in September 2025, before every other
 * dossier of the shared database.
 */
@Lazy
@Component
class WaitingCases {

	private final MaternityCases cases;

	private final Dossiers dossiers;

	WaitingCases(MaternityCases cases, Dossiers dossiers) {
		this.cases = cases;
		this.dossiers = dossiers;
	}

	void begin() {
		TermDossiers.now("2025-09-08T09:00");
		this.cases.deploy(WaitingModel.model());
	}

	void end() {
		this.cases.undeploy();
		CaseDriver.releaseClock();
	}

	String accepted() {
		Map<String, Object> values = MaternityFiling.variables();
		values.put("fromDate", "2025-08-01");
		values.put("toDate", "2026-01-31");
		values.put("childBirthDate", "2025-08-03");
		values.put("totalDays", 184);
		String code = this.cases.start(values);
		this.dossiers.accept(code, "system");
		this.dossiers.move(code, "system", DossierStatus.PROCESSING, "");
		return code;
	}

	/** What the log tells. */
	List<String> kinds(String code) {
		return this.dossiers.events(code).stream().map(DossierEvent::kind).toList();
	}

}
