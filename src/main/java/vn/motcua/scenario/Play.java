package vn.motcua.scenario;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;

import vn.motcua.process.CaseClock;

/** A scenario while it is played: the dossier it made and the moment it has reached. */
final class Play {

	/** Whose dossier a step is about, when not the whole. */
	static final Slot CHILD = Slot.one("child", ValueType.CODE,
			"Phần việc (parts trong procedure.yaml) mà bước nói tới; không ghi là hồ sơ chung.");

	private final Scenario scenario;

	private String dossierCode = "";

	private String childCode = "";

	private Instant now;

	private final Deque<Runnable> atEnd = new ArrayDeque<>();

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

	/** The dossier the present step is about. */
	String dossierCode() {
		return this.childCode.isEmpty() ? this.dossierCode : this.childCode;
	}

	/** The next step is about this part, or about the whole when empty. */
	void turnTo(String partCode) {
		this.childCode = partCode;
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

	/** What puts back that a step changed for everybody. */
	void atEnd(Runnable deed) {
		this.atEnd.push(deed);
	}

	/** Puts it back, the latest first. */
	void end() {
		while (!this.atEnd.isEmpty()) {
			this.atEnd.pop().run();
		}
	}

}
