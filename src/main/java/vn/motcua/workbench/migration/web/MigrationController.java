package vn.motcua.workbench.migration.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.Caller;
import vn.motcua.process.CaseRole;
import vn.motcua.workbench.Analysts;
import vn.motcua.workbench.migration.DryRun;
import vn.motcua.workbench.migration.Migrations;
import vn.motcua.workbench.migration.Migrations.State;
import vn.motcua.workbench.migration.RunningModel;
import vn.motcua.workbench.migration.RunningModel.Standing;
import vn.motcua.workbench.migration.VersionPlan;
import vn.motcua.workbench.migration.VersionPlan.Choice;
import vn.motcua.workbench.migration.VersionPlan.Gap;
import vn.motcua.workbench.migration.VersionPlan.Pair;
import vn.motcua.workbench.migration.Versions;

/** The page of versions: analysts look and try, administrators let dossiers go. */
@RestController
@RequestMapping("/camunda/api/workbench/versions")
class MigrationController {

	/** The command looks at all. */
	private static final int LOOKED_AT = 1000;

	private static final int CODES = 100;

	private final Analysts analysts;

	private final Versions versions;

	private final Migrations migrations;

	MigrationController(Analysts analysts, Versions versions, Migrations migrations) {
		this.analysts = analysts;
		this.versions = versions;
		this.migrations = migrations;
	}

	@GetMapping
	Overview overview() {
		Caller caller = this.analysts.current();
		return new Overview(this.versions.all(), this.migrations.newest(),
				caller.roles().contains(CaseRole.ADMINISTRATORS.groupId()));
	}

	@GetMapping("/{key}/{version}/steps")
	List<Standing> steps(@PathVariable String key, @PathVariable int version) {
		return this.versions.standing(this.versions.get(key).version(version).definitionId());
	}

	@GetMapping("/{key}/{version}/dossiers")
	List<String> dossiers(@PathVariable String key, @PathVariable int version, @RequestParam String step) {
		return this.versions.dossiersAt(this.versions.get(key).version(version).definitionId(), step, CODES);
	}

	@PostMapping("/{key}/{version}/plan")
	Plan plan(@PathVariable String key, @PathVariable int version, @RequestBody Wish wish) {
		VersionPlan plan = this.migrations.plan(key, version, wish.pairs());
		return new Plan(plan.model().name(), plan.from().number(), plan.to().number(), plan.pairs(), plan.gaps(),
				this.migrations.choices(plan));
	}

	@PostMapping("/{key}/{version}/dry-run")
	DryRun dryRun(@PathVariable String key, @PathVariable int version, @RequestBody Wish wish) {
		return this.migrations.dryRun(this.migrations.plan(key, version, wish.pairs()), LOOKED_AT);
	}

	@PostMapping("/{key}/{version}/migrate")
	Started migrate(@PathVariable String key, @PathVariable int version, @RequestBody Wish wish) {
		return new Started(this.migrations.request(key, version, wish.pairs(), wish.reason(), this.analysts.current()));
	}

	/**
	 * @param mayMigrate whether who asks is an administrator
	 */
	record Overview(List<RunningModel> models, List<State> migrations, boolean mayMigrate) {
	}

	record Plan(String name, int from, int to, List<Pair> pairs, List<Gap> gaps, List<Choice> choices) {
	}

	/**
	 * @param map new step by old step, null for none
	 */
	record Wish(Map<String, String> map, String reason) {

		Map<String, String> pairs() {
			Map<String, String> pairs = new LinkedHashMap<>();
			if (this.map != null) {
				this.map.forEach((old, next) -> {
					if (next != null && !next.isBlank()) {
						pairs.put(old, next);
					}
				});
			}
			return pairs;
		}

	}

	record Started(long id) {
	}

}
