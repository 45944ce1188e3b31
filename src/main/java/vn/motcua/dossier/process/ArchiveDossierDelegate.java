package vn.motcua.dossier.process;

import java.time.Clock;
import java.time.LocalDate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossiers;
import vn.motcua.process.CaseExecution;

/**
 * Archives the dossier. No retention table of Vietnam Social Security is known; one-off
 * benefits are kept ten years unless configured otherwise ({@code onestop.md} §11).
 */
@Component
class ArchiveDossierDelegate implements JavaDelegate {

	private final Dossiers dossiers;

	private final Clock clock;

	private final int years;

	ArchiveDossierDelegate(Dossiers dossiers, Clock clock, @Value("${motcua.dossier.retention-years}") int years) {
		this.dossiers = dossiers;
		this.clock = clock;
		this.years = years;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.dossiers.archive(CaseExecution.dossierCode(execution), Caller.SYSTEM,
				LocalDate.now(this.clock).plusYears(this.years));
	}

}
