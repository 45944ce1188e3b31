package vn.motcua.portal.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.DeployedModel;
import vn.motcua.catalog.DeployedModels;
import vn.motcua.catalog.ModelVersion;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.catalog.ReasonOption;
import vn.motcua.portal.diagram.PublicDiagram;
import vn.motcua.portal.diagram.Step;
import vn.motcua.portal.diagram.StepList;
import vn.motcua.portal.words.Words;
import vn.motcua.process.CaseClock;

/** Puts a procedure's page together from its file and from the model that runs. */
@Component
public class ProcedurePages {

	private static final int SHOWN_VERSIONS = 10;

	private final ProcedureCatalog catalog;

	private final DeployedModels models;

	private final Clock clock;

	ProcedurePages(ProcedureCatalog catalog, DeployedModels models, Clock clock) {
		this.catalog = catalog;
		this.models = models;
		this.clock = clock;
	}

	public Optional<ProcedurePage> of(String slug) {
		return known(slug).map(this::page);
	}

	/** What is told about a procedure that is not handled here. */
	public Optional<InformationPage> information(String slug) {
		return this.catalog.information()
			.stream()
			.filter((entry) -> entry.slug().equals(slug))
			.findFirst()
			.map(InformationPage::of);
	}

	/** The drawing that the public may have. */
	public Optional<String> diagram(String slug) {
		return known(slug).flatMap((procedure) -> this.models.find(procedure.slug()))
			.map((model) -> PublicDiagram.of(model.diagram().content()));
	}

	/** A draft is not known to the public. */
	public Optional<Procedure> known(String slug) {
		return this.catalog.published().stream().filter((procedure) -> procedure.slug().equals(slug)).findFirst();
	}

	public LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), CaseClock.VIETNAM);
	}

	private ProcedurePage page(Procedure p) {
		LocalDate today = today();
		ProcedureFacts facts = new ProcedureFacts(p, today);
		Standing standing = Standing.of(p, today);
		Optional<DeployedModel> model = this.models.find(p.slug());
		return new ProcedurePage(p.slug(), p.nameVi(), String.join("; ", Words.of("groups", p.groups())),
				standing.words(), standing.open(), Words.of("applicants", p.applicants()),
				Words.of("levels", p.agencyLevels()), Words.of("channels", p.channels()),
				Words.of("delivery", p.delivery()), service(p), facts.papers(), facts.fields(), facts.limits(true),
				facts.limits(false), facts.supplement(), facts.fee(), facts.results(), p.legalBasis(), facts.codes(),
				sentences(p.supplementReasons()), sentences(p.refusalReasons()),
				model.map(ProcedurePages::versions).orElse(List.of()),
				model.map((m) -> steps(m.diagram().content())).orElse(List.of()),
				model.map((m) -> StepList.ends(m.diagram().content())).orElse(List.of()));
	}

	private static String service(Procedure p) {
		return Words.of("scopes", p.serviceLevel().scope().name()) + " (mức độ " + p.serviceLevel().number() + ")";
	}

	private static List<String> sentences(List<ReasonOption> reasons) {
		return reasons.stream().map(ReasonOption::vi).toList();
	}

	private List<Step> steps(byte[] model) {
		return new StepList(this::block).of(model);
	}

	/** A block's own steps, one level deep: blocks inside blocks would only repeat. */
	private List<Step> block(String processId) {
		return this.models.find(processId)
			.map((model) -> new StepList((inner) -> List.of()).of(model.diagram().content()))
			.orElse(List.of());
	}

	private static List<Row> versions(DeployedModel model) {
		return model.versions().stream().limit(SHOWN_VERSIONS).map(ProcedurePages::version).toList();
	}

	private static Row version(ModelVersion version) {
		return new Row("Phiên bản " + version.number(), Words.day(version.deployedAt()), version.tag(), false);
	}

}
