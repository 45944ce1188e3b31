package vn.motcua.dossier.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The dossiers of the running transaction: each is read once however many expressions ask
 * for it, and locked before it is changed. Without a transaction every read goes to the
 * database.
 */
@Component
public class DossierSession {

	private final DossierStore store;

	private final ChangeWriter writer;

	DossierSession(DossierStore store, ChangeWriter writer) {
		this.store = store;
		this.writer = writer;
	}

	public Optional<DossierRow> read(String code) {
		Rows rows = rows();
		if (rows == null) {
			return this.store.find(code);
		}
		DossierRow known = rows.byCode.get(code);
		if (known != null) {
			return Optional.of(known);
		}
		Optional<DossierRow> found = this.store.find(code);
		found.ifPresent((row) -> rows.byCode.put(code, row));
		return found;
	}

	/**
	 * The row as it is now, which nobody else can change before this transaction ends.
	 */
	public Optional<DossierRow> lock(String code) {
		Rows rows = requireRows();
		if (rows.locked.contains(code)) {
			return Optional.of(rows.byCode.get(code));
		}
		Optional<DossierRow> found = this.store.lock(code);
		found.ifPresent((row) -> keep(rows, row));
		return found;
	}

	/** As {@link #lock}, many at once, in the order of their codes. */
	public List<DossierRow> lockAll(Collection<String> codes) {
		Rows rows = requireRows();
		List<String> missing = codes.stream().filter((code) -> !rows.locked.contains(code)).toList();
		this.store.lockAll(missing).forEach((row) -> keep(rows, row));
		return codes.stream().filter(rows.locked::contains).sorted().map(rows.byCode::get).toList();
	}

	public void insert(DossierRow row) {
		this.store.insert(row);
		keep(requireRows(), row);
	}

	/** Writes rows that {@link #lock} gave. */
	public void update(List<DossierRow> changed) {
		Rows rows = requireRows();
		this.writer.update(changed);
		changed.forEach((row) -> keep(rows, row));
	}

	private static void keep(Rows rows, DossierRow row) {
		rows.byCode.put(row.dossier().code(), row);
		rows.locked.add(row.dossier().code());
	}

	private Rows requireRows() {
		Rows rows = rows();
		if (rows == null) {
			throw new IllegalStateException("a dossier is changed only inside a transaction");
		}
		return rows;
	}

	private Rows rows() {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			return null;
		}
		Rows rows = (Rows) TransactionSynchronizationManager.getResource(this);
		if (rows == null) {
			rows = new Rows();
			TransactionSynchronizationManager.bindResource(this, rows);
			TransactionSynchronizationManager
				.registerSynchronization(new ResourceHolderSynchronization<Rows, DossierSession>(rows, this) {
				});
		}
		return rows;
	}

	private static final class Rows extends ResourceHolderSupport {

		private final Map<String, DossierRow> byCode = new HashMap<>();

		private final Set<String> locked = new HashSet<>();

	}

}
