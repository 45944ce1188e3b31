package vn.motcua.postal.s10;

import java.time.Duration;

import org.springframework.stereotype.Component;

import vn.motcua.postal.PostalCarrier;
import vn.motcua.postal.PostalProperties;
import vn.motcua.shared.S10Number;

/** The post without a connection: numbers from a range it assigned, events by hand. */
@Component
class ManualCarrier implements PostalCarrier {

	private final PostalProperties properties;

	private final NumberRange range;

	ManualCarrier(PostalProperties properties, NumberRange range) {
		this.properties = properties;
		this.range = range;
	}

	@Override
	public String nameVi() {
		return this.properties.carrierName();
	}

	@Override
	public S10Number allocate() {
		return this.range.next(this.properties.range());
	}

	@Override
	public Duration inquiryAfter() {
		return this.properties.inquiryAfter();
	}

}
