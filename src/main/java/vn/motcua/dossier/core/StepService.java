package vn.motcua.dossier.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FourEyes;
import vn.motcua.dossier.ListLines;
import vn.motcua.dossier.fields.FieldChecks;
import vn.motcua.process.CaseRole;
import vn.motcua.process.Duty;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * What a person's step means for the dossier: fields, four eyes, who is working on it.
 */
@Service
@Transactional
public class StepService implements FourEyes {

	static final String TASK_COMPLETED = "TASK_COMPLETED";

	private static final String GROUP = "group";

	private static final Set<String> UNFINISHED = Set.of("SUPPLEMENT", "REFUSE", "REWORK");

	private final Dossiers dossiers;

	private final DossierRegister register;

	private final FieldChecks checks;

	private final ProcedureCatalog catalog;

	private final Agencies agencies;

	private final HandOverTargets targets;

	StepService(Dossiers dossiers, DossierRegister register, FieldChecks checks, ProcedureCatalog catalog,
			Agencies agencies, HandOverTargets targets) {
		this.dossiers = dossiers;
		this.register = register;
		this.checks = checks;
		this.catalog = catalog;
		this.agencies = agencies;
		this.targets = targets;
	}

	@Override
	public void checkFourEyes(String code, String person, String group) {
		CaseRole role = CaseRole.find(group).orElse(null);
		if (role == null || role.duty() == Duty.NONE || person.equals(Caller.SYSTEM)) {
			return;
		}
		for (DossierEvent event : this.dossiers.events(code)) {
			CaseRole done = roleOf(event);
			if (done != null && done.duty() != Duty.NONE && done.duty() != role.duty()
					&& event.actor().equals(person)) {
				throw new RefusedException(Kind.FORBIDDEN, "FOUR_EYES", "assignee",
						"Người này đã xử lý hồ sơ với vai trò “" + done.labelVi() + "” nên không được làm việc của “"
								+ role.labelVi() + "”. Hãy giao việc cho người khác.");
			}
		}
	}

	/** Who gave a dossier away only reads it. */
	public void checkHeld(String code, String agency) {
		Dossier dossier = this.dossiers.get(code);
		if (agency != null && !agency.equals(dossier.agency())) {
			String holder = this.agencies.find(dossier.agency()).map(Agency::nameVi).orElse(dossier.agency());
			throw new RefusedException(Kind.CONFLICT, "DOSSIER_HANDED_OVER", "code",
					"Hồ sơ đã chuyển đến " + holder + ". Cơ quan của bạn chỉ còn xem được hồ sơ này.");
		}
	}

	/** 2 → 4 when the first officer takes the accepted dossier. */
	public void begin(String code, String person) {
		if (this.dossiers.get(code).status() == DossierStatus.ACCEPTED) {
			this.dossiers.move(code, person, DossierStatus.PROCESSING, "");
		}
	}

	/**
	 * Keeps what the step brought.
	 * @param given raw form values by field id
	 * @param verdicts routing variables the step set, for the log
	 * @param times {@code receivedAt} and {@code dueAt} of the step as ISO instants, for
	 * the log
	 */
	public void complete(String code, String person, String taskId, String group, Map<String, Object> given,
			Map<String, Object> verdicts, Map<String, Object> times) {
		Dossier before = this.dossiers.get(code);
		Map<String, Object> facts = check(before, given, isFinished(verdicts));
		Map<String, Object> detail = new LinkedHashMap<>(verdicts);
		detail.putAll(times);
		detail.put(GROUP, group);
		detail.put("duty", CaseRole.find(group).map(CaseRole::duty).orElse(Duty.NONE).name());
		if (!facts.isEmpty()) {
			detail.put("fields", List.copyOf(new TreeSet<>(facts.keySet())));
		}
		this.register.record(code, person, TASK_COMPLETED, taskId, facts, detail);
		if (isFinished(verdicts)) {
			tellTurnedAway(before, person, facts);
		}
	}

	/** The dossier goes on with the other lines; the log names those it leaves. */
	private void tellTurnedAway(Dossier before, String person, Map<String, Object> facts) {
		facts.forEach((field, value) -> {
			if (ListLines.isAllTurnedAway(value)) {
				throw new RefusedException(Kind.INVALID, "LINES_ALL_REFUSED", field,
						"Mọi dòng của danh sách đều bị từ chối hoặc trả lại. Hãy kết luận từ chối hoặc yêu cầu bổ sung cả hồ sơ.");
			}
			List<Integer> lines = ListLines.turnedAwayNumbers(value);
			if (!lines.isEmpty() && !lines.equals(ListLines.turnedAwayNumbers(before.data().get(field)))) {
				this.dossiers.note(before.code(), person, "LINES_TURNED_AWAY", Map.of("list", field, "lines", lines));
			}
		});
	}

	/**
	 * Typed changes that these raw values make to the dossier, or a refusal.
	 * @param finished whether what is needed must be there now
	 */
	public Map<String, Object> check(Dossier dossier, Map<String, Object> given, boolean finished) {
		if (given.isEmpty()) {
			return Map.of();
		}
		Map<String, Object> circumstances = this.agencies.find(dossier.agency())
			.map((agency) -> Circumstances.of(dossier.channel(), this.agencies.level(agency)))
			.orElse(Map.of());
		Procedure procedure = this.catalog.get(dossier.procedure());
		Map<String, Object> changes = this.checks.changes(procedure, dossier.data().fields(), given, circumstances,
				finished);
		this.targets.check(procedure, dossier.agency(), changes);
		return changes;
	}

	/** A step that sends the dossier back or refuses it need not be filled in whole. */
	private static boolean isFinished(Map<String, Object> verdicts) {
		return verdicts.values().stream().noneMatch(UNFINISHED::contains);
	}

	/** Whoever files for somebody has received. */
	private static CaseRole roleOf(DossierEvent event) {
		if (event.kind().equals("FILED")) {
			return CaseRole.RECEPTION_OFFICERS;
		}
		return (event.kind().equals(TASK_COMPLETED) && event.detail().get(GROUP) instanceof String group)
				? CaseRole.find(group).orElse(null) : null;
	}

}
