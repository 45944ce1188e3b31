package vn.motcua.batch;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.batch.BatchLine.State;
import vn.motcua.batch.sheet.ListColumns;
import vn.motcua.batch.store.BatchStore;
import vn.motcua.batch.store.FiledLineStore;
import vn.motcua.batch.store.LineStore;
import vn.motcua.dossier.Dossiers;
import vn.motcua.process.CaseProcess;
import vn.motcua.process.CaseVariables;
import vn.motcua.shared.RefusedException;

/**
 * Files the parts of a list, each in a transaction of its own: it locks the list, takes
 * out what stands in an earlier dossier, writes its key and files the rest. A line that
 * is refused leaves the others alone; a fault of the system leaves its part to be tried
 * again; a database that is away ends the call and changes nothing.
 */
@Component
class ListFiling {

	private static final Logger log = LoggerFactory.getLogger(ListFiling.class);

	/** Classes of SQL states: a value that does not fit, a constraint that was broken. */
	private static final Set<String> DATA_FAULTS = Set.of("22", "23");

	private static final LineFinding FAULT = new LineFinding("", "FILING_FAILED",
			"Hệ thống gặp lỗi khi nộp dòng này, dòng chưa được nộp. Hãy bấm “Thử lại”; nếu vẫn lỗi, báo cơ quan tiếp nhận.");

	private final BatchStore batches;

	private final LineStore lines;

	private final FiledLineStore filed;

	private final CaseProcess cases;

	private final Dossiers dossiers;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ListFiling(BatchStore batches, LineStore lines, FiledLineStore filed, CaseProcess cases, Dossiers dossiers,
			PlatformTransactionManager transactions, Clock clock) {
		this.batches = batches;
		this.lines = lines;
		this.filed = filed;
		this.cases = cases;
		this.dossiers = dossiers;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Files the next parts in the name of whoever is logged in.
	 * @param most no more parts than this
	 */
	void file(Batch batch, ListColumns columns, int most) {
		Map<String, Object> shared = this.batches.shared(batch.id());
		for (int part : this.lines.openParts(batch.id(), most)) {
			List<BatchLine> tried = new ArrayList<>();
			try {
				this.transaction.executeWithoutResult((status) -> file(batch, part, columns, shared, tried));
			}
			catch (RefusedException ex) {
				refused(batch, columns, tried, ex);
			}
			catch (RuntimeException ex) {
				if (isOf(ex, DuplicateKeyException.class)) {
					// another request files this part, or another list these lines
					continue;
				}
				if (isDatabaseAway(ex)) {
					throw ex;
				}
				log.error("list {}: part {} with {} lines could not be filed", batch.number(), part, tried.size(), ex);
				set(batch, numbers(tried), State.FAILED, List.of(FAULT));
			}
		}
	}

	/** Goes on with a list in the name of who sent it; each dossier says who asked. */
	void fileFor(Batch batch, ListColumns columns, int most, String officer) {
		List<String> before = this.batches.find(batch.id()).orElseThrow().dossiers();
		this.cases.inNameOf(batch.createdBy(), ListAccess.groups(batch), ListAccess.agencies(batch),
				() -> file(batch, columns, most));
		Map<String, Map<String, Object>> notes = new LinkedHashMap<>();
		this.batches.find(batch.id())
			.orElseThrow()
			.dossiers()
			.stream()
			.filter((code) -> !before.contains(code))
			.forEach((code) -> notes.put(code, Map.of("number", batch.number())));
		this.transaction.executeWithoutResult((status) -> this.dossiers.note(notes, officer, "LIST_CONTINUED"));
	}

	private void file(Batch batch, int part, ListColumns columns, Map<String, Object> shared, List<BatchLine> tried) {
		this.batches.lock(batch.id());
		List<BatchLine> waiting = this.lines.open(batch.id(), part);
		Map<String, String> before = this.filed
			.dossiers(waiting.stream().map(BatchLine::key).filter(Objects::nonNull).toList());
		List<BatchLine> already = waiting.stream()
			.filter((line) -> line.againReason() == null && before.containsKey(line.key()))
			.map((line) -> line.as(State.ALREADY, null, before.get(line.key())))
			.toList();
		this.lines.update(batch.id(), already);
		Set<Integer> out = Set.copyOf(numbers(already));
		waiting.stream().filter((line) -> !out.contains(line.number())).forEach(tried::add);
		if (!tried.isEmpty()) {
			this.batches.claim(batch.id(), part, this.clock.instant());
			Map<String, Object> values = new LinkedHashMap<>(
					LineChecks.values(columns, shared, tried.stream().map(BatchLine::values).toList()));
			values.put(CaseVariables.AGENCY.name(), batch.agency());
			values.put(CaseVariables.CHANNEL.name(), batch.channel());
			String code = this.cases.start(batch.procedure(), values);
			if (this.filed.anyElsewhere(
					tried.stream().filter((line) -> line.againReason() == null).map(BatchLine::key).toList(), code)) {
				throw new DuplicateKeyException("another list filed these lines meanwhile");
			}
			this.batches.filed(batch.id(), part, code);
			this.lines.filed(batch.id(), part, numbers(tried));
			noteRepetitions(batch, tried, before, code);
		}
		if (!waiting.isEmpty()) {
			this.batches.changed(batch.id());
		}
	}

	/** Who decides the dossier reads that, and why, it asks again for what was asked. */
	private void noteRepetitions(Batch batch, List<BatchLine> lines, Map<String, String> before, String code) {
		String actor = this.dossiers.get(code).filedBy();
		lines.stream()
			.filter((line) -> line.againReason() != null && before.containsKey(line.key()))
			.forEach((line) -> this.dossiers.note(code, actor, "LINE_FILED_AGAIN", Map.of("list", batch.number(),
					"line", line.number(), "before", before.get(line.key()), "reason", line.againReason())));
	}

	private void refused(Batch batch, ListColumns columns, List<BatchLine> tried, RefusedException refusal) {
		Map<Integer, List<LineFinding>> found = new LinkedHashMap<>();
		tried.forEach((line) -> found.put(line.number(), new ArrayList<>()));
		try {
			LineFindings.spread(columns, refusal.findings(), numbers(tried), found);
		}
		catch (RefusedException whole) {
			found.values()
				.forEach((findings) -> findings.add(new LineFinding("", "FILING_REFUSED", refusal.getMessage())));
		}
		found.forEach((number, findings) -> {
			if (!findings.isEmpty()) {
				set(batch, List.of(number), State.INVALID, findings);
			}
		});
	}

	private void set(Batch batch, List<Integer> numbers, State state, List<LineFinding> findings) {
		this.transaction.executeWithoutResult((status) -> {
			this.batches.lock(batch.id());
			this.lines.set(batch.id(), numbers, state, findings);
			this.batches.changed(batch.id());
		});
	}

	private static List<Integer> numbers(List<BatchLine> lines) {
		return lines.stream().map(BatchLine::number).toList();
	}

	/** Trying again later helps; what the data themselves break would break again. */
	private static boolean isDatabaseAway(Throwable failure) {
		for (Throwable t = failure; t != null; t = t.getCause()) {
			if (t instanceof TransactionException || (t instanceof SQLException fault && fault.getSQLState() != null
					&& !DATA_FAULTS.contains(fault.getSQLState().substring(0, 2)))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isOf(Throwable failure, Class<? extends Throwable> type) {
		for (Throwable t = failure; t != null; t = t.getCause()) {
			if (type.isInstance(t)) {
				return true;
			}
		}
		return false;
	}

}
