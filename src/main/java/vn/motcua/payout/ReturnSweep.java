package vn.motcua.payout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.payout.store.PaymentStore;
import vn.motcua.process.CaseProcess;

/**
 * Opens the task for returned money beside the dossier, whatever became of the dossier
 * since. One task at a time per dossier, for everything that came back until then; what
 * comes back later waits for the next. Mark, facts and task share one transaction.
 */
@Service
public class ReturnSweep {

	/** Rows the task works on: platform fact and field of the block. */
	static final String ROWS = "returnedPayments";

	/** The accountant's answer to an earlier task must not answer this one. */
	private static final String CHECKED = "repaymentChecked";

	private static final Logger LOG = LoggerFactory.getLogger(ReturnSweep.class);

	private static final String BLOCK = "block-returned-payout";

	private static final int BATCH = 200;

	private final PaymentStore payments;

	private final Dossiers dossiers;

	private final CaseProcess cases;

	private final TransactionTemplate transaction;

	ReturnSweep(PaymentStore payments, Dossiers dossiers, CaseProcess cases, PlatformTransactionManager transactions) {
		this.payments = payments;
		this.dossiers = dossiers;
		this.cases = cases;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Every dossier that can get its task now. */
	@Scheduled(fixedDelayString = "${motcua.sweep-interval:PT15S}")
	public void run() {
		for (String code : this.payments.dossiersWithReturns(BATCH)) {
			try {
				this.transaction.executeWithoutResult((status) -> open(code));
			}
			catch (RuntimeException ex) {
				LOG.warn("The task for returned money of dossier {} will be tried again", code, ex);
			}
		}
	}

	private void open(String code) {
		Dossier dossier = this.dossiers.lock(code);
		List<Payout> all = this.payments.ofDossier(code);
		if (all.stream().anyMatch((payment) -> payment.state() == PayoutState.CORRECTING)) {
			return;
		}
		List<Payout> back = all.stream()
			.filter((payment) -> payment.state() == PayoutState.RETURNED)
			.filter((payment) -> this.payments.move(payment.id(), PayoutState.RETURNED, PayoutState.CORRECTING))
			.toList();
		if (!back.isEmpty()) {
			Map<String, Object> facts = new LinkedHashMap<>();
			facts.put(ROWS, back.stream().map(ReturnSweep::row).toList());
			facts.put(CHECKED, null);
			this.dossiers.putFacts(code, Caller.SYSTEM, facts);
			this.cases.startBeside(BLOCK, code, dossier.agency());
		}
	}

	private static Map<String, Object> row(Payout payment) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("reference", payment.reference());
		row.put("payee", payment.payee());
		row.put("amount", payment.amount().amount());
		row.put("returnReason", payment.returnReason());
		row.put("payoutMethod", payment.method().name());
		row.put("bankBin", payment.account().bank().value());
		row.put("bankAccountNumber", payment.account().number());
		row.put("bankAccountName", payment.account().holder());
		return row;
	}

}
