package vn.motcua.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.FieldOption;
import vn.motcua.catalog.LimitUnit;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.clock.calendar.AgencyHours;
import vn.motcua.clock.calendar.WorkingCalendar;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierData;
import vn.motcua.process.CaseClock;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * What an apology with a new date must keep (calendar rule 12, form 04): once per
 * dossier, while its clock runs, with a reason and a working day after the old date.
 */
@Component
class ApologyRules {

	static final String NEW_DAY = "apologyNewDueOn";

	private static final int PROPOSED_DAYS = 3;

	private static final String REASON = "apologyReason";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final WorkingCalendar calendar;

	private final AgencyHours opening;

	private final ProcedureCatalog catalog;

	ApologyRules(WorkingCalendar calendar, AgencyHours opening, ProcedureCatalog catalog) {
		this.calendar = calendar;
		this.opening = opening;
		this.catalog = catalog;
	}

	/**
	 * The new promise that the dossier's facts name.
	 * @throws RefusedException with the field and the remedy
	 */
	Instant newPromise(DossierClock clock, Dossier dossier, Instant now) {
		if (clock.apologies() > 0) {
			throw new RefusedException(Kind.CONFLICT, "APOLOGY_SENT", "code",
					"Hồ sơ này đã xin lỗi và hẹn lại ngày trả một lần. Mỗi hồ sơ chỉ được hẹn lại một lần.");
		}
		if (!clock.isOpen() || clock.isStopped() || clock.startedAt() == null) {
			throw new RefusedException(Kind.CONFLICT, "APOLOGY_NOT_NEEDED", "code",
					"Thời hạn của hồ sơ này không chạy nên không phải xin lỗi hay hẹn lại ngày trả.");
		}
		checkReason(dossier.data());
		LocalDate day = dossier.data()
			.date(NEW_DAY)
			.orElseThrow(() -> refused(NEW_DAY, "Chưa có ngày hẹn trả mới. Hãy chọn một ngày làm việc."));
		checkDay(day, laterDay(clock.promisedAt(), now));
		return day.atTime(this.opening.of(clock.agency()).on(day).closesAt()).atZone(CaseClock.VIETNAM).toInstant();
	}

	/** The reason in words, from the list. */
	String reason(Dossier dossier) {
		String code = dossier.data().text(REASON);
		return this.catalog.get(dossier.procedure())
			.field(REASON)
			.flatMap((field) -> field.option(code))
			.map(FieldOption::labelVi)
			.orElse(code);
	}

	/**
	 * What the officer finds in the draft: three working days after the old date. Empty
	 * when they lie in a year without calendar: the officer is asked all the same.
	 */
	Optional<LocalDate> proposedDay(DossierClock clock, Instant now) {
		try {
			return Optional
				.of(this.calendar.lastDay(laterDay(clock.promisedAt(), now), PROPOSED_DAYS, LimitUnit.WORKING_DAYS));
		}
		catch (RefusedException ex) {
			// the step that names the day says which year is missing
			return Optional.empty();
		}
	}

	private static void checkReason(DossierData data) {
		if (data.text(REASON).isBlank()) {
			throw refused(REASON, "Chưa nêu lý do chậm trả kết quả. Hãy chọn một lý do.");
		}
		if (data.text(REASON).equals("OTHER") && data.text("apologyNote").isBlank()) {
			throw refused("apologyNote", "Đã chọn lý do khác. Hãy giải thích lý do chậm để in trong văn bản xin lỗi.");
		}
	}

	private void checkDay(LocalDate day, LocalDate after) {
		if (!day.isAfter(after)) {
			throw refused(NEW_DAY, "Ngày hẹn trả mới phải sau ngày " + DAY.format(after) + ".");
		}
		if (day.isAfter(after.plusYears(1))) {
			throw refused(NEW_DAY, "Ngày hẹn trả mới cách ngày hẹn cũ hơn một năm. Hãy kiểm tra lại năm.");
		}
		if (!this.calendar.isWorkingDay(day)) {
			throw refused(NEW_DAY, "Ngày " + DAY.format(day) + " là ngày nghỉ. Hãy chọn ngày làm việc, gần nhất là "
					+ DAY.format(this.calendar.workingDayFrom(day)) + ".");
		}
	}

	/** The old date, or today once it has passed. */
	private static LocalDate laterDay(Instant promised, Instant now) {
		return LegalClock.local(promised.isAfter(now) ? promised : now).toLocalDate();
	}

	private static RefusedException refused(String field, String message) {
		return new RefusedException(Kind.INVALID, "APOLOGY_INCOMPLETE", field, message);
	}

}
