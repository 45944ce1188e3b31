package vn.motcua.dossier.core;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.clock.store.PeriodStore;
import vn.motcua.clock.store.ServiceStore;
import vn.motcua.dossier.DossierPart;
import vn.motcua.dossier.DossierParts;
import vn.motcua.scenario.ScenarioPlayer;
import vn.motcua.scenario.ScenarioReader;
import vn.motcua.scenario.ScenarioResult;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What scenarios of interlinked procedures do not look at. */
@MotcuaTest
@Tag("database")
class DossierPartsTest {

	private static final String PROCEDURE = "birth-interlinked";

	private static final String COMMUNE = "H99.01.001";

	private static final String POLICE = "G01.99.001";

	private static final Instant BEGIN = Instant.parse("2026-09-30T17:00:00Z");

	private static final Instant END = Instant.parse("2026-10-31T17:00:00Z");

	@Autowired
	ScenarioPlayer player;

	@Autowired
	DossierParts parts;

	@Autowired
	PeriodStore periods;

	@Autowired
	ServiceStore services;

	@Test
	void startsNoPartTwice() {
		String whole = played("happy-path-online");
		List<DossierPart> begun = this.parts.of(whole);

		this.parts.start(whole, List.of("BIRTH", "RESIDENCE", "HI_CARD", "IDENTITY_CARD"));

		assertThat(begun).extracting(DossierPart::part)
			.containsExactlyInAnyOrder("BIRTH", "RESIDENCE", "HI_CARD", "IDENTITY_CARD");
		assertThat(this.parts.of(whole)).isEqualTo(begun);
	}

	@Test
	void startsOnlyWhatTheApplicantChose() {
		String whole = played("decree-63");

		this.parts.start(whole, List.of("RESIDENCE"));

		assertThat(this.parts.of(whole)).extracting(DossierPart::part).containsExactlyInAnyOrder("BIRTH", "HI_CARD");
	}

	@Test
	void theApplicantKnowsOneCode() {
		String whole = played("happy-path-online");

		assertThat(this.parts.of(whole))
			.allSatisfy((part) -> assertThat(this.parts.applicantsCode(part.code())).isEqualTo(whole));
		assertThat(this.parts.applicantsCode(whole)).isEqualTo(whole);
	}

	@Test
	void countsOnceWhereTheWholeIsAndThePartWhereItIsNot() {
		long everywhere = received(Set.of(COMMUNE, POLICE));
		long police = received(Set.of(POLICE));

		played("happy-path-online");

		assertThat(received(Set.of(COMMUNE, POLICE))).isEqualTo(everywhere + 1);
		assertThat(received(Set.of(POLICE))).isEqualTo(police + 1);
		assertThat(this.services.figures(BEGIN, END)).extracting("procedure", "agency")
			.contains(tuple(PROCEDURE, COMMUNE))
			.doesNotContain(tuple(PROCEDURE, POLICE));
	}

	private long received(Set<String> agencies) {
		return this.periods.rows(BEGIN, END, agencies, PROCEDURE)
			.stream()
			.mapToLong((row) -> row.counts().received())
			.sum();
	}

	private String played(String story) {
		ScenarioResult result = this.player
			.play(ScenarioReader.read(Path.of("processes/" + PROCEDURE + "/scenarios/" + story + ".yaml")));
		assertThat(result.passed()).as(result::report).isTrue();
		return result.dossierCode();
	}

}
