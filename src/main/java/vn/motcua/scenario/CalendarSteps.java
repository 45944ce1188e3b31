package vn.motcua.scenario;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.clock.CalendarDay;
import vn.motcua.clock.CalendarDesk;
import vn.motcua.clock.CalendarEdit;
import vn.motcua.clock.CalendarPreview;
import vn.motcua.clock.CalendarProblem;
import vn.motcua.clock.CalendarReplayer;
import vn.motcua.scenario.process.CaseDriver;

/**
 * {@code calendar}: an administrator changes a day, and the change is carried to all open
 * dossiers. That takes the two minutes until the second look. When the scenario is over
 * the day is what it was, for the scenarios after it.
 */
@Lazy
@Component
class CalendarSteps implements StepPlayer {

	private static final String ADMINISTRATOR = "admin";

	private static final Duration UNTIL_SECOND_LOOK = Duration.ofMinutes(2);

	private final CalendarDesk desk;

	private final CalendarReplayer replayer;

	CalendarSteps(CalendarDesk desk, CalendarReplayer replayer) {
		this.desk = desk;
		this.replayer = replayer;
	}

	@Override
	public Set<StepKind> kinds() {
		return Set.of(StepKind.CALENDAR);
	}

	@Override
	public void play(Scenario.Step step, Play play) {
		boolean off = step.map().containsKey("off");
		if (off == step.map().containsKey("worked")) {
			throw new StepFailedException("đúng một trong hai: off (ngày nghỉ) hoặc worked (ngày làm bù)",
					step.map().keySet());
		}
		LocalDate day = LocalDate.parse(String.valueOf(step.map().get(off ? "off" : "worked")));
		if (this.desk.year(day.getYear()).days().stream().anyMatch((known) -> known.date().equals(day))) {
			throw new StepFailedException("một ngày mà lịch năm " + day.getYear() + " chưa nói đến", day);
		}
		String name = String.valueOf(step.map().get("name"));
		change(edit(day, off ? CalendarDay.Kind.OFF : CalendarDay.Kind.WORKING, name), name, play);
		play.atEnd(() -> change(edit(day, null, name), name, play));
	}

	private static CalendarEdit edit(LocalDate day, CalendarDay.Kind kind, String name) {
		return new CalendarEdit(null,
				new CalendarEdit.DayEdit(day, kind, name, CalendarDay.Status.OFFICIAL, "kịch bản"), null);
	}

	private void change(CalendarEdit edit, String why, Play play) {
		CalendarPreview preview = this.desk.preview(edit);
		if (preview.hasErrors()) {
			throw new StepFailedException("một thay đổi lịch không có lỗi",
					preview.problems().stream().filter(CalendarProblem::isError).toList());
		}
		this.desk.apply(edit, preview.revision(), true, why, ADMINISTRATOR);
		this.replayer.sweep();
		play.moveTo(play.now().plus(UNTIL_SECOND_LOOK));
		CaseDriver.setClock(play.now());
		this.replayer.sweep();
	}

}
