package vn.motcua.scenario;

import java.time.Instant;
import java.time.LocalDateTime;

import vn.motcua.process.CaseClock;

/** A scenario while it is played: the dossier it made and the moment it has reached. */
final class Play {

	private final Scenario scenario;

	private String dossierCode = "";

	private Instant now;

	Play(Scenario scenario) {
		this.scenario = scenario;
		this.now = instant(scenario.at());
	}

	static Instant instant(LocalDateTime vietnamTime) {
		return vietnamTime.atZone(CaseClock.VIETNAM).toInstant();
	}

	Scenario scenario() {
		return this.scenario;
	}

	String dossierCode() {
		return this.dossierCode;
	}

	void filed(String code) {
		this.dossierCode = code;
	}

	Instant now() {
		return this.now;
	}

	void moveTo(Instant moment) {
		this.now = moment;
	}

}
