package vn.motcua.clock.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.motcua.clock.AgencyOpening;
import vn.motcua.clock.CalendarDay;
import vn.motcua.clock.CalendarDay.Kind;
import vn.motcua.clock.CalendarEdit;
import vn.motcua.clock.CalendarEdit.DayEdit;
import vn.motcua.clock.CalendarProblem;
import vn.motcua.clock.CalendarYear;
import vn.motcua.clock.calendar.CalendarData.DatedHours;
import vn.motcua.dossier.Agencies;
import vn.motcua.shared.RefusedException;

/** Reads what an administrator wants to change and says what is wrong with it. */
@Component
class Proposals {

	private final YearChecks checks = new CalendarFiles().checks();

	private final Agencies agencies;

	Proposals(Agencies agencies) {
		this.agencies = agencies;
	}

	Proposal of(CalendarEdit edit, CalendarData current) {
		if (Stream.of(edit.yaml(), edit.day(), edit.hours()).filter(Objects::nonNull).count() != 1) {
			throw new RefusedException(RefusedException.Kind.INVALID, "CALENDAR_EDIT_INVALID", "",
					"Mỗi lần chỉ thay đổi một phần: tệp lịch năm, một ngày hoặc giờ làm việc.");
		}
		if (edit.hours() != null) {
			return hours(edit.hours(), current);
		}
		return (edit.day() != null) ? day(edit.day(), current) : file(edit.yaml(), current);
	}

	private Proposal file(String yaml, CalendarData current) {
		YearText.Reading reading = YearText.read(yaml);
		if (reading.year() == null) {
			return Proposal.year(null, null, reading.problems());
		}
		return year(current.years().get(reading.year().year()), reading.year());
	}

	private Proposal year(CalendarYear before, CalendarYear after) {
		return Proposal.year(before, after, this.checks.of(after));
	}

	private Proposal day(DayEdit edit, CalendarData current) {
		if (edit.date() == null) {
			return Proposal.year(null, null, List.of(CalendarProblem.error(0, "date", "Chọn ngày cần thay đổi.")));
		}
		CalendarYear before = current.years().get(edit.date().getYear());
		if (before == null) {
			return Proposal.year(null, null, List.of(CalendarProblem.error(0, "date", "Chưa có lịch năm "
					+ edit.date().getYear() + ". Nạp tệp lịch cả năm trước, rồi mới sửa từng ngày.")));
		}
		if (edit.kind() == null) {
			return year(before, before.without(edit.date()));
		}
		List<CalendarProblem> problems = problems(edit);
		if (!problems.isEmpty()) {
			return Proposal.year(before, null, problems);
		}
		return year(before, before.with(
				new CalendarDay(edit.date(), edit.kind(), edit.name().strip(), edit.status(), edit.source().strip())));
	}

	private static List<CalendarProblem> problems(DayEdit edit) {
		List<CalendarProblem> problems = new ArrayList<>();
		if (edit.kind() == Kind.WORKING && edit.date().getDayOfWeek() != DayOfWeek.SATURDAY) {
			problems.add(CalendarProblem.error(0, "date", "Ngày làm bù phải là thứ Bảy. Chọn ngày khác."));
		}
		if (edit.name() == null || edit.name().isBlank() || edit.name().length() > 200) {
			problems.add(CalendarProblem.error(0, "name", "Ghi tên ngày, tối đa 200 ký tự."));
		}
		if (edit.source() == null || edit.source().isBlank() || edit.source().length() > 500) {
			problems.add(CalendarProblem.error(0, "source", "Ghi nguồn (số thông báo, điều luật), tối đa 500 ký tự."));
		}
		if (edit.status() == null) {
			problems.add(CalendarProblem.error(0, "status", "Chọn đã công bố hoặc dự kiến."));
		}
		return problems;
	}

	private Proposal hours(AgencyOpening opening, CalendarData current) {
		String agency = Optional.ofNullable(opening.agency()).orElse(CalendarData.EVERYBODY);
		LocalDate from = opening.validFrom();
		WorkingHours hours = new WorkingHours(opening.opensAt(), opening.lunchFrom(), opening.lunchTo(),
				opening.closesAt(), opening.sameDayCutOff());
		List<CalendarProblem> problems = new ArrayList<>();
		if (from == null) {
			problems.add(CalendarProblem.error(0, "validFrom", "Chọn ngày bắt đầu áp dụng."));
		}
		if (!agency.equals(CalendarData.EVERYBODY) && this.agencies.find(agency).isEmpty()) {
			problems.add(CalendarProblem.error(0, "agency", "Không có cơ quan " + agency + ". Chọn lại cơ quan."));
		}
		hours.fault().ifPresent((fault) -> problems.add(CalendarProblem.error(0, "opensAt", fault)));
		if (!problems.isEmpty()) {
			return Proposal.year(null, null, problems);
		}
		DatedHours before = current.allHours()
			.stream()
			.filter((row) -> row.agency().equals(agency) && row.validFrom().equals(from))
			.findFirst()
			.orElse(null);
		return Proposal.hours(before, new DatedHours(agency, from, hours), inForce(agency, from, current), problems);
	}

	private String inForce(String agency, LocalDate day, CalendarData current) {
		try {
			return EditText.inForce(this.agencies.find(agency)
				.map((known) -> current.hoursOf(known).on(day))
				.orElseGet(() -> current.everybodysHours(day)));
		}
		catch (RefusedException ex) {
			// no hours at all on that day: there is nothing to tell
			return "";
		}
	}

}
