package vn.motcua.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Papers;
import vn.motcua.process.CaseProcess;

/** Files the dossier of a scenario the one way dossiers come in. */
@Lazy
@Component
class FilingStep {

	private final CaseProcess process;

	private final Papers papers;

	private final Stage stage;

	private final Dossiers dossiers;

	FilingStep(CaseProcess process, Papers papers, Stage stage, Dossiers dossiers) {
		this.process = process;
		this.dossiers = dossiers;
		this.papers = papers;
		this.stage = stage;
	}

	void play(Play play) {
		Scenario.Filing filing = play.scenario().file();
		if (filing.earlier() != null) {
			Map<String, Object> form = new LinkedHashMap<>(filing.form());
			form.putAll(filing.earlier());
			file(play, filing, form);
		}
		if (filing.refused() != null) {
			Expectation.refused(filing.refused(), () -> file(play, filing, filing.form()));
			return;
		}
		play.filed(file(play, filing, filing.form()));
	}

	/**
	 * Scenarios share a database and often copy their people from each other: a story
	 * that is over is nobody's duplicate.
	 */
	private String file(Play play, Scenario.Filing filing, Map<String, Object> form) {
		Map<String, Object> values = new LinkedHashMap<>(form);
		values.put("agency", filing.agency());
		values.put("channel", filing.channel());
		AtomicReference<String> filed = new AtomicReference<>();
		this.stage.as(filing.as(), filing.agency(), () -> {
			String code = this.process.start(filing.procedure(), values);
			filed.set(code);
			play.atEnd(() -> this.dossiers.forgetEvent(code));
			filing.papers()
				.forEach((paper) -> this.papers.add(code, People.userId(filing.as()), paper.id(), paper.fileName(),
						SamplePaper.pdf(paper.id())));
		});
		return filed.get();
	}

}
