package vn.motcua.workbench.migration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.dossier.Caller;
import vn.motcua.process.CaseRole;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;
import vn.motcua.workbench.migration.Migration.Failure;
import vn.motcua.workbench.migration.Migration.Progress;
import vn.motcua.workbench.migration.MigrationStore.Case;
import vn.motcua.workbench.migration.RunningModel.Version;
import vn.motcua.workbench.migration.VersionPlan.Choice;

/** Plans, tries and asks for migrations; {@link Migrator} carries them out. */
@Service
public class Migrations {

	private static final int TOLD = 200;

	/** Characters of the column. */
	private static final int BY_HAND = 4000;

	private final Versions versions;

	private final VersionPlans plans;

	private final Rehearsal rehearsal;

	private final MigrationStore store;

	private final Clock clock;

	Migrations(Versions versions, VersionPlans plans, Rehearsal rehearsal, MigrationStore store, Clock clock) {
		this.versions = versions;
		this.plans = plans;
		this.rehearsal = rehearsal;
		this.store = store;
		this.clock = clock;
	}

	/**
	 * The plan from a version to the newest.
	 * @param slug of a procedure or block
	 * @throws RefusedException when there is no such model or version, or the steps named
	 * by hand do not fit
	 */
	public VersionPlan plan(String slug, int from, Map<String, String> byHand) {
		RunningModel model = this.versions.get(slug);
		Version version = model.version(from);
		if (from == model.newest().number()) {
			throw new RefusedException(Kind.CONFLICT, "VERSION_NEWEST", "from",
					"Phiên bản " + from + " là bản mới nhất, không có gì để chuyển.");
		}
		return this.plans.plan(model, version, model.newest(), byHand);
	}

	/** Steps of the new version that can be named by hand. */
	public List<Choice> choices(VersionPlan plan) {
		Elements after = this.versions.elements(plan.to().definitionId());
		return after.ids()
			.stream()
			.filter(after::canHold)
			.map((id) -> new Choice(id, after.name(id), after.kind(id)))
			.toList();
	}

	/** Versions before the newest on which dossiers run. */
	List<Integer> behind(String slug) {
		return this.versions.get(slug).versions().stream().skip(1).map(Version::number).toList();
	}

	/**
	 * What the plan would do, nothing done.
	 * @param limit how many dossiers to look at, at most
	 */
	public DryRun dryRun(VersionPlan plan, int limit) {
		return this.rehearsal.of(plan, limit);
	}

	/**
	 * Takes down which dossiers shall go; they go in the background.
	 * @param caller an administrator
	 * @return id of the migration
	 */
	@Transactional
	public long request(String slug, int from, Map<String, String> byHand, String reason, Caller caller) {
		if (!caller.roles().contains(CaseRole.ADMINISTRATORS.groupId())) {
			throw new RefusedException(Kind.FORBIDDEN, "NOT_ADMINISTRATOR", "",
					"Chỉ quản trị hệ thống được chuyển hồ sơ đang chạy. Hãy gửi kết quả chạy thử cho người đó.");
		}
		if (reason == null || reason.isBlank() || reason.length() > 500) {
			throw new RefusedException(Kind.INVALID, "REASON_MISSING", "reason",
					"Hãy ghi lý do chuyển, dài nhất 500 chữ.");
		}
		if (Migration.text(byHand).length() > BY_HAND) {
			throw new RefusedException(Kind.INVALID, "BY_HAND_TOO_LONG", "byHand",
					"Quá nhiều bước được ghép tay. Hãy ghép ít bước hơn, phần ghép tay dài nhất " + BY_HAND
							+ " ký tự.");
		}
		VersionPlan plan = plan(slug, from, byHand);
		if (this.store.isUnderWay(plan.model().key(), from)) {
			throw new RefusedException(Kind.CONFLICT, "MIGRATION_UNDER_WAY", "",
					"Hồ sơ của phiên bản này đang được chuyển. Hãy đợi xong rồi làm tiếp.");
		}
		long id = this.store
			.add(new Migration(0, plan.model().key(), from, plan.to().number(), plan.from().definitionId(),
					plan.to().definitionId(), byHand, reason.strip(), this.clock.instant(), caller.userId(), null));
		List<Case> cases = new ArrayList<>();
		this.versions.instances(plan.from().definitionId(), Integer.MAX_VALUE)
			.forEach((instance) -> cases.add(new Case(id, instance.getId(), instance.getBusinessKey(), 0)));
		this.store.addCases(id, cases);
		return id;
	}

	/** The newest migrations, newest first. */
	public List<State> newest() {
		return this.store.newest(TOLD).stream().map(this::state).toList();
	}

	State state(long id) {
		return state(this.store.get(id));
	}

	private State state(Migration migration) {
		return new State(migration, this.store.progress(migration.id()), this.store.failures(migration.id(), TOLD));
	}

	/** A migration and how far it is. */
	public record State(Migration migration, Progress progress, List<Failure> failures) {
	}

}
