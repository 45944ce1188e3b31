package vn.motcua.scenario;

import vn.motcua.dossier.DossierParts;
import vn.motcua.dossier.DossierPart;
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

	private final DossierParts parts;

	ScenarioPlayer(List<StepPlayer> players, FilingStep filing, CaseDriver driver, CaseJobs jobs, DossierParts parts) {
		this.players = players.stream()
			.flatMap((p) -> p.kinds().stream().map((k) -> Map.entry(k, p)))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		this.filing = filing;
		this.driver = driver;
		this.jobs = jobs;
		this.parts = parts;
	}

	public synchronized ScenarioResult play(Scenario scenario) {
		Play play = new Play(scenario);
		CaseDriver.setClock(play.now());
		try {
			Mismatch mismatch = firstMismatch(scenario, play);
			play.turnTo("");
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

	private String part(String code, String part) {
		List<DossierPart> begun = this.parts.of(code);
		return begun.stream()
			.filter((one) -> one.part().equals(part))
			.map(DossierPart::code)
			.findFirst()
			.orElseThrow(() -> new StepFailedException("phần việc " + part + " đã mở",
					begun.stream().map(DossierPart::part).toList()));
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
				play.turnTo(step.has("child") ? part(play.dossierCode(), step.textOf("child")) : "");
				this.players.get(step.kind()).play(step, play);
				play.turnTo("");
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
