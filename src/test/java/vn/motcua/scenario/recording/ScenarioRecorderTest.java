package vn.motcua.scenario.recording;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.scenario.Scenario;
import vn.motcua.scenario.ScenarioPlayer;
import vn.motcua.scenario.ScenarioReader;
import vn.motcua.scenario.ScenarioResult;
import vn.motcua.shared.RefusedException;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A dossier that was played, recorded and played again goes the same way. */
@MotcuaTest
class ScenarioRecorderTest {

	@Autowired
	ScenarioPlayer player;

	@Autowired
	ScenarioRecorder recorder;

	@ParameterizedTest
	@ValueSource(strings = { "maternity-benefit/scenarios/happy-path",
			"maternity-benefit/scenarios/supplement-after-verification", "sickness-benefit/scenarios/happy-path",
			"si-lump-sum/scenarios/book-not-closed", "si-lump-sum/scenarios/book-not-closed-expired",
			"sickness-benefit/scenarios/withdrawn", "_shared/intake/scenarios/supplement-online",
			"_shared/return-result/scenarios/undeliverable-counter" })
	void aRecordedDossierGoesTheSameWay(String file) {
		Scenario scenario = ScenarioReader.read(Path.of("processes/" + file + ".yaml"));
		ScenarioResult first = this.player.play(scenario);
		assertThat(first.passed()).as(() -> first.report()).isTrue();

		String text = this.recorder.record(first.dossierCode());
		Scenario recorded = ScenarioReader
			.read(Path.of("processes/" + scenario.file().procedure() + "/scenarios/recorded.yaml"), text);
		ScenarioResult second = this.player.play(recorded);

		assertThat(second.passed()).as(() -> text + second.report()).isTrue();
		assertThat(second.visited()).as(text).isEqualTo(first.visited());
	}

	@Test
	void refusesADossierThatDoesNotExist() {
		assertThatThrownBy(() -> this.recorder.record("G12.01.001-20260101-9999999"))
			.isInstanceOf(RefusedException.class);
	}

}
