package vn.motcua.batch;

import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

import vn.motcua.batch.store.BatchStore;
import vn.motcua.batch.store.FiledLineStore;
import vn.motcua.batch.store.LineStore;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Dossiers;
import vn.motcua.process.CaseProcess;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** Real lists with a start of cases that something happens to. */
final class ListWorkshop {

	private ListWorkshop() {
	}

	/**
	 * Lists whose filing a test disturbs.
	 * @param disturbance gets the real filing and files, or not
	 */
	static Batches batches(ApplicationContext application, Function<Supplier<String>, String> disturbance) {
		CaseProcess real = application.getBean(CaseProcess.class);
		CaseProcess disturbed = mock(CaseProcess.class);
		when(disturbed.start(any(), any()))
			.thenAnswer((call) -> disturbance.apply(() -> real.start(call.getArgument(0), call.getArgument(1))));
		BatchStore store = application.getBean(BatchStore.class);
		LineStore lines = application.getBean(LineStore.class);
		PlatformTransactionManager transactions = application.getBean(PlatformTransactionManager.class);
		Clock clock = application.getBean(Clock.class);
		return new Batches(store, lines, application.getBean(LineChecks.class),
				new ListFiling(store, lines, application.getBean(FiledLineStore.class), disturbed,
						application.getBean(Dossiers.class), transactions, clock),
				application.getBean(ListAccess.class), application.getBean(ProcedureCatalog.class), transactions,
				clock);
	}

}
