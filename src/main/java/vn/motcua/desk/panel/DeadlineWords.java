package vn.motcua.desk.panel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.ToLongBiFunction;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import vn.motcua.clock.WorkingDays;
import vn.motcua.desk.panel.DossierPanel.Deadline;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.process.CaseClock;

/** The legal due date and how far it is, in words and as a level for the colour. */
@Component
public class DeadlineWords {

	private static final int SOON_DAYS = 2;

	private final Clock clock;

	private final ToLongBiFunction<LocalDate, LocalDate> workingDays;

	@Autowired
	DeadlineWords(Clock clock, WorkingDays workingDays) {
		this(clock, workingDays::between);
	}

	DeadlineWords(Clock clock, ToLongBiFunction<LocalDate, LocalDate> workingDays) {
		this.clock = clock;
		this.workingDays = workingDays;
	}

	Deadline of(Dossier dossier) {
		if (dossier.promisedAt() == null) {
			return null;
		}
		String title = (dossier.acceptedAt() != null) ? "Hạn trả kết quả:" : "Hạn trả kết quả (dự kiến):";
		return new Deadline(title, Texts.minute(dossier.promisedAt()), words(dossier), level(dossier));
	}

	/** Short, for a card: {@code Hạn 25/11/2026 · còn 3 ngày làm việc}. */
	public String onCard(Dossier dossier) {
		if (dossier.promisedAt() == null) {
			return "";
		}
		return "Hạn " + Texts.day(day(dossier.promisedAt())) + " · " + words(dossier);
	}

	/** ok, soon, late or done. */
	public String level(Dossier dossier) {
		if (isSettled(dossier) || dossier.promisedAt() == null) {
			return "done";
		}
		if (dossier.promisedAt().isBefore(this.clock.instant())) {
			return "late";
		}
		return (daysLeft(dossier) <= SOON_DAYS) ? "soon" : "ok";
	}

	private String words(Dossier dossier) {
		if (isSettled(dossier)) {
			return "đã giải quyết xong";
		}
		if (dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED) {
			return "đang chờ bổ sung";
		}
		long days = daysLeft(dossier);
		if (dossier.promisedAt().isBefore(this.clock.instant())) {
			return (days == 0) ? "vừa quá hạn" : "quá hạn " + -days + " ngày làm việc";
		}
		return (days == 0) ? "đến hạn hôm nay" : "còn " + days + " ngày làm việc";
	}

	private long daysLeft(Dossier dossier) {
		return this.workingDays.applyAsLong(LocalDate.now(this.clock), day(dossier.promisedAt()));
	}

	private static boolean isSettled(Dossier dossier) {
		return dossier.status().isFinal() || dossier.status() == DossierStatus.PROCESSED;
	}

	private static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, CaseClock.VIETNAM);
	}

}
