package vn.motcua.postal;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code motcua.postal}.
 *
 * @param carrierName the post operator as printed
 * @param inquiryAfter after how long without news an officer inquires
 * @param range tracking numbers the post assigned to this installation
 */
@ConfigurationProperties("motcua.postal")
public record PostalProperties(@DefaultValue("Doanh nghiệp cung cấp dịch vụ bưu chính công ích") String carrierName,
		@DefaultValue("15d") Duration inquiryAfter, Range range) {

	public PostalProperties {
		if (range == null) {
			throw new IllegalArgumentException(
					"motcua.postal.range is missing: set prefix, from and to as the post operator assigned them");
		}
		if (inquiryAfter.isNegative() || inquiryAfter.isZero()) {
			throw new IllegalArgumentException(
					"motcua.postal.inquiry-after must be longer than zero, for example 15d; it is " + inquiryAfter);
		}
	}

	/**
	 * Serial numbers {@code from} to {@code to}, both included, of one service indicator.
	 */
	public record Range(String prefix, long from, long to) {

		private static final long MAX = 99_999_999;

		public Range {
			if (prefix == null || !prefix.matches("[ACELRV][A-Z]")) {
				throw new IllegalArgumentException("motcua.postal.range.prefix must be a service indicator of two"
						+ " capital letters such as RA (registered), EA (express) or CA (parcel); it is " + prefix);
			}
			if (from < 0 || to < from || to > MAX) {
				throw new IllegalArgumentException("motcua.postal.range must run from 0 or more up to at most " + MAX
						+ "; it runs from " + from + " to " + to);
			}
		}

		/** Names the range: another range starts its own series. */
		public String key() {
			return this.prefix + this.from + "-" + this.to;
		}

	}

}
