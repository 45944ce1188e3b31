package vn.motcua.workbench.migration;

import java.io.PrintStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Caller;
import vn.motcua.process.CaseClock;
import vn.motcua.process.CaseRole;
import vn.motcua.workbench.migration.Migrations.State;
import vn.motcua.workbench.migration.RunningModel.Version;

/** Versions, plans and migrations as text, for commands. */
@Lazy
@Component
public class MigrationText {

	/** Whoever may start the command on this database may do this. */
	private static final Caller OPERATOR = new Caller(Caller.SYSTEM, Set.of(CaseRole.ADMINISTRATORS.groupId()),
			Set.of());

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy")
		.withZone(CaseClock.VIETNAM);

	private static final int SAMPLE = 20;

	private final Versions versions;

	private final Migrations migrations;

	private final Migrator migrator;

	MigrationText(Versions versions, Migrations migrations, Migrator migrator) {
		this.versions = versions;
		this.migrations = migrations;
		this.migrator = migrator;
	}

	/** All models, their versions, and the steps of older versions. */
	public void versions(PrintStream out) {
		for (RunningModel model : this.versions.all()) {
			out.println((model.block() ? "Khối " : "Thủ tục ") + model.key() + " (" + model.name() + ")");
			model.versions().forEach((version) -> version(model, version, out));
		}
		this.migrations.newest()
			.stream()
			.filter((s) -> s.migration().finishedAt() == null)
			.forEach((s) -> state(s, out));
	}

	private void version(RunningModel model, Version version, PrintStream out) {
		boolean newest = version.number() == model.newest().number();
		out.println("  phiên bản " + version.number() + (newest ? ", mới nhất" : "") + ", từ "
				+ moment(version.deployedAt()) + ": " + version.running() + " hồ sơ");
		if (version.running() > 0) {
			this.versions.standing(version.definitionId())
				.stream()
				.filter((step) -> step.dossiers() > 0)
				.forEach((step) -> out.println("    " + step.dossiers() + " ở «" + step.name() + "» (" + step.activity()
						+ ")" + ((step.failed() > 0) ? ", trong đó " + step.failed() + " đứng vì lỗi" : "")));
		}
	}

	/**
	 * The plan and what would happen.
	 * @param from the version to leave, 0 for all before the newest
	 * @return whether every dossier would go over
	 */
	public boolean dryRun(String slug, int from, Map<String, String> byHand, PrintStream out) {
		boolean whole = true;
		for (int version : wanted(slug, from, out)) {
			VersionPlan plan = this.migrations.plan(slug, version, byHand);
			plan(plan, out);
			DryRun dry = this.migrations.dryRun(plan, Integer.MAX_VALUE);
			out.println("Chạy thử: " + dry.looked() + " hồ sơ, " + dry.would() + " chuyển được, " + dry.stays().size()
					+ " ở lại phiên bản cũ. Chưa thay đổi gì.");
			dry.stays()
				.stream()
				.limit(SAMPLE)
				.forEach((stays) -> out.println("  " + stays.code() + ": " + stays.why()));
			more(dry.stays().size(), out);
			whole = whole && dry.stays().isEmpty();
		}
		return whole;
	}

	/**
	 * Takes them over.
	 * @return whether every dossier went
	 */
	public boolean apply(String slug, int from, Map<String, String> byHand, String reason, PrintStream out) {
		List<Long> ids = new ArrayList<>();
		for (int version : wanted(slug, from, out)) {
			ids.add(this.migrations.request(slug, version, byHand, reason, OPERATOR));
		}
		this.migrator.sweep();
		List<State> states = ids.stream().map(this.migrations::state).toList();
		states.forEach((state) -> state(state, out));
		return states.stream().allMatch((state) -> state.progress().failed() == 0 && state.progress().waiting() == 0);
	}

	private List<Integer> wanted(String slug, int from, PrintStream out) {
		List<Integer> behind = (from > 0) ? List.of(from) : this.migrations.behind(slug);
		if (behind.isEmpty()) {
			out.println("Mọi hồ sơ của «" + this.versions.get(slug).name() + "» đã ở phiên bản mới nhất.");
		}
		return behind;
	}

	private static void plan(VersionPlan plan, PrintStream out) {
		out.println(plan.model().name() + ": phiên bản " + plan.from().number() + " sang " + plan.to().number() + ", "
				+ plan.pairs().size() + " bước ghép được, " + plan.gaps().size() + " bước không");
		plan.pairs()
			.stream()
			.filter(VersionPlan.Pair::byHand)
			.forEach((pair) -> out.println("  nêu bằng tay: «" + pair.fromName() + "» (" + pair.from() + ") → «"
					+ pair.toName() + "» (" + pair.to() + ")"));
		plan.gaps()
			.forEach((gap) -> out.println("  KHÔNG GHÉP «" + gap.name() + "» (" + gap.activity() + ", " + gap.kind()
					+ "): " + gap.why() + " " + gap.remedy()));
	}

	private static void state(State state, PrintStream out) {
		Migration m = state.migration();
		out.println("Lần chuyển " + m.id() + ", " + m.processKey() + " phiên bản " + m.fromVersion() + " sang "
				+ m.toVersion() + ": " + state.progress().moved() + " đã chuyển, " + state.progress().waiting()
				+ " đang đợi, " + state.progress().failed() + " ở lại, " + state.progress().ended()
				+ " đã xong trước đó");
		state.failures()
			.stream()
			.limit(SAMPLE)
			.forEach((failure) -> out.println("  " + failure.code() + ": " + failure.problem()));
		more(state.failures().size(), out);
	}

	private static void more(int all, PrintStream out) {
		if (all > SAMPLE) {
			out.println("  … và " + (all - SAMPLE) + " hồ sơ khác");
		}
	}

	private static String moment(Instant at) {
		return MOMENT.format(at);
	}

}
