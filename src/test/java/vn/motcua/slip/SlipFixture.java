package vn.motcua.slip;

import java.time.Clock;

import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Papers;
import vn.motcua.slip.print.PrinterFixture;
import vn.motcua.slip.store.SerialStore;
import vn.motcua.slip.store.SlipStore;
import vn.motcua.testing.FakeDossiers;
import vn.motcua.testing.TestTables;

/** The slips without the application. */
final class SlipFixture {

	static final String PUBLIC_URL = "https://dichvucong.vidu.vn";

	static final OfficerNames NAMES = (user) -> "Đặng Thị Ví Dụ";

	private SlipFixture() {
	}

	static Slips slips(TestTables tables, FakeDossiers dossiers, Papers papers, ProcedureCatalog catalog, Clock clock) {
		SlipStore store = new SlipStore(tables.jdbc());
		return new Slips(store, new SerialStore(tables.jdbc(), tables.first()),
				PrinterFixture.printer(catalog, papers, NAMES), new SlipProof(store, dossiers.asDossiers()),
				new CheckLinks(PUBLIC_URL), NAMES, dossiers.asDossiers(), clock);
	}

}
