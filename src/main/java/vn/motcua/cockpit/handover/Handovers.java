package vn.motcua.cockpit.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.cockpit.Act;
import vn.motcua.cockpit.Acts;
import vn.motcua.cockpit.Officer;
import vn.motcua.cockpit.Officers;
import vn.motcua.cockpit.Scope;
import vn.motcua.cockpit.handover.store.AbsenceStore;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FourEyes;
import vn.motcua.process.CaseRole;
import vn.motcua.shared.RefusedException;

/**
 * Gives tasks to somebody else: of the same agency, with a role of the task, present, and
 * not kept away from the dossier by four eyes. Each task is a transaction of its own.
 */
@Service
public class Handovers {

	private static final Logger LOG = LoggerFactory.getLogger(Handovers.class);

	private final OpenTasks tasks;

	private final Officers officers;

	private final FourEyes fourEyes;

	private final AbsenceStore absences;

	private final Dossiers dossiers;

	private final Acts acts;

	private final Clock clock;

	private final TransactionTemplate transaction;

	Handovers(OpenTasks tasks, Officers officers, FourEyes fourEyes, AbsenceStore absences, Dossiers dossiers,
			Acts acts, Clock clock, PlatformTransactionManager transactions) {
		this.tasks = tasks;
		this.officers = officers;
		this.fourEyes = fourEyes;
		this.absences = absences;
		this.dossiers = dossiers;
		this.acts = acts;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * The tasks of this scope, and everybody who could do at least one of them with how
	 * many.
	 */
	public Choices choices(Collection<String> taskIds, Scope scope) {
		List<OpenTask> found = this.tasks.find(taskIds, scope.agencies());
		Map<Officer, Integer> able = new LinkedHashMap<>();
		found.stream()
			.map(OpenTask::agency)
			.distinct()
			.flatMap((agency) -> this.officers.of(agency).stream())
			.forEach((officer) -> found.stream()
				.filter((task) -> reason(task, officer).isEmpty())
				.forEach((task) -> able.merge(officer, 1, Integer::sum)));
		return new Choices(found, able);
	}

	/** Whether each task of this scope may go to {@code person}. */
	public List<Handover> preview(Collection<String> taskIds, String person, Scope scope) {
		return judge(this.tasks.find(taskIds, scope.agencies()), person);
	}

	/** Gives what may be given; the answer says what could not be and why. */
	public List<Handover> apply(Collection<String> taskIds, String person, String reason, Scope scope) {
		return preview(taskIds, person, scope).stream()
			.map((handover) -> give(handover, person, Act.Kind.REASSIGNED, scope.caller().userId(), reason))
			.toList();
	}

	List<Handover> judge(List<OpenTask> found, String person) {
		Map<String, Optional<Officer>> byAgency = new HashMap<>();
		return found.stream()
			.map((task) -> new Handover(task, byAgency
				.computeIfAbsent(task.agency(),
						(agency) -> this.officers.of(agency).stream().filter((o) -> o.id().equals(person)).findFirst())
				.map((officer) -> reason(task, officer))
				.orElse("Người này không phải cán bộ của cơ quan giải quyết hồ sơ.")))
			.toList();
	}

	Handover give(Handover handover, String person, Act.Kind kind, String actor, String reason) {
		if (!handover.possible()) {
			return handover;
		}
		try {
			this.transaction.executeWithoutResult((status) -> assign(handover.task(), person, kind, actor, reason));
			return handover;
		}
		catch (RuntimeException ex) {
			return new Handover(handover.task(), failure(handover.task(), ex));
		}
	}

	/** What is no refusal and not the engine's word that the task went on is a fault. */
	private static String failure(OpenTask task, RuntimeException ex) {
		Optional<String> refusal = RefusedException.within(ex).map(RefusedException::getMessage);
		if (refusal.isPresent()) {
			return refusal.get();
		}
		if (ex instanceof ProcessEngineException) {
			LOG.info("Task {} was not given to somebody else: {}", task.id(), ex.getMessage());
			return "Việc vừa được người khác xử lý. Hãy tải lại danh sách.";
		}
		LOG.error("Task {} could not be given to somebody else", task.id(), ex);
		return "Hệ thống chưa giao được việc này, việc vẫn như cũ. Hãy thử lại hoặc báo quản trị viên.";
	}

	private void assign(OpenTask task, String person, Act.Kind kind, String actor, String reason) {
		String before = (task.assignee() != null) ? task.assignee() : "";
		this.tasks.assign(task.id(), person);
		this.dossiers.note(task.dossierCode(), actor, "REASSIGNED", task.activityId(),
				Map.of("from", before, "to", person, "reason", reason));
		this.acts.add(new Act(kind, this.clock.instant(), actor, task.agency(), task.dossierCode(), task.id(),
				task.activityId(), before, person, reason));
	}

	private String reason(OpenTask task, Officer officer) {
		if (!officer.agency().equals(task.agency())) {
			return "Người này không phải cán bộ của cơ quan giải quyết hồ sơ.";
		}
		if (officer.id().equals(task.assignee())) {
			return "Việc này đang do chính người này làm.";
		}
		if (task.groups().stream().noneMatch(officer.roles()::contains)) {
			return "Người này không có vai trò " + roles(task) + ".";
		}
		LocalDate today = LocalDate.now(this.clock);
		if (this.absences.isAway(officer.id(), task.agency(), today, today)) {
			return "Người này đang vắng mặt.";
		}
		return fourEyes(task, officer.id());
	}

	private String fourEyes(OpenTask task, String person) {
		try {
			this.fourEyes.checkFourEyes(task.dossierCode(), person,
					task.groups().stream().sorted().collect(Collectors.joining(",")));
			return "";
		}
		catch (RefusedException ex) {
			return ex.getMessage();
		}
	}

	private static String roles(OpenTask task) {
		return task.groups()
			.stream()
			.map((group) -> CaseRole.find(group).map(CaseRole::labelVi).orElse(group))
			.sorted()
			.collect(Collectors.joining(" hoặc "));
	}

	/** What may be chosen. */
	public record Choices(List<OpenTask> tasks, Map<Officer, Integer> able) {
	}

}
