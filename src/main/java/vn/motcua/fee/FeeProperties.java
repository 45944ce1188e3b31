package vn.motcua.fee;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code motcua.fee}.
 *
 * @param paymentTerm how long an applicant has to pay
 * @param resultGrams weight of a posted result, for the postage table
 */
@ConfigurationProperties("motcua.fee")
public record FeeProperties(@DefaultValue("10d") Duration paymentTerm, @DefaultValue("100") int resultGrams) {

	public FeeProperties {
		if (paymentTerm.isNegative() || paymentTerm.isZero()) {
			throw new IllegalArgumentException(
					"motcua.fee.payment-term must be longer than zero, for example 10d; it is " + paymentTerm);
		}
		if (resultGrams <= 0) {
			throw new IllegalArgumentException(
					"motcua.fee.result-grams must be above zero, for example 100; it is " + resultGrams);
		}
	}

}
