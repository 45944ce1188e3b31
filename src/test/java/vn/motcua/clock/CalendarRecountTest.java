package vn.motcua.clock;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.dossier.Dossiers;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.clock.CalendarChanges.OFF;
import static vn.motcua.clock.TermDossiers.OFFICER;
import static vn.motcua.clock.TermDossiers.at;
import static vn.motcua.clock.TermDossiers.now;

/**
 * Dates counted anew from the ledger: stops, restarts, what a person fixed, what came
 * later.
 */
@MotcuaTest
@Tag("database")
class CalendarRecountTest {

	@Autowired
	CalendarChanges changes;

	@Autowired
	TermDossiers cases;

	@Autowired
	CalendarDesk desk;

	@Autowired
	DossierClocks clocks;

	@Autowired
	Dossiers dossiers;

	@AfterEach
	void restore() {
		this.changes.restore();
	}

	@Test
	void countsStopsAndRestartsAnew() {
		String code = accepted("2027-06-07T09:00");
		now("2027-06-08T09:00");
		this.clocks.stop(code, "OTHER_AGENCY", OFFICER);
		now("2027-06-11T09:00");
		this.clocks.resume(code, "OTHER_AGENCY", OFFICER);
		assertThat(this.cases.promised(code)).isEqualTo(at("2027-06-21T17:00"));
		String restarted = accepted("2027-06-07T09:00");
		this.dossiers.requestSupplement(restarted, OFFICER);
		now("2027-06-09T09:00");
		this.dossiers.resume(restarted, OFFICER);
		assertThat(this.cases.promised(restarted)).isEqualTo(at("2027-06-18T17:00"));
		this.changes.apply(OFF);
		assertThat(this.cases.promised(code)).as("one day of the stop was no working day after all")
			.isEqualTo(at("2027-06-21T17:00"));
		assertThat(this.cases.promised(restarted)).isEqualTo(at("2027-06-21T17:00"));
	}

	@Test
	void aDateThatAPersonFixedStaysUnlessItsDayIsOff() {
		String stays = accepted("2027-06-07T09:00");
		String moves = accepted("2027-06-07T09:00");
		this.clocks.move(stays, at("2027-06-22T17:00"), at("2027-06-22T17:00"), "bằng tay", OFFICER);
		this.clocks.move(moves, at("2027-06-10T11:00"), at("2027-06-22T17:00"), "bằng tay", OFFICER);
		assertThat(this.desk.forecast(OFF).kept()).isGreaterThanOrEqualTo(2);
		this.changes.apply(OFF);
		assertThat(this.cases.promised(stays)).isEqualTo(at("2027-06-22T17:00"));
		assertThat(this.cases.promised(moves)).isEqualTo(at("2027-06-11T17:00"));
	}

	/** The limit of who files directly is five days; seven were promised. */
	@Test
	void whatIsSaidLaterDoesNotChangeTheLimitThatWasPromised() {
		String code = accepted("2027-06-07T09:00");
		this.dossiers.putFacts(code, OFFICER, Map.of("submissionMode", "DIRECT"));
		assertThat(this.desk.forecast(OFF).moves()).extracting(PromiseMove::code).contains(code);
		this.changes.apply(OFF);
		assertThat(this.cases.promised(code)).isEqualTo(at("2027-06-17T17:00"))
			.isEqualTo(this.clocks.of(code).indicatorDueAt());
		assertThat(this.clocks.ledger(code).get(0).basis()).contains("7 ngày làm việc", "Luật 41/2024/QH15, Điều 62");
	}

	/** Before the day that changes. */
	private String accepted(String moment) {
		String code = this.cases.accepted(moment);
		TermDossiers.now("2027-06-07T12:00");
		return code;
	}

}
