package vn.motcua.workbench.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.benefit.BenefitReplay;
import vn.motcua.benefit.BenefitReplay.Recomputed;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.ClosedDossiers;
import vn.motcua.process.CaseProcess;
import vn.motcua.process.DecisionTrial;
import vn.motcua.process.Decisions;
import vn.motcua.validation.FindingReplay;
import vn.motcua.validation.FindingReplay.Rechecked;
import vn.motcua.workbench.replay.WhatIf.Difference;
import vn.motcua.workbench.replay.WhatIf.Unknown;

/** Replays closed dossiers through decisions. Changes nothing. */
@Service
public class WhatIfs {

	private final ProcedureCatalog catalog;

	private final ClosedDossiers closed;

	private final Decisions decisions;

	private final BenefitReplay benefits;

	private final FindingReplay findings;

	private final RepositoryService repository;

	private final CaseProcess cases;

	WhatIfs(ProcedureCatalog catalog, ClosedDossiers closed, Decisions decisions, BenefitReplay benefits,
			FindingReplay findings, RepositoryService repository, CaseProcess cases) {
		this.catalog = catalog;
		this.closed = closed;
		this.decisions = decisions;
		this.benefits = benefits;
		this.findings = findings;
		this.repository = repository;
		this.cases = cases;
	}

	/**
	 * The last closed dossiers of a procedure through other decisions.
	 * @param last how many
	 * @throws vn.motcua.shared.RefusedException NOT_FOUND when there is no such procedure
	 */
	@Transactional(readOnly = true)
	public WhatIf replay(String slug, int last, Candidate candidate) {
		Procedure procedure = this.catalog.get(slug);
		DecisionTrial trial = this.decisions.trial(candidate.decisions());
		Branches branches = new Branches(candidate.diagrams().isEmpty() ? deployed(slug) : candidate.diagrams());
		Tally tally = new Tally();
		List<Dossier> found = this.closed.last(slug, last);
		found.forEach((dossier) -> tally.add(dossier, this.benefits.replay(dossier, trial),
				this.findings.replay(dossier, trial), branches));
		return new WhatIf(slug, procedure.nameVi(), candidate.source(), found.size(), tally.computed, tally.checked,
				tally.before, tally.after, tally.differences, tally.unknown);
	}

	/** The newest of the procedure and of the blocks. */
	private List<BpmnModelInstance> deployed(String slug) {
		return this.cases.asPlatform(() -> this.repository.createProcessDefinitionQuery()
			.latestVersion()
			.list()
			.stream()
			.filter((definition) -> definition.getKey().equals(slug) || definition.getKey().startsWith("block-"))
			.map((definition) -> this.repository.getBpmnModelInstance(definition.getId()))
			.toList());
	}

	/** Adds up one dossier after the other. */
	private static final class Tally {

		private final List<Difference> differences = new ArrayList<>();

		private final List<Unknown> unknown = new ArrayList<>();

		private int computed;

		private int checked;

		private long before;

		private long after;

		void add(Dossier dossier, Optional<Recomputed> amount, Optional<Rechecked> check, Branches branches) {
			amount.filter((found) -> !found.problemVi().isEmpty())
				.ifPresent((found) -> this.unknown.add(new Unknown(dossier.code(), found.problemVi())));
			check.filter((found) -> !found.problemVi().isEmpty())
				.ifPresent((found) -> this.unknown.add(new Unknown(dossier.code(), found.problemVi())));
			Recomputed money = amount.filter((found) -> found.problemVi().isEmpty()).orElse(null);
			Rechecked looked = check.filter((found) -> found.problemVi().isEmpty()).orElse(null);
			if (money != null) {
				this.computed++;
				this.before += money.before();
				this.after += money.after();
			}
			this.checked += (looked != null) ? 1 : 0;
			List<String> route = route(dossier, money, looked, branches);
			if ((money != null && money.before() != money.after()) || !route.isEmpty()) {
				this.differences
					.add(new Difference(dossier.code(), dossier.closedAt(), (money != null) ? money.before() : null,
							(money != null) ? money.after() : null, law(money), route));
			}
		}

		private static List<String> route(Dossier dossier, Recomputed money, Rechecked looked, Branches branches) {
			List<String> route = new ArrayList<>();
			if (looked != null) {
				looked.added().forEach((key) -> route.add("Thêm lỗi " + key + "."));
				looked.gone().forEach((key) -> route.add("Không còn lỗi " + key + "."));
				if (looked.openBefore() != looked.openAfter()) {
					route.add(looked.openAfter() ? "Sẽ không được tiếp nhận khi còn lỗi này."
							: "Không còn lỗi nào ngăn tiếp nhận.");
				}
			}
			route.addAll(branches.differing(dossier, (money != null) ? money.before() : null,
					(money != null) ? money.after() : null, looked == null || !looked.openBefore(),
					looked == null || !looked.openAfter()));
			return route;
		}

		private static String law(Recomputed money) {
			if (money == null) {
				return "";
			}
			return money.lawBefore().equals(money.lawAfter()) ? money.lawAfter()
					: money.lawBefore() + " → " + money.lawAfter();
		}

	}

}
