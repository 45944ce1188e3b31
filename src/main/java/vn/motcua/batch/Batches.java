package vn.motcua.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.batch.BatchLine.State;
import vn.motcua.batch.sheet.ListColumns;
import vn.motcua.batch.sheet.ListReader;
import vn.motcua.batch.sheet.ListTemplate;
import vn.motcua.batch.sheet.SheetContent;
import vn.motcua.batch.sheet.SheetLine;
import vn.motcua.batch.store.BatchStore;
import vn.motcua.batch.store.LineStore;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Caller;
import vn.motcua.shared.Finding;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;
import vn.motcua.shared.Sha256;

/**
 * Takes employers' lists. Checking files nothing; filing goes part by part: whoever stops
 * in the middle goes on where it stopped, and no line is filed twice or lost. A list can
 * be checked again at any time, which gives what was refused or failed another chance.
 */
@Service
public class Batches {

	/** One request files no more; the caller asks again until nothing waits. */
	private static final int PARTS_PER_CALL = 25;

	private static final int SHORTEST_REASON = 10;

	private static final int LONGEST_REASON = 500;

	private final BatchStore store;

	private final LineStore lines;

	private final LineChecks checks;

	private final ListFiling filing;

	private final ListAccess access;

	private final ProcedureCatalog catalog;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Batches(BatchStore store, LineStore lines, LineChecks checks, ListFiling filing, ListAccess access,
			ProcedureCatalog catalog, PlatformTransactionManager transactions, Clock clock) {
		this.store = store;
		this.lines = lines;
		this.checks = checks;
		this.filing = filing;
		this.access = access;
		this.catalog = catalog;
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
	 * file a second time is the same list, checked again.
	 */
	public Batch check(String procedure, String agency, String fileName, byte[] content, Caller caller) {
		String channel = this.access.channel(agency, caller);
		ListColumns columns = columns(procedure);
		String hash = Sha256.of(content);
		Optional<Batch> known = this.store.find(procedure, agency, caller.userId(), hash);
		if (known.isPresent()) {
			return recheck(known.get().id(), caller);
		}
		SheetContent read = ListReader.read(columns, content);
		if (!read.findings().isEmpty()) {
			throw new RefusedException(Kind.INVALID,
					read.findings().stream().map((f) -> Finding.of(f.code(), f.column(), f.message())).toList());
		}
		List<BatchLine> checked = this.checks.check(columns, agency, channel, read.shared(), read.lines(), Map.of(), 0);
		String name = (fileName != null) ? fileName.substring(0, Math.min(fileName.length(), 255)) : "";
		Batch draft = Batch.sent(procedure, agency, channel, name, this.clock.instant(), caller.userId());
		try {
			this.transaction.executeWithoutResult(
					(status) -> this.lines.insert(this.store.insert(draft, hash, read.shared()), checked));
		}
		catch (DuplicateKeyException ex) {
			// somebody sent the same file at the same moment: that list serves as well
		}
		return this.store.find(procedure, agency, caller.userId(), hash).orElseThrow();
	}

	/**
	 * Checks again every line that is not filed: what was refused or failed and is right
	 * now waits again; what was filed meanwhile is recognised.
	 */
	public Batch recheck(long id, Caller caller) {
		Batch before = get(id, caller);
		this.access.checkContinues(before, caller);
		List<BatchLine> open = this.lines.all(id).stream().filter((line) -> line.state() != State.FILED).toList();
		List<BatchLine> checked = this.checks.check(columns(before.procedure()), before.agency(), before.channel(),
				this.store.shared(id), open.stream().map(Batches::asSent).toList(),
				open.stream()
					.filter((line) -> line.againReason() != null)
					.collect(Collectors.toMap(BatchLine::number, BatchLine::againReason)),
				this.store.nextPart(id));
		this.transaction.executeWithoutResult((status) -> {
			// whoever filed or checked meanwhile knows better
			if (this.store.lock(id) == before.version()) {
				this.lines.update(id, checked);
				this.store.changed(id);
			}
		});
		return get(id, caller);
	}

	/** As the sheet gave it: cells nobody could read are still not read. */
	private static SheetLine asSent(BatchLine line) {
		return new SheetLine(line.number(), line.values(),
				line.findings().stream().filter((finding) -> finding.code().startsWith("CELL_")).toList());
	}

	/** A list as it stands; who has nothing to do with it has none. */
	public Batch get(long id, Caller caller) {
		return this.store.find(id)
			.filter((batch) -> this.access.reads(batch, caller))
			.orElseThrow(() -> new RefusedException(Kind.NOT_FOUND, "LIST_UNKNOWN", "id",
					"Không có danh sách này. Hãy nạp lại tệp."));
	}

	/** The newest lists of the caller. */
	public List<Batch> mine(Caller caller) {
		return this.store.of(caller.userId());
	}

	/**
	 * Lists at the caller's agencies, for those who answer for them; first what is stuck.
	 */
	public List<Batch> atAgencies(Caller caller) {
		return this.store.at(this.access.watched(caller));
	}

	public List<BatchLine> lines(long id, Caller caller) {
		return this.lines.all(get(id, caller).id());
	}

	/** What was given once for all lines, raw, by field id. */
	public Map<String, Object> shared(long id, Caller caller) {
		return this.store.shared(get(id, caller).id());
	}

	/**
	 * Files the next parts in the name of who sent the list.
	 * @return how the list stands then; call again while {@link Batch#valid} is not 0
	 */
	public Batch file(long id, Caller caller) {
		Batch batch = get(id, caller);
		this.access.checkContinues(batch, caller);
		ListColumns columns = columns(batch.procedure());
		if (batch.createdBy().equals(caller.userId())) {
			this.store.confirm(id, this.clock.instant());
			this.filing.file(batch, columns, PARTS_PER_CALL);
		}
		else {
			this.filing.fileFor(batch, columns, PARTS_PER_CALL, caller.userId());
		}
		return get(id, caller);
	}

	/**
	 * Lets a line be filed although it stands in an earlier dossier: only an officer who
	 * receives for the agency says so, with a reason the deciding officer reads.
	 */
	public Batch permit(long id, int number, String reason, Caller caller) {
		Batch batch = get(id, caller);
		this.access.checkReceives(batch, caller);
		String given = (reason != null) ? reason.strip() : "";
		if (given.length() < SHORTEST_REASON || given.length() > LONGEST_REASON) {
			throw new RefusedException(Kind.INVALID, "REASON_MISSING", "reason", "Hãy ghi lý do cho nộp lại, từ "
					+ SHORTEST_REASON + " đến " + LONGEST_REASON + " chữ; người giải quyết hồ sơ sẽ đọc lý do này.");
		}
		this.transaction.executeWithoutResult((status) -> {
			this.store.lock(id);
			if (this.lines.find(id, number).filter((line) -> line.state() == State.ALREADY).isEmpty()) {
				throw new RefusedException(Kind.CONFLICT, "LINE_NOT_FILED_BEFORE", "line",
						"Dòng " + number + " không phải dòng đã nộp trước đây. Hãy tải lại danh sách.");
			}
			this.lines.again(id, number, this.store.nextPart(id), given, caller.userId());
			this.store.changed(id);
		});
		return get(id, caller);
	}

	private ListColumns columns(String slug) {
		Procedure procedure = this.catalog.get(slug);
		if (procedure.employerList() == null) {
			throw new RefusedException(Kind.INVALID, "LIST_NOT_TAKEN", "procedure",
					"Thủ tục “" + procedure.nameVi() + "” không nộp theo danh sách. Hãy nộp từng hồ sơ.");
		}
		return ListColumns.of(procedure);
	}

}
