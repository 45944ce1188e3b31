package vn.motcua.scenario;

import java.util.List;
import java.util.Set;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.ApplicantDeeds;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Callers;
import vn.motcua.dossier.Dossiers;

/** {@code supplement}, {@code papers} and {@code withdraw}: what the applicant does. */
@Lazy
@Component
class ApplicantSteps implements StepPlayer {

	private final ApplicantDeeds deeds;

	private final Dossiers dossiers;

	private final Callers callers;

	private final Stage stage;

	ApplicantSteps(ApplicantDeeds deeds, Dossiers dossiers, Callers callers, Stage stage) {
		this.dossiers = dossiers;
		this.deeds = deeds;
		this.callers = callers;
		this.stage = stage;
	}

	@Override
	public Set<StepKind> kinds() {
		return Set.of(StepKind.SUPPLEMENT, StepKind.PAPERS, StepKind.WITHDRAW);
	}

	@Override
	public void play(Scenario.Step step, Play play) {
		Scenario.Filing filing = play.scenario().file();
		String person = step.has("as") ? step.textOf("as") : filing.as();
		String agency = step.has("of") ? step.textOf("of") : this.dossiers.get(play.dossierCode()).agency();
		Runnable attempt = () -> this.stage.as(person, agency,
				() -> act(step, play.dossierCode(), this.callers.current()));
		if (step.has("refused")) {
			Expectation.refused(step.textsOf("refused"), attempt);
			return;
		}
		attempt.run();
	}

	private void act(Scenario.Step step, String code, Caller caller) {
		if (step.kind() == StepKind.WITHDRAW) {
			this.deeds.withdraw(code, caller);
			return;
		}
		if (step.kind() == StepKind.PAPERS) {
			add(Scenario.PaperFile.of(step.value()), code, caller);
			return;
		}
		this.deeds.supplement(code, caller, DossierSteps.map(step.map().get("form")),
				() -> add(Scenario.PaperFile.of(step.map().get("papers")), code, caller));
	}

	private void add(List<Scenario.PaperFile> papers, String code, Caller caller) {
		papers.forEach((paper) -> this.deeds.addPaper(code, caller, paper.id(), paper.fileName(),
				SamplePaper.pdf(paper.id())));
	}

}
