package vn.motcua.cockpit.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.cockpit.Act;
import vn.motcua.cockpit.Acts;
import vn.motcua.cockpit.Officer;
import vn.motcua.cockpit.Officers;
import vn.motcua.cockpit.Scope;
import vn.motcua.cockpit.handover.store.AbsenceStore;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;
import vn.motcua.shared.VietnameseText;

/** Officers who are away, and whoever stands in for them. */
@Service
public class Absences {

	private static final int LONGEST_DAYS = 366;

	/** How long an ended absence stays in the list. */
	private static final int SHOWN_DAYS = 30;

	private final AbsenceStore store;

	private final OpenTasks tasks;

	private final Officers officers;

	private final Handovers handovers;

	private final Acts acts;

	private final Clock clock;

	private final TransactionTemplate transaction;

	Absences(AbsenceStore store, OpenTasks tasks, Officers officers, Handovers handovers, Acts acts, Clock clock,
			PlatformTransactionManager transactions) {
		this.store = store;
		this.tasks = tasks;
		this.officers = officers;
		this.handovers = handovers;
		this.acts = acts;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	public List<Absence> list(Scope scope) {
		return this.store.ofAgencies(scope.agencies(), today().minusDays(SHOWN_DAYS));
	}

	/** What would move now, and what could not and why. */
	public List<Handover> preview(Plan plan, Scope scope) {
		check(plan, scope);
		return this.handovers.judge(this.tasks.heldBy(plan.officer(), plan.agency()), plan.substitute());
	}

	/**
	 * Records the absence; from its first day on everything the officer holds or gets
	 * goes to the substitute, without the tasks that are kept.
	 * @return what was moved at once, and what could not be; empty before the first day
	 */
	public List<Handover> set(Plan plan, Collection<String> kept, Scope scope) {
		check(plan, scope);
		String actor = scope.caller().userId();
		Absence planned = new Absence(0, plan.agency(), plan.officer(), plan.substitute(), plan.from(), plan.to(),
				VietnameseText.clean(plan.note()), this.clock.instant(), actor, null);
		long id = this.transaction.execute((status) -> {
			long given = this.store.insert(planned, kept);
			audit(Act.Kind.ABSENCE_SET, planned, given, actor);
			return given;
		});
		return plan.from().isAfter(today()) ? List.of() : cover(this.store.find(id).orElseThrow());
	}

	/** Ends it before its last day; tasks that moved stay where they are. */
	public void end(long id, Scope scope) {
		Absence absence = this.store.find(id)
			.filter((found) -> scope.contains(found.agency()))
			.orElseThrow(() -> new RefusedException(Kind.NOT_FOUND, "ABSENCE_UNKNOWN", "id",
					"Không có lần vắng mặt này. Hãy tải lại trang."));
		this.transaction.executeWithoutResult((status) -> {
			if (!this.store.end(id, this.clock.instant(), scope.caller().userId())) {
				throw new RefusedException(Kind.CONFLICT, "ABSENCE_ENDED", "id", "Lần vắng mặt này đã kết thúc.");
			}
			audit(Act.Kind.ABSENCE_ENDED, absence, id, scope.caller().userId());
		});
	}

	/** Moves what the officer holds now. */
	List<Handover> cover(Absence absence) {
		Set<String> kept = this.store.kept(absence.id());
		List<OpenTask> held = this.tasks.heldBy(absence.officer(), absence.agency())
			.stream()
			.filter((task) -> !kept.contains(task.id()))
			.toList();
		return this.handovers.judge(held, absence.substitute())
			.stream()
			.map((handover) -> this.handovers.give(handover, absence.substitute(), Act.Kind.COVERED,
					absence.createdBy(), "Vắng mặt: " + absence.note()))
			.toList();
	}

	/** Tasks that are still with the absent officer. */
	public int left(Absence absence) {
		return Math.toIntExact(this.tasks.countHeldBy(absence.officer(), absence.agency()));
	}

	public Absence.State state(Absence absence) {
		return absence.state(today());
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private void audit(Act.Kind kind, Absence absence, long id, String actor) {
		this.acts.add(new Act(kind, this.clock.instant(), actor, absence.agency(), null, String.valueOf(id), "",
				absence.officer(), absence.substitute(), absence.note()));
	}

	private void check(Plan plan, Scope scope) {
		if (plan.agency() == null || !scope.contains(plan.agency())) {
			throw refused("agency", "Hãy chọn một cơ quan trong phạm vi giám sát của bạn.");
		}
		List<String> people = this.officers.of(plan.agency()).stream().map(Officer::id).toList();
		if (!people.contains(plan.officer()) || !people.contains(plan.substitute())) {
			throw refused("officer", "Hãy chọn người vắng mặt và người làm thay là cán bộ của cơ quan này.");
		}
		if (Objects.equals(plan.officer(), plan.substitute())) {
			throw refused("substitute", "Người làm thay phải là người khác.");
		}
		checkDays(plan);
		if (this.store.isAway(plan.officer(), plan.agency(), plan.from(), plan.to())) {
			throw refused("from", "Người này đã được khai vắng mặt trong những ngày đó.");
		}
		if (this.store.isAway(plan.substitute(), plan.agency(), plan.from(), plan.to())) {
			throw refused("substitute", "Người làm thay cũng vắng mặt trong những ngày đó. Hãy chọn người khác.");
		}
	}

	private void checkDays(Plan plan) {
		if (plan.from() == null || plan.to() == null || plan.to().isBefore(plan.from())
				|| plan.to().isBefore(today())) {
			throw refused("to",
					"Hãy nhập ngày đầu và ngày cuối; ngày cuối không trước ngày đầu và không trước hôm nay.");
		}
		if (ChronoUnit.DAYS.between(plan.from(), plan.to()) > LONGEST_DAYS) {
			throw refused("to", "Một lần vắng mặt dài nhất " + LONGEST_DAYS + " ngày.");
		}
		String note = VietnameseText.clean(plan.note());
		if (note.isEmpty() || note.length() > 200) {
			throw refused("note", "Hãy ghi lý do vắng mặt, nhiều nhất 200 ký tự.");
		}
	}

	private static RefusedException refused(String field, String message) {
		return new RefusedException(Kind.INVALID, "ABSENCE_INVALID", field, message);
	}

	/** What a supervisor asks for; days are whole and both included. */
	public record Plan(String agency, String officer, String substitute, LocalDate from, LocalDate to, String note) {
	}

}
