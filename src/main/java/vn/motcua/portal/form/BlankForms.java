package vn.motcua.portal.form;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Service;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

import vn.motcua.catalog.DeployedModel;
import vn.motcua.catalog.DeployedModels;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.Procedure;
import vn.motcua.portal.page.ProcedureFacts;
import vn.motcua.portal.page.ProcedurePages;
import vn.motcua.shared.PdfRenderer;

/**
 * The declaration of each procedure as PDF. Drawn once for each version of model and
 * file, one at a time; asking for it often costs nothing.
 */
@Service
public class BlankForms {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

	private final ProcedurePages pages;

	private final DeployedModels models;

	private final SpringTemplateEngine templates;

	private final PdfRenderer renderer = new PdfRenderer();

	private final Map<String, Drawn> drawn = new ConcurrentHashMap<>();

	/** A PDF and what it was drawn from. */
	private record Drawn(String model, Procedure procedure, byte[] pdf) {

		boolean isOf(DeployedModel model, Procedure procedure) {
			return this.model.equals(model.id()) && this.procedure.equals(procedure);
		}

	}

	BlankForms(ProcedurePages pages, DeployedModels models, SpringTemplateEngine templates) {
		this.pages = pages;
		this.models = models;
		this.templates = templates;
	}

	/** Empty when the procedure is not known to the public. */
	public Optional<byte[]> pdf(String slug) {
		return this.pages.known(slug)
			.flatMap((procedure) -> this.models.find(slug).map((model) -> drawn(procedure, model).pdf()));
	}

	private Drawn drawn(Procedure procedure, DeployedModel model) {
		return this.drawn.compute(procedure.slug(), (slug, old) -> (old != null && old.isOf(model, procedure)) ? old
				: new Drawn(model.id(), procedure, draw(procedure, model)));
	}

	private byte[] draw(Procedure procedure, DeployedModel model) {
		List<BlankSection> sections = model.form(procedure.slug() + "-submit")
			.map(ModelFile::content)
			.map((form) -> new BlankForm(procedure).sections(form))
			.orElse(List.of());
		Map<String, Object> values = new HashMap<>();
		values.put("name", procedure.nameVi());
		values.put("title", procedure.nameVi().toUpperCase(VIETNAMESE));
		values.put("version", model.current().number());
		values.put("sections", sections);
		values.put("papers", new ProcedureFacts(procedure, this.pages.today()).papers());
		return this.renderer.render(this.templates.process("portal/form", new Context(VIETNAMESE, values)),
				model.current().deployedAt());
	}

}
