package vn.motcua.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.batch.sheet.ListColumns;
import vn.motcua.batch.sheet.ListReader;
import vn.motcua.batch.sheet.ListTemplate;
import vn.motcua.batch.sheet.SheetContent;
import vn.motcua.batch.store.BatchStore;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Channel;
import vn.motcua.process.CaseProcess;
import vn.motcua.process.CaseRole;
import vn.motcua.process.CaseVariables;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;
import vn.motcua.shared.Sha256;

/**
 * Takes employers' lists. Checking files nothing; filing goes part by part, each part in
 * a transaction of its own under a key of its own: whoever stops in the middle goes on
 * where it stopped, and no line is filed twice or lost.
 */
@Service
public class Batches {

	/** One request files no more; the caller asks again until nothing waits. */
	private static final int PARTS_PER_CALL = 25;

	private final BatchStore store;

	private final LineChecks checks;

	private final ProcedureCatalog catalog;

	private final CaseProcess cases;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Batches(BatchStore store, LineChecks checks, ProcedureCatalog catalog, CaseProcess cases,
			PlatformTransactionManager transactions, Clock clock) {
		this.store = store;
		this.checks = checks;
		this.catalog = catalog;
		this.cases = cases;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/** The procedures a list may be for today. */
	public List<Procedure> procedures() {
		LocalDate today = LocalDate.now(this.clock);
		return this.catalog.all()
			.stream()
			.filter((procedure) -> procedure.employerList() != null && procedure.mayBeFiled(today, false))
			.toList();
	}

	/** The empty workbook of a procedure. */
	public void template(String procedure, OutputStream out) throws IOException {
		ListTemplate.write(columns(procedure), out);
	}

	/**
	 * Reads and checks a workbook and keeps every line of it with its findings. The same
	 * file a second time is the same list.
	 */
	public Batch check(String procedure, String agency, String fileName, byte[] content, Caller caller) {
		String channel = channel(agency, caller);
		String hash = Sha256.of(content);
		Optional<Batch> known = this.store.find(procedure, agency, caller.userId(), hash);
		if (known.isPresent()) {
			return known.get();
		}
		ListColumns columns = columns(procedure);
		SheetContent read = ListReader.read(columns, content);
		List<BatchLine> lines = this.checks.check(columns, agency, channel, read);
		String name = (fileName != null) ? fileName.substring(0, Math.min(fileName.length(), 255)) : "";
		Batch draft = new Batch(0, "", procedure, agency, channel, name, this.clock.instant(), caller.userId(), 0, 0, 0,
				0, List.of());
		try {
			this.transaction.executeWithoutResult((status) -> this.store.insert(draft, hash, read.shared(), lines));
		}
		catch (DuplicateKeyException ex) {
			// somebody sent the same file at the same moment: that list serves as well
		}
		return this.store.find(procedure, agency, caller.userId(), hash).orElseThrow();
	}

	/** A list as it stands; who neither sent it nor receives for its agency has none. */
	public Batch get(long id, Caller caller) {
		return this.store.find(id)
			.filter((batch) -> batch.createdBy().equals(caller.userId())
					|| (receives(caller) && caller.agencies().contains(batch.agency())))
			.orElseThrow(() -> new RefusedException(Kind.NOT_FOUND, "LIST_UNKNOWN", "id",
					"Không có danh sách này. Hãy nạp lại tệp."));
	}

	/** The newest lists of the caller. */
	public List<Batch> mine(Caller caller) {
		return this.store.of(caller.userId());
	}

	public List<BatchLine> lines(long id, Caller caller) {
		return this.store.lines(get(id, caller).id());
	}

	/**
	 * Files the next parts in the caller's name.
	 * @return how the list stands then; call again while {@link Batch#valid} is not 0
	 */
	public Batch file(long id, Caller caller) {
		Batch batch = get(id, caller);
		if (!batch.createdBy().equals(caller.userId())) {
			throw new RefusedException(Kind.FORBIDDEN, "LIST_NOT_YOURS", "id",
					"Chỉ người đã nạp danh sách mới nộp được danh sách đó.");
		}
		ListColumns columns = ListColumns.of(this.catalog.get(batch.procedure()));
		Map<String, Object> shared = this.store.shared(id);
		for (int part : this.store.openParts(id, PARTS_PER_CALL)) {
			try {
				this.transaction.executeWithoutResult((status) -> file(batch, part, columns, shared));
			}
			catch (DuplicateKeyException ex) {
				// another request of the same person filed this part
			}
			catch (RefusedException ex) {
				LineFinding finding = new LineFinding("", "FILING_REFUSED", ex.getMessage());
				this.transaction.executeWithoutResult((status) -> this.store.refuse(id, part, List.of(finding)));
			}
		}
		return get(id, caller);
	}

	private void file(Batch batch, int part, ListColumns columns, Map<String, Object> shared) {
		this.store.claim(batch.id(), part, this.clock.instant());
		Map<String, Object> values = new LinkedHashMap<>(
				LineChecks.values(columns, shared, this.store.values(batch.id(), part)));
		values.put(CaseVariables.AGENCY.name(), batch.agency());
		values.put(CaseVariables.CHANNEL.name(), batch.channel());
		this.store.filed(batch.id(), part, this.cases.start(batch.procedure(), values));
	}

	private ListColumns columns(String slug) {
		Procedure procedure = this.catalog.get(slug);
		if (procedure.employerList() == null) {
			throw new RefusedException(Kind.INVALID, "LIST_NOT_TAKEN", "procedure",
					"Thủ tục “" + procedure.nameVi() + "” không nộp theo danh sách. Hãy nộp từng hồ sơ.");
		}
		return ListColumns.of(procedure);
	}

	private static String channel(String agency, Caller caller) {
		if (caller.roles().contains(CaseRole.APPLICANTS.groupId())) {
			return Channel.ONLINE.name();
		}
		if (!receives(caller) || !caller.agencies().contains(agency)) {
			throw new RefusedException(Kind.FORBIDDEN, "ROLE_MISSING", "agency",
					"Chỉ người nộp hồ sơ và cán bộ một cửa của cơ quan nạp được danh sách.");
		}
		return Channel.COUNTER.name();
	}

	private static boolean receives(Caller caller) {
		return caller.roles().contains(CaseRole.RECEPTION_OFFICERS.groupId());
	}

}
