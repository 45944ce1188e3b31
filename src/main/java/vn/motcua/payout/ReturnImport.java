package vn.motcua.payout;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossiers;
import vn.motcua.payout.file.ReturnLine;
import vn.motcua.payout.file.ReturnReader;
import vn.motcua.payout.store.PaymentStore;
import vn.motcua.payout.store.ReturnStore;
import vn.motcua.shared.Finding;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * Takes what the bank sent back. A line fits a payment by its reference and its amount;
 * what fits none is told and kept, never guessed, and asked again when the bank sends the
 * line once more, put right. What fits counts once.
 */
@Service
public class ReturnImport {

	private static final int SHOWN = 500;

	private static final String RETURNED = "RETURNED";

	private final ReturnStore returns;

	private final PaymentStore payments;

	private final PayoutAccess access;

	private final ReturnSweep sweep;

	private final Dossiers dossiers;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ReturnImport(ReturnStore returns, PaymentStore payments, PayoutAccess access, ReturnSweep sweep, Dossiers dossiers,
			PlatformTransactionManager transactions, Clock clock) {
		this.returns = returns;
		this.payments = payments;
		this.access = access;
		this.sweep = sweep;
		this.dossiers = dossiers;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/** Payments that came back and are not paid again yet. */
	public List<Payout> open(String agency, Caller caller) {
		this.access.see(agency, caller);
		return this.payments.returned(agency, SHOWN);
	}

	/** Lines of the bank that still fit no payment, newest first. */
	public List<UnmatchedReturn> unmatched(String agency, Caller caller) {
		this.access.see(agency, caller);
		return this.returns.unmatched(agency, SHOWN);
	}

	/** Imports a file of the bank and opens the tasks. */
	public ReturnResult run(String agency, byte[] content, Caller caller) {
		this.access.collector(agency, caller);
		List<ReturnLine> lines = ReturnReader.read(content);
		ReturnResult result;
		try {
			result = this.transaction.execute((status) -> take(agency, lines, caller));
		}
		catch (DuplicateKeyException ex) {
			throw new RefusedException(Kind.CONFLICT, "RETURNS_IN_PROGRESS", "file",
					"Có người đang nạp cùng tệp này. Hãy đợi một phút rồi nạp lại.");
		}
		this.sweep.run();
		return result;
	}

	private ReturnResult take(String agency, List<ReturnLine> lines, Caller caller) {
		Map<String, String> before = this.returns.outcomes(agency,
				lines.stream().map(ReturnLine::bankReference).toList());
		Map<Long, Payout> found = found(agency, lines);
		this.dossiers.lockAll(new TreeSet<>(found.values().stream().map(Payout::dossierCode).toList()));
		int returned = 0;
		int known = 0;
		List<Finding> unmatched = new ArrayList<>();
		for (ReturnLine line : lines) {
			String earlier = before.get(line.bankReference());
			if (RETURNED.equals(earlier)) {
				known++;
				continue;
			}
			Payout payment = found.get(PayoutReference.read(line.paymentReference()).orElse(0));
			String outcome = outcome(payment, line, caller);
			this.returns.write(agency, line, outcome, (payment != null) ? payment.id() : null, caller.userId(),
					this.clock.instant(), earlier != null);
			before.put(line.bankReference(), outcome);
			if (outcome.equals(RETURNED)) {
				returned++;
			}
			else {
				unmatched.add(Finding.of(outcome, "line " + line.number(), ReturnWords.of(outcome, line, payment)));
			}
		}
		return new ReturnResult(returned, known, unmatched);
	}

	private Map<Long, Payout> found(String agency, List<ReturnLine> lines) {
		List<Long> ids = lines.stream()
			.map((line) -> PayoutReference.read(line.paymentReference()))
			.filter(OptionalLong::isPresent)
			.map(OptionalLong::getAsLong)
			.distinct()
			.toList();
		return this.payments.findAll(ids)
			.stream()
			.filter((payment) -> payment.agency().equals(agency))
			.collect(Collectors.toMap(Payout::id, Function.identity()));
	}

	private String outcome(Payout payment, ReturnLine line, Caller caller) {
		if (payment == null) {
			return "UNKNOWN_REFERENCE";
		}
		if (payment.amount().amount() != line.amount()) {
			return "WRONG_AMOUNT";
		}
		if (!payment.isTransfer() || !this.payments.takeBack(payment.id(), line.reason(), this.clock.instant())) {
			return "NOT_SENT";
		}
		this.dossiers.note(payment.dossierCode(), caller.userId(), "PAYOUT_RETURNED",
				Map.of("reason", line.reason(), "amount", line.amount(), "reference", payment.reference()));
		return RETURNED;
	}

}
