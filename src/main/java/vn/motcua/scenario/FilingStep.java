package vn.motcua.scenario;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Papers;
import vn.motcua.process.CaseProcess;

/** Files the dossier of a scenario the one way dossiers come in. */
@Lazy
@Component
class FilingStep {

	private final CaseProcess process;

	private final Papers papers;

	private final Stage stage;

	FilingStep(CaseProcess process, Papers papers, Stage stage) {
		this.process = process;
		this.papers = papers;
		this.stage = stage;
	}

	void play(Play play) {
		Scenario.Filing filing = play.scenario().file();
		if (filing.refused() != null) {
			Expectation.refused(filing.refused(), () -> file(play, filing));
			return;
		}
		file(play, filing);
	}

	private void file(Play play, Scenario.Filing filing) {
		Map<String, Object> values = new LinkedHashMap<>(filing.form());
		values.put("agency", filing.agency());
		values.put("channel", filing.channel());
		this.stage.as(filing.as(), filing.agency(), () -> {
			String code = this.process.start(filing.procedure(), values);
			filing.papers()
				.forEach((paper) -> this.papers.add(code, People.userId(filing.as()), paper.id(), paper.fileName(),
						SamplePaper.pdf(paper.id())));
			play.filed(code);
		});
	}

}
