package vn.motcua.slip.print;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

import vn.motcua.catalog.Part;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierParts;
import vn.motcua.shared.PdfRenderer;
import vn.motcua.shared.QrCode;
import vn.motcua.slip.SlipForm;

/** Prints forms 01 to 06 from one set of templates. */
@Component
public class SlipPrinter {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

	private final Map<SlipForm, SlipPage> pages = new EnumMap<>(SlipForm.class);

	private final SpringTemplateEngine templates;

	private final ProcedureCatalog catalog;

	private final Agencies agencies;

	private final DossierParts parts;

	private final PdfRenderer renderer = new PdfRenderer();

	SlipPrinter(List<SlipPage> pages, SpringTemplateEngine templates, ProcedureCatalog catalog, Agencies agencies,
			DossierParts parts) {
		pages.forEach((page) -> this.pages.put(page.form(), page));
		this.templates = templates;
		this.catalog = catalog;
		this.agencies = agencies;
		this.parts = parts;
	}

	/** The PDF; the same arguments give the same bytes. */
	public byte[] print(SlipForm form, SlipCase slip) {
		SlipPage page = this.pages.get(form);
		if (page == null) {
			throw new IllegalArgumentException("Form " + form + " is not issued to a dossier");
		}
		Procedure procedure = this.catalog.get(slip.dossier().procedure());
		Agency agency = this.agencies.find(slip.dossier().agency())
			.orElseThrow(() -> new IllegalStateException("Agency " + slip.dossier().agency() + " is not configured"));
		Map<String, Object> values = common(form, slip, procedure, agency);
		values.putAll(page.values(slip, procedure, agency));
		String template = "slip/" + form.name().toLowerCase(Locale.ROOT).replace('_', '-');
		return this.renderer.render(this.templates.process(template, new Context(VIETNAMESE, values)), slip.at());
	}

	/** The code the applicant knows, when another agency solves a part of it. */
	private String partOf(Dossier dossier, Procedure procedure) {
		return this.parts.find(dossier.code())
			.map((part) -> "Phần việc “" + procedure.part(part.part()).map(Part::nameVi).orElse(part.part())
					+ "” của hồ sơ liên thông " + part.parentCode())
			.orElse("");
	}

	/** Whether the one-stop unit issues it, not those who solve. */
	private static boolean isOfOneStop(SlipForm form, Dossier dossier) {
		return switch (form) {
			case RECEIPT, CONTROL -> true;
			case SUPPLEMENT_REQUEST, REFUSAL -> dossier.acceptedAt() == null;
			default -> false;
		};
	}

	private Map<String, Object> common(SlipForm form, SlipCase slip, Procedure procedure, Agency agency) {
		Map<String, Object> values = new HashMap<>();
		values.put("form", form);
		values.put("slip", slip);
		values.put("head", Letterhead.of(agency, this.agencies));
		values.put("oneStop", isOfOneStop(form, slip.dossier()));
		values.put("partOf", partOf(slip.dossier(), procedure));
		values.put("dossier", slip.dossier());
		values.put("applicant", slip.dossier().applicant());
		values.put("procedure", procedure);
		values.put("agency", agency);
		values.put("issuedOn", SlipWords.day(slip.at()));
		values.put("receivedAt", SlipWords.moment(slip.dossier().filedAt()));
		values.put("acceptedAt", SlipWords.moment(slip.dossier().acceptedAt()));
		values.put("dueAt", SlipWords.moment(slip.dossier().promisedAt()));
		values.put("qr", slip.isPreview() ? "" : new QrCode(slip.checkUrl()).svg());
		values.put("replaces",
				(slip.correction() == null) ? "" : "Giấy này thay thế giấy số " + slip.correction().number() + " cấp "
						+ SlipWords.day(slip.correction().issuedAt()) + ". Lý do: " + slip.correction().reason());
		return values;
	}

}
