package vn.motcua.clock;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.catalog.LimitUnit;
import vn.motcua.clock.ClockEntry.Kind;
import vn.motcua.clock.DossierClock.Outcome;
import vn.motcua.clock.DossierClock.Punctuality;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.scenario.process.CaseDriver;
import vn.motcua.shared.RefusedException;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.clock.TermDossiers.OFFICER;
import static vn.motcua.clock.TermDossiers.at;
import static vn.motcua.clock.TermDossiers.now;

/** The two clocks of a dossier on a real database; its limit is seven working days. */
@MotcuaTest
@Tag("database")
class DossierClocksTest {

	@Autowired
	TermDossiers cases;

	@Autowired
	Dossiers dossiers;

	@Autowired
	DossierClocks clocks;

	@AfterEach
	void release() {
		CaseDriver.releaseClock();
	}

	@Test
	void beginsAtAcceptanceAndEndsWithTheDecision() {
		String code = this.cases.accepted("2026-11-16T09:00");
		assertThat(this.clocks.of(code).promisedAt()).isEqualTo(at("2026-11-26T17:00"))
			.isEqualTo(this.dossiers.get(code).promisedAt());
		now("2026-11-18T09:00");
		this.dossiers.decide(code, OFFICER);
		DossierClock ended = this.clocks.of(code);
		assertThat(ended.finishedAt()).isEqualTo(at("2026-11-18T09:00"));
		assertThat(ended.outcome()).isEqualTo(Outcome.SOLVED);
		assertThat(ended.punctuality()).isEqualTo(Punctuality.EARLY);
		assertThat(ended.workedMinutes()).isEqualTo(2 * 450);
		assertThat(this.cases.kinds(code)).containsExactly(Kind.STARTED, Kind.FINISHED);
		now("2026-11-20T09:00");
		this.dossiers.move(code, OFFICER, DossierStatus.RETURNED, "");
		assertThat(this.clocks.of(code).returnedAt()).isEqualTo(at("2026-11-20T09:00"));
		assertThat(this.clocks.of(code).finishedAt()).isEqualTo(at("2026-11-18T09:00"));
	}

	/**
	 * Vector D8 of the calendar: seven days, asked on the second, completed on 27
	 * November.
	 */
	@Test
	void aSupplementRestartsTheLegalDateAndPausesTheIndicator() {
		String code = this.cases.accepted("2026-11-16T09:00");
		now("2026-11-18T14:00");
		this.dossiers.requestSupplement(code, OFFICER);
		DossierClock stopped = this.clocks.of(code);
		assertThat(stopped.isStopped()).isTrue();
		assertThat(stopped.isLate(at("2027-01-04T09:00"))).isFalse();
		now("2026-11-27T10:00");
		this.dossiers.resume(code, OFFICER);
		DossierClock running = this.clocks.of(code);
		assertThat(running.isStopped()).isFalse();
		assertThat(running.promisedAt()).isEqualTo(at("2026-12-08T17:00"))
			.isEqualTo(this.dossiers.get(code).promisedAt());
		assertThat(running.indicatorDueAt()).isEqualTo(at("2026-12-04T17:00"));
		assertThat(running.firstPromisedAt()).isEqualTo(at("2026-11-26T17:00"));
		assertThat(this.cases.kinds(code)).containsExactly(Kind.STARTED, Kind.STOPPED, Kind.RESTARTED);
		assertThat(this.dossiers.events(code)).extracting(DossierEvent::kind)
			.containsSubsequence("SUPPLEMENT_REQUESTED", "CLOCK_STOPPED", "SUPPLEMENT_PROVIDED", "CLOCK_RESUMED");
	}

	@Test
	void moreThanOneSupplementRequestCountsAsLate() {
		String code = this.cases.accepted("2026-11-16T09:00");
		for (int i = 0; i < 2; i++) {
			this.dossiers.requestSupplement(code, OFFICER);
			this.dossiers.resume(code, OFFICER);
		}
		assertThat(this.clocks.of(code).promisedAt()).isEqualTo(at("2026-11-26T17:00"));
		assertThat(this.clocks.of(code).indicatorDueAt()).isEqualTo(at("2026-11-26T17:00"));
		this.dossiers.decide(code, OFFICER);
		assertThat(this.clocks.of(code).supplementRequests()).isEqualTo(2);
		assertThat(this.clocks.of(code).punctuality()).isEqualTo(Punctuality.LATE);
	}

	@Test
	void waitingForAnotherAgencyPausesBothDates() {
		String code = this.cases.accepted("2026-11-16T09:00");
		now("2026-11-18T09:00");
		this.clocks.stop(code, "OTHER_AGENCY", OFFICER);
		now("2026-11-20T15:00");
		this.clocks.resume(code, "OTHER_AGENCY", OFFICER);
		DossierClock running = this.clocks.of(code);
		assertThat(running.promisedAt()).isEqualTo(at("2026-11-30T17:00")).isEqualTo(running.indicatorDueAt());
		assertThat(running.stoppedMinutes()).isEqualTo(390 + 450 + 330);
		ClockEntry resumed = this.clocks.ledger(code).get(2);
		assertThat(resumed.kind()).isEqualTo(Kind.RESUMED);
		assertThat(resumed.reason()).isEqualTo("OTHER_AGENCY");
		assertThat(resumed.basis()).contains("Nghị định 63/2024");
		assertThat(resumed.promisedBefore()).isEqualTo(at("2026-11-26T17:00"));
	}

	@Test
	void nobodyStopsAClockWithoutAReasonOfTheList() {
		String code = this.cases.accepted("2026-11-16T09:00");
		for (String reason : List.of("TIRED", "", StopReason.SUPPLEMENT)) {
			assertThatThrownBy(() -> this.clocks.stop(code, reason, OFFICER)).isInstanceOf(RefusedException.class)
				.hasMessageContaining("OTHER_AGENCY");
		}
		assertThatThrownBy(() -> this.clocks.resume(code, "OTHER_AGENCY", OFFICER))
			.hasMessageContaining("không có gì để tính tiếp");
		this.clocks.stop(code, "OTHER_AGENCY", OFFICER);
		assertThatThrownBy(() -> this.clocks.stop(code, "OTHER_AGENCY", OFFICER)).hasMessageContaining("đang dừng");
		assertThat(this.cases.kinds(code)).containsExactly(Kind.STARTED, Kind.STOPPED);
	}

	@Test
	void waitingForPaymentBeforeTheDecisionPausesBothDates() {
		String code = this.cases.accepted("2026-11-16T09:00");
		now("2026-11-17T16:00");
		this.dossiers.move(code, OFFICER, DossierStatus.PAYMENT_REQUESTED, "");
		now("2026-11-19T08:00");
		this.dossiers.move(code, OFFICER, DossierStatus.PROCESSING, "");
		assertThat(this.clocks.of(code).promisedAt()).isEqualTo(at("2026-11-30T17:00"));
	}

	@Test
	void whoeverIsStillWaitedForIsMeasuredAtTheRequest() {
		String code = this.cases.accepted("2026-11-16T09:00");
		now("2026-11-18T09:00");
		this.dossiers.requestSupplement(code, OFFICER);
		now("2026-12-31T16:00");
		this.dossiers.move(code, OFFICER, DossierStatus.STOPPED, "SUPPLEMENT_NOT_DELIVERED");
		DossierClock ended = this.clocks.of(code);
		assertThat(ended.outcome()).isEqualTo(Outcome.STOPPED);
		assertThat(ended.punctuality()).isEqualTo(Punctuality.EARLY);
		assertThat(ended.workedMinutes()).isEqualTo(2 * 450);
		assertThat(ended.isStopped()).isFalse();
	}

	@Test
	void aWithdrawalBeforeAcceptanceDoesNotCount() {
		String code = this.cases.filed("2026-11-16T09:00");
		this.dossiers.move(code, OFFICER, DossierStatus.WITHDRAWN, "");
		assertThat(this.clocks.of(code).outcome()).isEqualTo(Outcome.WITHDRAWN);
		assertThat(this.clocks.of(code).punctuality()).isNull();
	}

	@Test
	void aChangeOfTheCalendarMovesBothDatesOnce() {
		String code = this.cases.accepted("2026-11-16T09:00");
		for (int i = 0; i < 2; i++) {
			this.clocks.move(code, at("2026-11-27T17:00"), at("2026-11-27T17:00"), "Nghỉ thêm ngày 25/11/2026",
					"admin");
		}
		assertThat(this.cases.kinds(code)).containsExactly(Kind.STARTED, Kind.MOVED);
		assertThat(this.dossiers.get(code).promisedAt()).isEqualTo(at("2026-11-27T17:00"));
		assertThat(this.dossiers.events(code)).filteredOn((event) -> event.kind().equals("PROMISE_MOVED"))
			.singleElement()
			.extracting(DossierEvent::detail, InstanceOfAssertFactories.MAP)
			.containsEntry("to", at("2026-11-27T17:00").toString());
	}

	@Test
	void theLedgerKeepsTheLimitThatWasCounted() {
		String code = this.cases.accepted("2026-11-16T09:00");
		this.dossiers.requestSupplement(code, OFFICER);
		this.dossiers.resume(code, OFFICER);
		LegalTerm sevenDays = new LegalTerm(7, LimitUnit.WORKING_DAYS);
		assertThat(this.clocks.ledger(code)).extracting(ClockEntry::term).containsExactly(sevenDays, null, sevenDays);
		assertThat(this.clocks.ledger(code).get(2).basis()).contains("7 ngày làm việc", "Luật 41/2024/QH15, Điều 62");
	}

}
