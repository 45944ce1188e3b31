package vn.stockcamunda;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Does no work but writes the variables that the model's next gateway reads. */
class StockDelegate implements JavaDelegate {

	private static final Map<String, Map<String, Object>> WRITES = Map.of("ServiceTask_ValidateDossier",
			Map.of("dossierComplete", true), "ServiceTask_AcceptDossier", Map.of("accepted", true, "open", true),
			"ServiceTask_ComputeBenefit", Map.of("benefitAmount", 77_060_000L), "ServiceTask_RecordDecision",
			Map.of("decided", true, "decisionNumber", "1/QD-BHXH"), "ServiceTask_QuoteFee",
			Map.of("feeAmount", 30_000L), "ServiceTask_CreateShipment", Map.of("trackingNumber", "EE123456785VN"));

	private static final Map<String, String> DUE = Map.of("ServiceTask_OpenPaymentOrder", "feeDueAt",
			"ServiceTask_CreateShipment", "trackingDueAt");

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariables(WRITES.getOrDefault(execution.getCurrentActivityId(), Map.of()));
		String due = DUE.get(execution.getCurrentActivityId());
		if (due != null) {
			execution.setVariable(due, Date.from(Clock.systemUTC().instant().plus(Duration.ofDays(5))));
		}
	}

}
