package vn.motcua.scenario;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossiers;
import vn.motcua.payout.Payout;
import vn.motcua.payout.PayoutFile;
import vn.motcua.payout.PayoutFiles;
import vn.motcua.payout.PayoutState;
import vn.motcua.payout.Payouts;
import vn.motcua.payout.ReturnImport;
import vn.motcua.payout.ReturnResult;

/**
 * {@code payoutFile} and {@code payoutReturned}: the dossier's money leaves in a file of
 * its agency, and the bank sends it back.
 */
@Lazy
@Component
class PayoutSteps implements StepPlayer {

	private static final String COLLECTOR = "accountants-1";

	private static final String APPROVER = "accountant-heads-1";

	private final Payouts payouts;

	private final PayoutFiles files;

	private final ReturnImport returns;

	private final Dossiers dossiers;

	private final Clock clock;

	PayoutSteps(Payouts payouts, PayoutFiles files, ReturnImport returns, Dossiers dossiers, Clock clock) {
		this.payouts = payouts;
		this.files = files;
		this.returns = returns;
		this.dossiers = dossiers;
		this.clock = clock;
	}

	@Override
	public Set<StepKind> kinds() {
		return Set.of(StepKind.PAYOUT_FILE, StepKind.PAYOUT_RETURNED);
	}

	@Override
	public void play(Scenario.Step step, Play play) {
		String agency = this.dossiers.get(play.dossierCode()).agency();
		if (step.kind() == StepKind.PAYOUT_FILE) {
			leave(step, play.dossierCode(), agency);
		}
		else {
			comeBack(step, play.dossierCode(), agency);
		}
	}

	private void leave(Scenario.Step step, String code, String agency) {
		long id = fileId(code, agency);
		Caller approver = caller(step.has("as") ? People.userId(step.textOf("as")) : APPROVER, agency);
		PayoutFile file = this.files.file(id, caller(COLLECTOR, agency));
		Runnable approval = () -> this.files.approve(id, file.transfersHash() + " " + file.listHash(), approver);
		if (step.has("refused")) {
			Expectation.refused(step.textsOf("refused"), approval);
			return;
		}
		approval.run();
		List<Payout> sent = this.payouts.ofDossier(code)
			.stream()
			.filter((payout) -> payout.fileId() != null && payout.fileId() == id)
			.toList();
		Expectation.same(step.map().get("payments"), sent.size());
		if (step.map().containsKey("total")) {
			Expectation.same(step.map().get("total"), sent.stream().mapToLong((p) -> p.amount().amount()).sum());
		}
	}

	/** The file that already waits with this dossier's money, or a new one. */
	private long fileId(String code, String agency) {
		return this.payouts.ofDossier(code)
			.stream()
			.filter((payout) -> payout.state() == PayoutState.COLLECTED)
			.map(Payout::fileId)
			.findFirst()
			.orElseGet(() -> this.files.collect(agency, caller(COLLECTOR, agency)).id());
	}

	private void comeBack(Scenario.Step step, String code, String agency) {
		List<Payout> all = this.payouts.ofDossier(code);
		int number = (step.map().get("payment") instanceof Number given) ? given.intValue() : all.size();
		if (number < 1 || number > all.size()) {
			throw new StepFailedException("lệnh chi thứ " + number, all.size() + " lệnh chi");
		}
		Payout payout = all.get(number - 1);
		String file = "returnedOn,bankReference,paymentReference,amount,reason\n" + LocalDate.now(this.clock) + ",BACK-"
				+ payout.reference() + "," + payout.reference() + "," + payout.amount().amount() + ",\""
				+ step.map().get("reason") + "\"\n";
		ReturnResult result = this.returns.run(agency, file.getBytes(StandardCharsets.UTF_8),
				caller(COLLECTOR, agency));
		if (result.returned() != 1) {
			throw new StepFailedException("1 khoản bị trả lại", result.unmatched());
		}
		if (Boolean.TRUE.equals(step.map().get("twice"))) {
			Expectation.same(1,
					this.returns.run(agency, file.getBytes(StandardCharsets.UTF_8), caller(COLLECTOR, agency)).known());
		}
	}

	private static Caller caller(String person, String agency) {
		return new Caller(person, Set.of(People.groupOf(person)), Set.of(agency));
	}

}
