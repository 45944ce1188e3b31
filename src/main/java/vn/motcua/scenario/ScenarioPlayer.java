package vn.motcua.scenario;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.scenario.process.CaseDriver;
import vn.motcua.scenario.process.CaseJobs;

/**
 * Plays one scenario from filing to its last step against the real application. The clock
 * stands still unless the scenario moves it.
 */
@Lazy
@Component
public class ScenarioPlayer {

	private final Map<StepKind, StepPlayer> players;

	private final FilingStep filing;

	private final CaseDriver driver;

	private final CaseJobs jobs;

	ScenarioPlayer(List<StepPlayer> players, FilingStep filing, CaseDriver driver, CaseJobs jobs) {
		this.players = players.stream()
			.flatMap((p) -> p.kinds().stream().map((k) -> Map.entry(k, p)))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		this.filing = filing;
		this.driver = driver;
		this.jobs = jobs;
	}

	public synchronized ScenarioResult play(Scenario scenario) {
		Play play = new Play(scenario);
		CaseDriver.setClock(play.now());
		try {
			Mismatch mismatch = firstMismatch(scenario, play);
			String code = play.dossierCode();
			return new ScenarioResult(scenario, code, mismatch, code.isEmpty() ? Map.of() : this.driver.visited(code));
		}
		finally {
			try {
				play.end();
			}
			finally {
				CaseDriver.releaseClock();
			}
		}
	}

	private Mismatch firstMismatch(Scenario scenario, Play play) {
		int line = scenario.file().line();
		String word = "file";
		try {
			this.filing.play(play);
			if (!play.dossierCode().isEmpty()) {
				this.jobs.runDue(play.dossierCode());
			}
			for (Scenario.Step step : scenario.steps()) {
				line = step.line();
				word = step.kind().word();
				this.players.get(step.kind()).play(step, play);
				this.jobs.runDue(play.dossierCode());
			}
			return null;
		}
		catch (StepFailedException ex) {
			return ex.at(line, word);
		}
		catch (RuntimeException ex) {
			return new Mismatch(line, word, "bước này chạy được", ex.getMessage());
		}
	}

}
