package vn.motcua.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

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

	private final AtomicInteger people = new AtomicInteger();

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
		values.computeIfPresent("personalId", (field, id) -> personOfItsOwn(id.toString()));
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

	/**
	 * Scenarios share a database and often copy their person from each other; with one
	 * number they would be duplicates of each other. Province, century and year stay, the
	 * serial is counted.
	 */
	private String personOfItsOwn(String personalId) {
		return (personalId.matches("\\d{12}"))
				? personalId.substring(0, 6) + String.format("%06d", this.people.incrementAndGet()) : personalId;
	}

}
