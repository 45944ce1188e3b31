package vn.motcua.batch;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.batch.store.FiledLineStore;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;

/**
 * Keeps, in the transaction of every change, which lines stand in which dossier, however
 * it was filed. A dossier that ended without a result and a line that was turned away
 * stand in nobody's way.
 */
@Component
class FiledLines {

	private static final Set<DossierStatus> WITHOUT_RESULT = EnumSet.of(DossierStatus.NOT_ACCEPTED,
			DossierStatus.WITHDRAWN, DossierStatus.STOPPED);

	private final ProcedureCatalog catalog;

	private final Dossiers dossiers;

	private final FiledLineStore store;

	private final TransactionTemplate transaction;

	FiledLines(ProcedureCatalog catalog, Dossiers dossiers, FiledLineStore store, TransactionTemplate transaction) {
		this.catalog = catalog;
		this.dossiers = dossiers;
		this.store = store;
		this.transaction = transaction;
	}

	@EventListener
	void changed(DossierChanged change) {
		Dossier now = change.after();
		if (change.before() == null) {
			this.store.add(now.code(), keys(now));
		}
		else if (now.data() != change.before().data() || now.status() != change.before().status()) {
			List<String> keys = keys(now);
			if (!keys.equals(keys(change.before()))) {
				this.store.remove(now.code());
				this.store.add(now.code(), keys);
			}
		}
	}

	/** Dossiers of lists of older releases get their keys, a page at a time. */
	@EventListener(ApplicationReadyEvent.class)
	void adopt() {
		for (List<String> page = this.store.withoutKeys(); !page.isEmpty(); page = this.store.withoutKeys()) {
			page.forEach((code) -> this.transaction.executeWithoutResult((status) -> {
				this.store.remove(code);
				this.dossiers.find(code).ifPresent((dossier) -> this.store.add(code, keys(dossier)));
				this.store.keyed(code);
			}));
		}
	}

	private List<String> keys(Dossier dossier) {
		if (WITHOUT_RESULT.contains(dossier.status())) {
			return List.of();
		}
		return this.catalog.find(dossier.procedure())
			.map((procedure) -> LineKeys.of(procedure, dossier.data()))
			.orElse(List.of())
			.stream()
			.filter(Objects::nonNull)
			.sorted()
			.toList();
	}

}
