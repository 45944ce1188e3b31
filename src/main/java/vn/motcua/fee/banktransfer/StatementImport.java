package vn.motcua.fee.banktransfer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Caller;
import vn.motcua.fee.FeePaidSweep;
import vn.motcua.fee.ReceiptOutcome;
import vn.motcua.fee.ReceivedPayment;
import vn.motcua.fee.Receipts;
import vn.motcua.shared.Finding;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * Imports a bank statement of an account of the caller's own agencies: all lines or none.
 * A line or a file imported twice changes nothing.
 */
@Service
public class StatementImport {

	private final StatementStore store;

	private final Receipts receipts;

	private final FeePaidSweep sweep;

	private final Agencies agencies;

	private final TransactionTemplate transaction;

	private final Clock clock;

	StatementImport(StatementStore store, Receipts receipts, FeePaidSweep sweep, Agencies agencies,
			PlatformTransactionManager transactions, Clock clock) {
		this.store = store;
		this.receipts = receipts;
		this.sweep = sweep;
		this.agencies = agencies;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	public StatementResult run(byte[] content, Caller caller) {
		List<StatementLine> lines = StatementReader.read(content);
		Map<String, String> accounts = ownAccounts(caller);
		refuseForeignAccounts(lines, accounts);
		StatementResult result;
		try {
			result = this.transaction.execute((status) -> take(lines, accounts, caller));
		}
		catch (DuplicateKeyException ex) {
			throw new RefusedException(Kind.CONFLICT, "STATEMENT_IN_PROGRESS", "file",
					"Có người đang nạp cùng sao kê này. Hãy đợi một phút rồi nạp lại.");
		}
		this.sweep.run();
		return result;
	}

	/** Account number to the agency that owns it. */
	private Map<String, String> ownAccounts(Caller caller) {
		return this.agencies.all()
			.stream()
			.filter((agency) -> caller.agencies().contains(agency.code()))
			.filter((agency) -> agency.bankAccountNumber() != null && !agency.bankAccountNumber().isBlank())
			.collect(Collectors.toMap(Agency::bankAccountNumber, Agency::code, (first, second) -> first));
	}

	private static void refuseForeignAccounts(List<StatementLine> lines, Map<String, String> accounts) {
		List<Finding> findings = lines.stream()
			.filter((line) -> !accounts.containsKey(line.account()))
			.limit(20)
			.map((line) -> Finding.of("STATEMENT_ACCOUNT", "line " + line.number(),
					"Dòng " + line.number()
							+ ": tài khoản không phải tài khoản thu của cơ quan bạn. Hãy bỏ dòng này khỏi tệp."))
			.toList();
		if (!findings.isEmpty()) {
			throw new RefusedException(Kind.INVALID, findings);
		}
	}

	private StatementResult take(List<StatementLine> lines, Map<String, String> accounts, Caller caller) {
		Map<String, Long> counts = lines.stream()
			.map((line) -> take(line, accounts.get(line.account()), caller.userId()))
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return new StatementResult(count(counts, "PAID"), count(counts, "QUEUED"), count(counts, "KNOWN"),
				count(counts, "OUTGOING"));
	}

	private static int count(Map<String, Long> counts, String outcome) {
		return counts.getOrDefault(outcome, 0L).intValue();
	}

	private String take(StatementLine line, String agency, String actor) {
		Optional<String> before = this.store.contentHash(line.key());
		if (before.isPresent()) {
			boolean same = before.get().equals(line.contentHash());
			return (same || !this.receipts.reportChange(payment(line, agency, actor, line.contentHash()))) ? "KNOWN"
					: "QUEUED";
		}
		if (line.amount() <= 0) {
			this.store.insert(line, "OUTGOING", null, actor, this.clock.instant());
			return "OUTGOING";
		}
		ReceiptOutcome outcome = this.receipts.receive(payment(line, agency, actor, line.key()));
		this.store.insert(line, outcome.captured() ? "PAID" : outcome.reason().name(), outcome.dossierCode(), actor,
				this.clock.instant());
		return outcome.captured() ? "PAID" : "QUEUED";
	}

	private static ReceivedPayment payment(StatementLine line, String agency, String actor, String key) {
		return new ReceivedPayment("line:" + key, agency, line.account(), line.amount(), line.currency(),
				TransferReference.find(line.description()), line.description(), actor);
	}

}
