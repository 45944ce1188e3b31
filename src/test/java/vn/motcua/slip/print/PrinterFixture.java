package vn.motcua.slip.print;

import java.util.List;

import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.DossierParts;
import vn.motcua.dossier.Papers;
import vn.motcua.slip.OfficerNames;
import vn.motcua.testing.FakeAgencies;
import vn.motcua.testing.NoParts;
import vn.motcua.testing.TestTemplates;

/** The printer with all its pages. */
public final class PrinterFixture {

	private PrinterFixture() {
	}

	public static SlipPrinter printer(ProcedureCatalog catalog, Papers papers, OfficerNames names) {
		return printer(catalog, papers, names, new NoParts());
	}

	/** With interlinked dossiers. */
	public static SlipPrinter printer(ProcedureCatalog catalog, Papers papers, OfficerNames names, DossierParts parts) {
		return new SlipPrinter(
				List.of(new ReceiptPage(papers), new SupplementPage(papers), new RefusalPage(), new ApologyPage(),
						new StopPage(papers), new ControlPage(names, new FakeAgencies())),
				TestTemplates.engine(), catalog, new FakeAgencies(), parts);
	}

}
