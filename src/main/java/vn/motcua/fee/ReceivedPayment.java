package vn.motcua.fee;

import java.util.Set;

/**
 * Money a gateway reports as received.
 *
 * @param sourceKey names the report for ever; the same key twice changes nothing
 * @param agency whose queue takes it when it fits no order
 * @param account account that received it
 * @param amount in units of {@code currency}, positive
 * @param currency ISO code
 * @param dossierCodes dossiers the payer's text names
 * @param description the payer's text, for the person at the manual queue
 * @param reportedBy user id of who brought the report, or {@code system}
 */
public record ReceivedPayment(String sourceKey, String agency, String account, long amount, String currency,
		Set<String> dossierCodes, String description, String reportedBy) {

	public ReceivedPayment {
		dossierCodes = Set.copyOf(dossierCodes);
	}

}
